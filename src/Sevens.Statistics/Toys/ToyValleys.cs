using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Toys;

/// <summary>
/// The valleys of a likelihood, in each of which a toy may have its lowest point: a mirror image of a coupling, another place for a signal. Data are fitted from many
/// starts; toys that were fitted from the truth alone would fit worse than the data do, and their statistics would be too small. Free to share between threads.
/// </summary>
public sealed class ToyValleys
{
    private static readonly MinimumSearchOptions Search = MinimumSearchOptions.Default with { Starts = 8 };

    private readonly FixedParameters held;
    private readonly MinimiserOptions options;
    private readonly ImmutableArray<ImmutableArray<double>> others;

    private ToyValleys(FixedParameters held, MinimiserOptions options, ImmutableArray<ImmutableArray<double>> others)
    {
        this.held = held;
        this.options = options;
        this.others = others;
    }

    /// <summary>Looks for them in the data.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="minimum">Its minimum.</param>
    /// <param name="options">When minimisations end.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    public static ToyValleys Of(Likelihood likelihood, Minimum minimum, MinimiserOptions options)
    {
        ArgumentNullException.ThrowIfNull(minimum);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<Minimum> minima = MinimumSearch.All(likelihood, minimum.Values.AsSpan(), minimum.Fixed, Search with { Minimiser = options });
        return new ToyValleys(minimum.Fixed, options, minima.Length < 2 ? [] : [.. minima.Select(m => m.Values)]);
    }

    /// <summary>The lowest minimum of a toy from a place and from every valley; null where that of the place was not found.</summary>
    /// <param name="toy">The likelihood of the toy.</param>
    /// <param name="start">The place, in model order.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    public Minimum? Fit(Likelihood toy, ReadOnlySpan<double> start, Workspace workspace)
    {
        Minimum? lowest = ToyFit.Of(toy, start, held, options, workspace);
        foreach (ImmutableArray<double> other in others)
        {
            if (lowest is not null && ToyFit.Of(toy, other.AsSpan(), held, options, workspace) is { } found && found.TwoNll < lowest.TwoNll)
            {
                lowest = found;
            }
        }

        return lowest;
    }
}
