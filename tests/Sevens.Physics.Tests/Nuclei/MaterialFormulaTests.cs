using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests.Nuclei;

public sealed class MaterialFormulaTests
{
    private static readonly Gen<string> Symbols = Gen.Elements("H", "D", "T", "He", "C", "O", "F", "Ca", "W", "Ge", "Dy", "Ti", "I", "Cs");

    private static readonly Gen<string> Mixtures = Gen.OneOf(
        Symbols,
        from share in Gen.Choose(1, 99)
        select FormattableString.Invariant($"Ge[76:{share / 100.0},74:{(100 - share) / 100.0}]"),
        from tiny in Gen.Choose(1, 9)
        select FormattableString.Invariant($"Xe[ 136 : {1 - (tiny * 1e-7)}, 134:{tiny}e-7 ]"),
        from a in Gen.Choose(1, 300)
        select FormattableString.Invariant($"Ar[{a}]"));

    private static readonly Gen<string> Counts = Gen.OneOf(
        Gen.Constant(string.Empty),
        Gen.Choose(1, 999).Select(n => FormattableString.Invariant($"{n}")),
        Gen.Choose(1, 999).Select(n => FormattableString.Invariant($"{n / 1e4}")));

    [Theory]
    [InlineData("CaWO4", "Ca", 1, "W", 1, "O", 4)]
    [InlineData("Ca(OH)2", "Ca", 1, "O", 2, "H", 2)]
    [InlineData("Al2(SO4)3", "Al", 2, "S", 3, "O", 12)]
    [InlineData("((CH3)2N)3P", "C", 6, "H", 18, "N", 3)]
    [InlineData("CH3OH", "C", 1, "H", 4, "O", 1)]
    [InlineData("CsINa0.0001", "Cs", 1, "I", 1, "Na", 1e-4)]
    public void Counts_multiply_out(string text, string first, double firstAtoms, string second, double secondAtoms, string third, double thirdAtoms)
    {
        FormulaTerm[] terms = [.. MaterialFormula.Parse(text).Terms];
        Assert.Equal([(first, firstAtoms), (second, secondAtoms), (third, thirdAtoms)], terms.Take(3).Select(t => (t.Symbol, t.Atoms)));
        Assert.All(terms, t => Assert.Empty(t.Isotopes));
    }

    [Fact]
    public void Isotopes_stand_in_brackets()
    {
        FormulaTerm germanium = Assert.Single(MaterialFormula.Parse("Ge[76:0.87, 74:0.13]2").Terms);
        Assert.Equal([new IsotopeShare(74, 0.13), new IsotopeShare(76, 0.87)], germanium.Isotopes);
        Assert.Equal(2, germanium.Atoms);
        Assert.Equal([new IsotopeShare(40, 1)], Assert.Single(MaterialFormula.Parse("Ar[40]").Terms).Isotopes);
    }

    [Fact]
    public void Digits_are_counts()
    {
        FormulaTerm term = Assert.Single(MaterialFormula.Parse("C60").Terms);
        Assert.Equal(60, term.Atoms);
        Assert.Empty(term.Isotopes);
    }

    [Theory]
    [InlineData("D2O", 2)]
    [InlineData("T2O", 3)]
    public void Heavy_hydrogen_has_symbols_of_its_own(string text, int a)
    {
        FormulaTerm heavy = MaterialFormula.Parse(text).Terms[0];
        Assert.Equal("H", heavy.Symbol);
        Assert.Equal([new IsotopeShare(a, 1)], heavy.Isotopes);
        Assert.Equal(2, heavy.Atoms);
        Assert.Equal(MaterialFormula.Parse(FormattableString.Invariant($"H[{a}]2O")), MaterialFormula.Parse(text));
    }

    [Fact]
    public void The_order_of_isotopes_and_grouping_do_not_count()
    {
        Assert.Equal(MaterialFormula.Parse("Ge[74:0.13,76:0.87]"), MaterialFormula.Parse("Ge[76:0.87,74:0.13]"));
        Assert.Equal(MaterialFormula.Parse("CaO2H2"), MaterialFormula.Parse("Ca(OH)2"));
        Assert.NotEqual(MaterialFormula.Parse("HDO"), MaterialFormula.Parse("H2O"));
    }

    [Fact]
    public void Writing_and_reading_give_the_same_formula() => Prop.ForAll(Formulas(depth: 3).ToArbitrary(), text =>
    {
        var formula = MaterialFormula.Parse(text);
        var again = MaterialFormula.Parse(formula.ToString());
        return again.Equals(formula) && again.Terms.Select(t => t.Atoms).SequenceEqual(formula.Terms.Select(t => t.Atoms));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_count_behind_brackets_multiplies_every_term() => Prop.ForAll(Formulas(depth: 2).ToArbitrary(), Gen.Choose(2, 9).ToArbitrary(), (text, n) =>
    {
        var once = MaterialFormula.Parse(text);
        var more = MaterialFormula.Parse(FormattableString.Invariant($"({text}){n}"));
        return once.Terms.Zip(more.Terms).All(p => Math.Abs((p.Second.Atoms / p.First.Atoms) - n) < 1e-12 * n) && once.Terms.Length == more.Terms.Length;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", 1, "nothing more", "an element symbol")]
    [InlineData("ca", 1, "'c'", "an element symbol")]
    [InlineData("4O", 1, "'4'", "an element symbol")]
    [InlineData("CaWO4!", 6, "'!'", "an element symbol, '(' or a count")]
    [InlineData("Ca(OH", 6, "nothing more", "')'")]
    [InlineData("CaOH)2", 5, "')'", "an element symbol")]
    [InlineData("Ca()2", 4, "')'", "an element symbol")]
    [InlineData("CaF0", 4, "the count '0'", "a count above 0")]
    [InlineData("CaF-2", 4, "the count '-2'", "a count above 0")]
    [InlineData("CaF1e999", 4, "the count '1e999'", "a count above 0")]
    [InlineData("Ge[76:0.87,74:0.12]", 3, "fractions of Ge that sum to 0.99", "a sum of 1")]
    [InlineData("Ge[76:0.87]", 3, "fractions of Ge that sum to 0.87", "a sum of 1")]
    [InlineData("Ge[76:0.5,76:0.5]", 11, "'76' a second time", "each isotope once")]
    [InlineData("Ge[76:-0.5,74:1.5]", 7, "the fraction '-0.5'", "above 0 and at most 1")]
    [InlineData("Ge[76:0,74:1]", 7, "the fraction '0'", "above 0 and at most 1")]
    [InlineData("Ge[76,74]", 6, "','", "a mole fraction, or ']'")]
    [InlineData("Ge[76:0.9,74]", 13, "']'", "':' and a mole fraction")]
    [InlineData("Ge[]", 4, "']'", "a mass number")]
    [InlineData("Ge[7.6]", 4, "'7.6'", "a mass number")]
    [InlineData("Ge[-76]", 4, "'-76'", "a mass number")]
    [InlineData("Ge[76:]", 7, "']'", "a mole fraction")]
    [InlineData("Ge[76", 6, "nothing more", "']'")]
    [InlineData("D[2]2O", 2, "'['", "no isotope: D is H[2]")]
    [InlineData("Ca F2", 3, "' '", "an element symbol")]
    public void A_fault_is_told_with_its_place(string text, int position, string found, string expected)
    {
        MaterialFormulaException error = Assert.Throws<MaterialFormulaException>(() => MaterialFormula.Parse(text));
        Assert.Equal(text, error.Formula);
        Assert.Equal(position, error.Position);
        Assert.Contains(found, error.Found, StringComparison.Ordinal);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"character {position}: found"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_brackets_are_a_fault_not_a_crash() =>
        Assert.Throws<MaterialFormulaException>(() => MaterialFormula.Parse(new string('(', 1_000_000)));

    [Fact]
    public void Any_text_is_a_formula_or_a_fault() => Prop.ForAll(
        Gen.Elements("Ge", "[", "]", "(", ")", ":", ",", "7", "0", ".", "-", "e", "E", "D", " ", "\0", "²").ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            try
            {
                return MaterialFormula.Parse(text).Terms.All(t => t.Atoms > 0);
            }
            catch (MaterialFormulaException error)
            {
                return error.Position >= 1 && error.Position <= text.Trim().Length + 1;
            }
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Formulas(int depth)
    {
        Gen<string> unit = depth == 0
            ? Mixtures
            : Gen.Frequency((3, Mixtures), (1, Formulas(depth - 1).Select(inner => $"({inner})")));
        Gen<string> counted = from u in unit from n in Counts select u + n;
        return Gen.Choose(1, 4).SelectMany(n => counted.ListOf(n)).Select(string.Concat);
    }
}
