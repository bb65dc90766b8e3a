using FsCheck;
using FsCheck.Fluent;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed class MaterialTests
{
    private const double Avogadro = 6.02214076e23;
    private static readonly Catalog Catalog = new();

    // Sums of the standard atomic weights of the IUPAC (abridged, 2021): Cs 132.905, I 126.904, Na 22.990, Ca 40.078, W 183.84, O 15.999, Al 26.982, C 12.011,
    // F 18.998, S 32.06, Pb 207.2, Ge 72.630, Si 28.085, Zn 65.38, Ar 39.95, Xe 131.29, Ne 20.180, He 4.0026, H 1.008; deuterium 2.0141.
    public static TheoryData<string, double> MolarMasses => new()
    {
        { "CsI", 259.81 },
        { "NaI", 149.89 },
        { "CaWO4", 287.914 },
        { "Al2O3", 101.961 },
        { "C3F8", 188.02 },
        { "CF4", 88.003 },
        { "SF6", 146.05 },
        { "CaF2", 78.074 },
        { "D2O", 20.027 },
        { "PbWO4", 455.04 },
        { "Ge", 72.630 },
        { "Si", 28.085 },
        { "Zn", 65.38 },
        { "LAr", 39.948 },
        { "LXe", 131.293 },
        { "LNe", 20.180 },
        { "He", 4.0026 },
        { "CH4", 16.043 },
    };

    public static TheoryData<string, string, string> Faults => new()
    {
        { "XxI", "element: found 'Xx'", "expected one of H, He" },
        { "Tc", "element: found 'Tc'", "expected one of H, He" },
        { "Xx[40]", "element: found 'Xx'", "expected one of H, He" },
        { "Ge[77]", "nuclide: found 'Ge77'", "expected one of Ge70, Ge72, Ge73, Ge74, Ge76" },
        { "Ca(OH", "character 6: found nothing more", "')'" },
        { "CaF0", "found the count '0'", "a count above 0" },
        { "CaF-2", "found the count '-2'", "a count above 0" },
        { "Ge[76:0.87,74:0.12]", "fractions of Ge that sum to 0.99", "a sum of 1" },
        { "Ge[76:-0.87,74:1.87]", "the fraction '-0.87'", "above 0" },
        { "Ge76", "found 'Ge76', which reads as a nuclide", "expected Ge[76] for the isotope, or Ge for the element" },
        { "He3", "found 'He3', which reads as a nuclide", "He[3]" },
        { "Ar41", "nuclide: found 'Ar41'", "Ar36, Ar37, Ar38, Ar39, Ar40" },
        { "CSI", "found 'CSI'", "expected 'CsI'" },
        { "CsJ", "found 'CsJ'", "did you mean 'CsI'?" },
        { "", "found ''", "an element symbol" },
        { "liquid argon", "found 'liquid argon'", "a formula such as CaWO4" },
        { "nothing.yaml", "nothing at 'nothing.yaml'", "expected a file" },
    };

    public static TheoryData<string, string> FormulasWithoutEntry => new()
    {
        { "Ge[76:0.87,74:0.13]", "Ge74 0.13, Ge76 0.87" },
        { "Ar[40]", "Ar40 1" },
        { "Ca[40](O[16]H[1])2", "Ca40 1, O16 2, H1 2" },
        { "HD", "H1 0.999855, H2 1.000145" },
        { "T2", "H3 2" },
        { "C60", "C12 59.364, C13 0.636" },
    };

    [Theory]
    [MemberData(nameof(MolarMasses))]
    public void Every_material_of_the_catalog_weighs_what_its_atoms_weigh(string name, double gramsPerMole)
    {
        Material material = Catalog.Material(name);
        Assert.Equal(name, material.Name);
        Assert.Equal(gramsPerMole, material.MolarMass, 1e-4 * gramsPerMole);
        Assert.Equal(1000 / gramsPerMole * Avogadro, material.FormulaUnits(1), 1e-4 * 1000 / gramsPerMole * Avogadro);
    }

    [Fact]
    public void Every_material_of_the_catalog_is_weighed() => Assert.Equal(
        [.. Catalog.Entries().Where(e => e.Type is "material").Select(e => e.Name).Order(StringComparer.Ordinal)],
        MolarMasses.Select(m => m.Data.Item1).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    // By hand: 6.02214076e26/259.81, 6.02214076e26/39.962383122, and atoms per formula unit over molar mass.
    [Fact]
    public void Target_numbers_per_kilogram()
    {
        Assert.Equal(2.318e24, Catalog.Material("CsI").FormulaUnits(1), 5e20);
        Assert.Equal(1.506952e25, Count("Ar[40]", "Ar40"), 1e19);
        Assert.Equal(8 * Avogadro * 1000 / 188.020, Count("C3F8", "F19"), 1e21);
        Assert.Equal(2 * Avogadro * 1000 / 20.0276, Count("D2O", "H2"), 1e21);
        Assert.Equal(0.0776 * Avogadro * 1000 / 72.630, Count("Ge", "Ge73"), 1e20);
    }

    [Theory]
    [MemberData(nameof(FormulasWithoutEntry))]
    public void A_formula_needs_no_entry(string formula, string nuclides)
    {
        Material material = Catalog.Material(formula);
        Assert.Equal(formula, material.Name);
        Assert.Equal(nuclides, string.Join(", ", material.Nuclides.Select(n => FormattableString.Invariant($"{n.Nuclide.Name} {n.MoleFraction:0.######}"))));
    }

    [Fact]
    public void A_formula_that_is_a_name_is_the_entry()
    {
        Assert.True(Catalog.HasMaterialDefinition("CF4"));
        Assert.False(Catalog.HasMaterialDefinition("CF3I"));
        Assert.Equal("CF4", Catalog.Material("CF4").Name);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_names_what_was_found_and_what_was_expected(string name, string found, string expected)
    {
        CatalogException error = Assert.Throws<CatalogException>(() => Catalog.Material(name));
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_masses_of_the_nuclides_are_the_mass_of_the_material() => Prop.ForAll(
        (from first in Gen.Elements(Catalog.Nuclides.Elements.ToArray())
         from second in Gen.Elements(Catalog.Nuclides.Elements.ToArray())
         from n in Gen.Choose(1, 20)
         from m in Gen.Choose(1, 20)
         select FormattableString.Invariant($"({first}{n}{second}H){m}")).ToArbitrary(),
        formula =>
        {
            Material material = Catalog.Material(formula);
            double grams = material.Nuclides.Sum(n => material.NucleiPerKilogram(n.Nuclide) * n.Nuclide.AtomicMass / Avogadro);
            double atoms = MaterialFormula.Parse(formula).Terms.Sum(t => t.Atoms);
            return Math.Abs(grams - 1000) < 1e-9 && Math.Abs(material.Nuclides.Sum(n => n.MoleFraction) - atoms) < 1e-12 * atoms;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_experiment_takes_a_formula()
    {
        using ToyExperiment toy = new ToyExperiment().With("material: CsI", "material: \"Ge[76:0.87,74:0.13]\"");
        Material material = toy.Load().Material;
        Assert.Equal(["Ge74", "Ge76"], material.Nuclides.Select(n => n.Nuclide.Name), StringComparer.Ordinal);
    }

    private static double Count(string material, string nuclide) => Catalog.Material(material).NucleiPerKilogram(Catalog.Nuclides.Nuclide(nuclide));
}
