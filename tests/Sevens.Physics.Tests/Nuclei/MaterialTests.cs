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
}
