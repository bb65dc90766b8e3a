using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests.Nuclei;

public sealed class MaterialTests
{
    // 132.905451958 + 126.904472592 g/mol; 14.6 kg hold 14600/259.80992455·6.02214076e23 formula units.
    [Fact]
    public void Caesium_iodide_weighs_the_sum_of_its_atoms()
    {
        Assert.Equal(259.80992455, Targets.CsI.MolarMass, 1e-9);
        Assert.Equal(3.3841377e25, Targets.CsI.FormulaUnits(14.6), 1e19);
    }

    // The standard atomic weight of argon is 39.95.
    [Fact]
    public void An_element_weighs_the_mean_of_its_isotopes() => Assert.Equal(39.948, Targets.Argon.MolarMass, 1e-3);

    [Fact]
    public void Stoichiometry_multiplies_the_isotopes()
    {
        var doubled = new Material("Cs2I", [(Targets.Caesium, 2), (Targets.Iodine, 1)]);
        Assert.Equal([2.0, 1.0], doubled.Nuclides.Select(n => n.MoleFraction));
    }

    [Fact]
    public void Abundances_must_sum_to_one()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Element("Ar", [new(Targets.Ar40, 0.99)]));
        Assert.Contains("sum to 0.99", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Element("Ar", [new(Targets.Ar40, double.NaN)]));
        Assert.Throws<ArgumentException>(() => new Element("Ar", [new(Targets.Ar40, 1.5), new(Targets.Ar36, -0.5)]));
    }

    [Fact]
    public void A_foreign_nuclide_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Element("Ar", [new(Targets.Cs133, 1)]));
        Assert.Throws<ArgumentException>(() => new Element("Ar", []));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_number_of_atoms_that_is_not_positive_is_refused(double atoms) =>
        Assert.Throws<ArgumentException>(() => new Material("Ar", [(Targets.Argon, atoms)]));

    [Fact]
    public void An_empty_material_is_refused() => Assert.Throws<ArgumentException>(() => new Material("nothing", []));

    [Fact]
    public void A_nuclide_twice_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Element("Ar", [new(Targets.Ar40, 0.5), new(Targets.Ar40, 0.5)]));
        Assert.Contains("found Ar40 2 times, expected each nuclide once", error.Message, StringComparison.Ordinal);
    }

    // The abundances of tantalum in the tables sum to 0.99988: rounding, not missing atoms.
    [Fact]
    public void What_rounding_leaves_is_shared_out()
    {
        var argon = new Element("Ar", [new(Targets.Ar36, 0.0033), new(Targets.Ar40, 0.99655)]);
        Assert.Equal(1, argon.Isotopes.Sum(i => i.MoleFraction), 1e-15);
        Assert.Equal(0.0033 / 0.99655, argon.Isotopes[0].MoleFraction / argon.Isotopes[1].MoleFraction, 1e-15);
    }

    // 6.02214076e26/259.80992455 per kilogram, one atom of each; two of caesium in Cs2I: 2·6.02214076e26/392.715376508.
    [Fact]
    public void Target_numbers_follow_the_stoichiometry()
    {
        Assert.Equal(2.3179025e24, Targets.CsI.NucleiPerKilogram(Targets.Cs133), 1e17);
        Assert.Equal(2.3179025e24, Targets.CsI.NucleiPerKilogram(Targets.I127), 1e17);
        Assert.Equal(3.0669239e24, new Material("Cs2I", [(Targets.Caesium, 2), (Targets.Iodine, 1)]).NucleiPerKilogram(Targets.Cs133), 1e17);
        ArgumentException error = Assert.Throws<ArgumentException>(() => Targets.CsI.NucleiPerKilogram(Targets.Ar40));
        Assert.Contains("found Ar40, expected one of Cs133, I127", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nuclide_in_two_mixtures_is_counted_once()
    {
        var material = new Material("Ar2", [(Targets.Argon, 1), (new Element("Ar", [new(Targets.Ar40, 1)]), 1)]);
        Assert.Equal(["Ar36", "Ar38", "Ar40"], material.Nuclides.Select(n => n.Nuclide.Name), StringComparer.Ordinal);
        Assert.Equal(1.996035, material.Nuclides[2].MoleFraction, 1e-12);
    }
}
