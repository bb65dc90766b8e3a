using System.Collections.Immutable;

namespace Sevens.Physics.Nuclei;

/// <summary>
/// A chemical formula with isotopes where they matter: <c>CaWO4</c>, <c>Ca(OH)2</c>, <c>Ge[76:0.87,74:0.13]</c> (mole fractions), <c>Ar[40]</c>,
/// <c>D2O</c>. Digits after a symbol or a bracket are counts, never mass numbers; an isotope stands in square brackets, except D and T.
/// An element without brackets has its natural isotopes. Two formulas are equal when they state the same elements in the same order with the same isotopes and counts.
/// </summary>
public sealed class MaterialFormula : IEquatable<MaterialFormula>
{
    private readonly string text;

    private MaterialFormula(ImmutableArray<FormulaTerm> terms)
    {
        Terms = terms;
        text = string.Concat(terms);
    }

    /// <summary>The elements in the order of first mention, those of the same isotopes taken together.</summary>
    public ImmutableArray<FormulaTerm> Terms { get; }

    /// <summary>Reads a formula. That its elements and isotopes exist is not checked here.</summary>
    /// <exception cref="MaterialFormulaException">
    /// The text is not a formula, a count or a fraction is not positive, or the fractions of an element do not sum to 1; the message says where.
    /// </exception>
    public static MaterialFormula Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MaterialFormula([.. new MaterialFormulaReader(text.Trim()).Read()
            .GroupBy(t => t.Spelling, StringComparer.Ordinal)
            .Select(g => new FormulaTerm(g.First().Symbol, g.First().Isotopes, g.Sum(t => t.Atoms)))]);
    }

    /// <inheritdoc/>
    public bool Equals(MaterialFormula? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MaterialFormula);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The formula without brackets around groups; <see cref="Parse"/> gives back an equal one.</summary>
    public override string ToString() => text;
}
