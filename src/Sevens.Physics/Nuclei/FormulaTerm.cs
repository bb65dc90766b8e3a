using System.Collections.Immutable;
using System.Globalization;

namespace Sevens.Physics.Nuclei;

/// <summary>One element of a formula: which isotopes of it, and how many atoms.</summary>
public sealed class FormulaTerm
{
    internal FormulaTerm(string symbol, ImmutableArray<IsotopeShare> isotopes, double atoms)
    {
        Symbol = symbol;
        Isotopes = isotopes;
        Atoms = atoms;
    }

    /// <summary>The element symbol; <c>H</c> for D and T.</summary>
    public string Symbol { get; }

    /// <summary>The isotopes by rising A, their fractions summing to 1 within the tolerance of <see cref="Element.SumTolerance"/>; empty for the natural mixture.</summary>
    public ImmutableArray<IsotopeShare> Isotopes { get; }

    /// <summary>Atoms per formula unit, above 0.</summary>
    public double Atoms { get; }

    /// <summary>The element without its count: <c>Ge</c>, <c>Ge[74:0.13,76:0.87]</c>, <c>Ar[40]</c>, <c>D</c>.</summary>
    public string Spelling => (Symbol, Isotopes) switch
    {
        (_, []) => Symbol,
        ("H", [{ A: 2, MoleFraction: 1 }]) => "D",
        ("H", [{ A: 3, MoleFraction: 1 }]) => "T",
        (_, [{ MoleFraction: 1 } only]) => FormattableString.Invariant($"{Symbol}[{only.A}]"),
        _ => $"{Symbol}[{string.Join(',', Isotopes.Select(i => FormattableString.Invariant($"{i.A}:{i.MoleFraction}")))}]",
    };

    /// <summary>The term as a formula has it; a count of 1 is not written.</summary>
    public override string ToString() => Atoms is 1 ? Spelling : Spelling + Atoms.ToString(CultureInfo.InvariantCulture);
}
