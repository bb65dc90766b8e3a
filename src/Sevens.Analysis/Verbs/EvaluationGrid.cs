using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary>Where a function is evaluated: from a lower to an upper end, both included.</summary>
/// <param name="Lower">The first value.</param>
/// <param name="Upper">The last value.</param>
/// <param name="Count">How many values, 2 to 1 000 000.</param>
/// <param name="Spacing">Equal steps or equal ratios.</param>
public sealed record EvaluationGrid(double Lower, double Upper, int Count, GridSpacing Spacing)
{
    /// <summary>The most values a grid may have.</summary>
    public const int LargestCount = 1_000_000;

    /// <summary>The values, rising.</summary>
    /// <param name="name">What the grid is of, for messages: <c>energies</c>.</param>
    /// <param name="unit">The unit of the ends, for messages.</param>
    /// <exception cref="CatalogException">Ends that are negative, not finite or do not rise; a logarithmic grid from 0; fewer than 2 or too many values.</exception>
    public ImmutableArray<double> Values(string name, string unit)
    {
        if (!(Lower >= 0 && Upper > Lower && double.IsFinite(Upper)))
        {
            throw new CatalogException(FormattableString.Invariant($"{name}: found {Lower} to {Upper} {unit}, expected two rising ends that are not negative"));
        }

        if (Spacing == GridSpacing.Logarithmic && Lower == 0)
        {
            throw new CatalogException(FormattableString.Invariant($"{name}: found a logarithmic grid from 0 {unit}, expected a lower end above 0"));
        }

        if (Count is < 2 or > LargestCount)
        {
            throw new CatalogException(FormattableString.Invariant($"{name}: found {Count} values, expected 2 to {LargestCount}"));
        }

        return [.. Enumerable.Range(0, Count).Select(At)];
    }

    private double At(int index)
    {
        // The ends are exact, whatever rounding does between them.
        if (index == 0 || index == Count - 1)
        {
            return index == 0 ? Lower : Upper;
        }

        double share = (double)index / (Count - 1);
        return Spacing == GridSpacing.Linear ? Lower + (share * (Upper - Lower)) : Lower * Math.Pow(Upper / Lower, share);
    }
}
