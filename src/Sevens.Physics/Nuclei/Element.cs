using System.Collections.Immutable;

namespace Sevens.Physics.Nuclei;

/// <summary>An element as a natural or enriched mixture of its nuclides.</summary>
public sealed class Element
{
    /// <summary>How far stated fractions may be from a sum of 1: what rounding leaves of published abundances.</summary>
    public const double SumTolerance = 2e-4;

    /// <summary>Takes the nuclides of one element with their mole fractions, which must sum to 1; what rounding leaves is shared out in proportion.</summary>
    /// <exception cref="ArgumentException">
    /// No nuclide, one twice, one of another element, a negative fraction, or a sum that is not 1 within <see cref="SumTolerance"/>.
    /// </exception>
    public Element(string symbol, IEnumerable<NuclideFraction> isotopes)
    {
        Symbol = symbol;
        ImmutableArray<NuclideFraction> stated = [.. isotopes];
        double sum = stated.Sum(i => i.MoleFraction);
        if (stated.IsEmpty || stated.Any(i => !(i.MoleFraction >= 0) || !string.Equals(i.Nuclide.Symbol, symbol, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"element '{symbol}' needs its own nuclides with abundances ≥ 0", nameof(isotopes));
        }

        if (stated.GroupBy(i => i.Nuclide.A).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException(FormattableString.Invariant($"element '{symbol}': found {symbol}{twice.Key} {twice.Count()} times, expected each nuclide once"), nameof(isotopes));
        }

        if (!(Math.Abs(sum - 1) < SumTolerance))
        {
            throw new ArgumentException(FormattableString.Invariant($"abundances of '{symbol}' sum to {sum}, expected 1"), nameof(isotopes));
        }

        Isotopes = [.. stated.Select(i => i with { MoleFraction = i.MoleFraction / sum })];
    }

    /// <summary>The element symbol.</summary>
    public string Symbol { get; }

    /// <summary>Its nuclides; the mole fractions sum to 1.</summary>
    public ImmutableArray<NuclideFraction> Isotopes { get; }

    /// <summary>Mean atomic mass, g/mol.</summary>
    public double MolarMass => Isotopes.Sum(i => i.MoleFraction * i.Nuclide.AtomicMass);
}
