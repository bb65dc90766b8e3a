using System.Collections.Immutable;
using Sevens.Physics.Sources.Solar;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>The change of a probability of solar neutrinos as a function of couplings.</summary>
/// <param name="couplings">The couplings, whose start values are those from which the change is counted.</param>
/// <param name="change">The change.</param>
internal sealed class LevelFunction(ImmutableArray<Parameter> couplings, LevelChange change) : ParameterFunction([.. couplings.Select(c => c.Name)])
{
    private readonly double[] starts = [.. couplings.Select(c => c.Start)];

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        Span<double> shifts = stackalloc double[starts.Length];
        for (int i = 0; i < shifts.Length; i++)
        {
            shifts[i] = arguments[i] - starts[i];
        }

        return change.At(shifts, first, second);
    }
}
