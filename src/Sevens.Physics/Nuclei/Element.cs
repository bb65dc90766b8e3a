using System.Collections.Immutable;

namespace Sevens.Physics.Nuclei;

/// <summary>An element as a mixture of its nuclides.</summary>
public sealed class Element
{
    /// <summary>Takes the nuclides of one element with their abundances, which must sum to 1.</summary>
    /// <exception cref="ArgumentException">No nuclide, another element among them, a negative abundance, or a sum that is not 1 within 2e-4.</exception>
    public Element(string symbol, IEnumerable<NuclideFraction> isotopes)
    {
        Symbol = symbol;
        Isotopes = [.. isotopes];
        double sum = Isotopes.Sum(i => i.MoleFraction);
        if (Isotopes.IsEmpty || Isotopes.Any(i => !(i.MoleFraction >= 0) || !string.Equals(i.Nuclide.Symbol, symbol, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"element '{symbol}' needs its own nuclides with abundances ≥ 0", nameof(isotopes));
        }

        if (!(Math.Abs(sum - 1) < 2e-4))
        {
            throw new ArgumentException(FormattableString.Invariant($"abundances of '{symbol}' sum to {sum}, expected 1"), nameof(isotopes));
        }
    }

    /// <summary>The element symbol.</summary>
    public string Symbol { get; }

    /// <summary>Its nuclides.</summary>
    public ImmutableArray<NuclideFraction> Isotopes { get; }

    /// <summary>Mean atomic mass, g/mol.</summary>
    public double MolarMass => Isotopes.Sum(i => i.MoleFraction * i.Nuclide.AtomicMass);
}
