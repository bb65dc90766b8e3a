using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Oscillation;

/// <summary>A survival probability P(E) given by any formula, the same for all flavours.</summary>
public sealed class SurvivalCurve : ISurvivalProbability
{
    private readonly string name;
    private readonly Func<double, double> probability;
    private readonly ImmutableArray<double> kinks;
    private readonly double widestPanel;

    /// <summary>Takes the formula.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="probability">P(E), E in MeV. Pure.</param>
    /// <param name="kinksMeV">Energies, MeV, where P or its slope jumps.</param>
    /// <param name="widestPanelMeV">The largest step over which a polynomial resolves P between kinks, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">A step that is not positive.</exception>
    public SurvivalCurve(string name, Func<double, double> probability, IEnumerable<double> kinksMeV, double widestPanelMeV)
    {
        ArgumentNullException.ThrowIfNull(probability);
        ArgumentNullException.ThrowIfNull(kinksMeV);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(widestPanelMeV);
        this.name = name;
        this.probability = probability;
        kinks = [.. kinksMeV.Distinct().Order()];
        widestPanel = widestPanelMeV;
    }

    /// <summary>The same probability at every energy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A probability outside [0, 1].</exception>
    public static SurvivalCurve Constant(double probability) => probability is >= 0 and <= 1
        ? new("constant survival", _ => probability, [], double.MaxValue)
        : throw new ArgumentOutOfRangeException(nameof(probability), probability, "expected a probability from 0 to 1");

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The formula gives something that is no probability.</exception>
    public double At(Flavour flavour, double energyMeV)
    {
        double value = probability(energyMeV);
        return value is >= 0 and <= 1
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"survival '{name}': found {value} at {energyMeV} MeV, expected a probability from 0 to 1"), nameof(energyMeV));
    }

    /// <inheritdoc/>
    public IEnumerable<double> Breaks(double lowestMeV, double highestMeV)
    {
        double[] ends = [lowestMeV, .. kinks.Where(k => k > lowestMeV && k < highestMeV), highestMeV];
        for (int i = 1; i < ends.Length; i++)
        {
            int pieces = Math.Max(1, (int)Math.Ceiling((ends[i] - ends[i - 1]) / widestPanel));
            for (int piece = 1; piece <= pieces; piece++)
            {
                double end = piece == pieces ? ends[i] : ends[i - 1] + ((ends[i] - ends[i - 1]) * piece / pieces);
                if (end < highestMeV)
                {
                    yield return end;
                }
            }
        }
    }
}
