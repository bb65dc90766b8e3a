using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Tests.Theory;

/// <summary>What nuisances make of conventions, and definitions that are refused.</summary>
public sealed class TheorySetTests
{
    private static readonly NuclideTable Nuclides = new Catalog().Nuclides;

    /// <summary>0.15 fm · 23/133; an error of the charge radius times r_ch/R_p = 4.8041/4.7439 (⟨r²⟩ by hand); 0.05 fm by name and 0.02 fm for others.</summary>
    [Theory]
    [InlineData("{ kind: perAsymmetry, sigma: 0.15 fm }", "Cs133", 0.15 * 23 / 133)]
    [InlineData("{ kind: perAsymmetry, sigma: 0.15 fm }", "Ar40", 0.15 * 4 / 40)]
    [InlineData("{ kind: chargeRadius, otherwise: 1 fm }", "Cs133", 0.0046 * 4.8041 / 4.7459)]
    [InlineData("{ kind: byNuclide, sigmas: { Cs133: 0.05 fm }, otherwise: 0.02 fm }", "Cs133", 0.05)]
    [InlineData("{ kind: byNuclide, sigmas: { Cs133: 0.05 fm }, otherwise: 0.02 fm }", "I127", 0.02)]
    public void Sizes_depend_on_the_nuclide(string size, string name, double expected)
    {
        Nuclide nuclide = Nuclides.Nuclide(name);
        TheoryVariation moved = Assert.Single(Of("moves: radius, nucleons: [protons, neutrons], size: " + size, Convention.Sevens, nuclide).Nuisances);
        NucleonFormFactors before = Convention.Sevens.FormFactorsOf(nuclide);
        Assert.Equal(expected, moved.Up.FormFactorsOf(nuclide).Neutron.RmsRadius - before.Neutron.RmsRadius, 1e-5);
        Assert.Equal(expected, before.Proton.RmsRadius - moved.Down!.FormFactorsOf(nuclide).Proton.RmsRadius, 1e-5);
    }

    [Fact]
    public void A_skin_slope_does_not_move_equal_numbers_of_protons_and_neutrons() =>
        Assert.Empty(Of("moves: radius, nucleons: [neutrons], size: { kind: perAsymmetry, sigma: 0.15 fm }", Convention.Sevens, Nuclides.Nuclide("Ca40")).Nuisances);

    [Theory]
    [InlineData("sevens")]
    [InlineData("coherent")]
    [InlineData("coherent-helm")]
    [InlineData("peer-snudd-snudd")]
    [InlineData("peer-joejohnston203-ricochet_cevns_spectra")]
    public void Another_shape_has_the_same_radii(string name)
    {
        Convention convention = Catalog.ConventionNamed(name);
        Nuclide nuclide = Nuclides.Nuclide("Cs133");
        TheoryVariation moved = Assert.Single(TheoryFile.Of(TheoryFile.Shape).Vary(convention, [nuclide]).Nuisances);
        Assert.Null(moved.Down);
        Assert.NotEqual(convention.FormFactor, moved.Up.FormFactor);
        Assert.Equal(convention.FormFactorsOf(nuclide).Proton.RmsRadius, moved.Up.FormFactorsOf(nuclide).Proton.RmsRadius, 1e-9);
        Assert.Equal(convention.FormFactorsOf(nuclide).Neutron.RmsRadius, moved.Up.FormFactorsOf(nuclide).Neutron.RmsRadius, 1e-9);
    }

    [Fact]
    public void What_a_form_factor_cannot_follow_is_left_out_and_said()
    {
        TheoryVariations variations = TheoryFile.Of(TheoryFile.Surface, TheoryFile.Radius)
            .Vary(Convention.Sevens.WithFormFactor(NuclearStructure.SolidSphere), [Nuclides.Nuclide("Ar40")]);
        Assert.Equal("radius", Assert.Single(variations.Nuisances).Name);
        Assert.StartsWith("theory-surface is left out: ", Assert.Single(variations.LeftOut), StringComparison.Ordinal);
    }

    [Fact]
    public void An_axial_error_needs_an_axial_part()
    {
        const string Axial = "moves: axial, relative: 20 %";
        Assert.Empty(Of(Axial, Convention.Sevens, Nuclides.Nuclide("F19")).Nuisances);
        TheoryVariation moved = Assert.Single(Of(Axial, Catalog.ConventionNamed("peer-schedges-pycevns"), Nuclides.Nuclide("F19")).Nuisances);
        Assert.Equal(1.5, moved.Up.Axial!.Charges.Isovector / moved.Down!.Axial!.Charges.Isovector, 1e-12);
    }

    [Theory]
    [InlineData("[{ between: [radius, surface], coefficient: 0.9 }, { between: [surface, protons], coefficient: 0.9 }, { between: [radius, protons], coefficient: -0.9 }]", "positive definite")]
    [InlineData("[{ between: [radius, surface], coefficient: 1 }]", "positive definite")]
    [InlineData("[{ between: [radius, surfaces], coefficient: 0.1 }]", "'surfaces'")]
    [InlineData("[{ between: [radius, radius], coefficient: 0.1 }]", "two nuisances")]
    [InlineData("[{ between: [radius, surface], coefficient: 0.1 }, { between: [surface, radius], coefficient: 0.2 }]", "twice")]
    [InlineData("[{ between: [radius, surface], coefficient: 1.5 }]", "1.5")]
    public void Impossible_correlations_are_refused(string correlations, string named) => Assert.Contains(
        named,
        Assert.Throws<DefinitionException>(() => TheoryFile.Correlated(correlations, TheoryFile.Radius, TheoryFile.Surface, TheoryFile.Protons)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("moves: couplings", "no shift")]
    [InlineData("moves: shape, alternatives: [helm, woods-saxon]", "woods-saxon")]
    [InlineData("moves: radius, nucleons: [neutrons, neutrons], size: { kind: constant, sigma: 0.1 fm }", "each once")]
    [InlineData("moves: radius, nucleons: [neutrons], size: { kind: constant, sigma: -0.1 fm }", "sigma")]
    [InlineData("moves: surface, sigmas: 0.1 fm", "sigmas")]
    public void Unsound_nuisances_are_refused(string moves, string named) => Assert.Contains(
        named, Assert.Throws<DefinitionException>(() => Of(moves, Convention.Sevens, Nuclides.Nuclide("Ar40"))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_set_names_those_there_are() =>
        Assert.Contains("standard", Assert.Throws<CatalogException>(() => Catalog.Theory("standart")).Message, StringComparison.Ordinal);

    private static TheoryVariations Of(string moves, Convention convention, Nuclide nuclide) =>
        TheoryFile.Of($"{{ name: one, title: t, origin: formFactorRadius, status: read, citation: [x 2026], {moves} }}").Vary(convention, [nuclide]);
}
