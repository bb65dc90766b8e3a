using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed class StructureCatalogTests
{
    private static readonly NuclideTable Nuclides = new Catalog().Nuclides;

    private static NucleonFormFactors Pair(string structure, string nuclide, StructureAdjustment adjustment = default) =>
        StructureCatalog.Named(structure).Of(Nuclides.Nuclide(nuclide), RadiusPrescription.MeasuredChargeRadiusWithSkin, adjustment);

    [Fact]
    public void Every_name_is_a_structure_of_that_name()
    {
        Assert.All(StructureCatalog.Names, name => Assert.Equal(name, StructureCatalog.Named(name).Name));
        Assert.Equal(12, StructureCatalog.Names.Length);
        Assert.All(StructureCatalog.Names, name => Assert.Equal(StructureCatalog.Named(name), StructureCatalog.Named(name)));
        Assert.Contains("did you mean 'shell-model'?", Assert.Throws<CatalogException>(() => StructureCatalog.Named("shel-model")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("helm", null)]
    [InlineData("fourier-bessel", "fourier-bessel.csv")]
    [InlineData("sum-of-gaussians", "sum-of-gaussians.csv")]
    [InlineData("mean-field", "relativistic-mean-field.csv")]
    [InlineData("shell-model", "shell-model.csv")]
    public void A_structure_knows_its_file(string name, string? file)
    {
        string[] found = [.. StructureCatalog.Inputs(StructureCatalog.Named(name)).Select(i => i.Name)];
        Assert.Equal(file is null ? 0 : 1, found.Length);
        Assert.All(found, f => Assert.EndsWith(file!, f, StringComparison.Ordinal));
    }

    [Fact]
    public void A_nuclide_without_a_table_is_refused_with_those_that_have_one()
    {
        void Refused(string structure, string nuclide, string known) =>
            Assert.EndsWith(known, Assert.Throws<InvalidOperationException>(() => Pair(structure, nuclide)).Message, StringComparison.Ordinal);
        Refused("shell-model", "Ar40", "found no table of Ar40, expected one of Cs133, I127, Xe128, Xe129, Xe130, Xe131, Xe132, Xe134, Xe136");
        Refused("mean-field", "Cs133", "expected one of Ar40, C12, Ge76, Ne20, O16, Si28, Xe132");
        Refused("sum-of-gaussians", "Cs133", "expected one of C12, Ca40, O16, Pb208, Si28");
        Refused("fourier-bessel", "Cs133", "Zr92, Zr94");
    }

    // F_ch(0.398 fm⁻¹) = 0.408 is published; by hand ⟨r²⟩ = 0.7071 − 0.1161·126/82 + 0.0332 = 0.56190 fm², (1 + 0.398²·0.5619/12)² = 1.014889,
    // and R_p = √(5.4993² − 0.5619). The neutrons have R_p of the charge radius 5.5012 fm plus 1.01·44/208 − 0.04 = 0.173654 fm.
    [Fact]
    public void Lead_as_electrons_see_it()
    {
        NucleonFormFactors lead = Pair("fourier-bessel", "Pb208");
        Assert.Equal(0.408 * 1.014889, lead.Proton.At(0.398), 5e-4);
        Assert.Equal(5.447972, lead.Proton.RmsRadius, 5e-4);
        Assert.Equal(Math.Sqrt((5.5012 * 5.5012) - 0.5619) + 0.173654, lead.Neutron.RmsRadius, 1e-5);
        Assert.Equal(lead.Proton.At(0.4), Pair("sum-of-gaussians", "Pb208").Proton.At(0.4), 2e-3);
    }

    // Python: the published sum over responses for ¹³³Cs with g_V^n = −0.5117, half of Q_W F_W at q in fm⁻¹.
    [Theory]
    [InlineData(Flavour.ElectronNeutrino, 0.2, -31.73849787)]
    [InlineData(Flavour.ElectronNeutrino, 1.0, 1.176848856)]
    [InlineData(Flavour.MuonNeutrino, 0.0, -38.2626)]
    [InlineData(Flavour.MuonNeutrino, 0.5, -11.28819354)]
    [InlineData(Flavour.TauNeutrino, 0.5, -11.37180486)]
    public void The_shell_model_gives_the_full_weak_form_factor(Flavour flavour, double q, double expected)
    {
        var scattering = new CoherentScattering(Nuclides.Nuclide("Cs133"), Convention.Sevens.WithFormFactor(StructureCatalog.Named("shell-model")));
        Assert.Equal(expected, scattering.WeakAmplitude(flavour, q), 2e-5);
    }

    // Point-neutron radius 4.9989 fm as published: an absolute radius of that changes nothing.
    [Fact]
    public void The_radius_of_the_shell_model_is_that_of_its_point_neutrons()
    {
        NucleonFormFactors plain = Pair("shell-model", "Cs133");
        Assert.Equal(plain.Neutron.At(0.3), Pair("shell-model", "Cs133", new StructureAdjustment { NeutronRadius = 4.9989 }).Neutron.At(0.3), 1e-5);
        double wider = Pair("shell-model", "Cs133", new StructureAdjustment { NeutronRadius = 5.0989 }).Neutron.RmsRadius;
        Assert.Equal((plain.Neutron.RmsRadius * plain.Neutron.RmsRadius) + (5.0989 * 5.0989) - (4.9989 * 4.9989), wider * wider, 1e-3);
    }

    // Points of the file: xenon is divided by 1.0087, except where a public code takes it as it was published.
    [Fact]
    public void Xenon_is_rescaled_except_in_the_convention_of_the_code()
    {
        Assert.Equal(1.006973 / 1.0087, Pair("mean-field", "Xe132").Neutron.At(0.021), 1e-12);
        Convention code = Catalog.ConventionNamed("peer-peterdenton-coherent-chisq");
        IFormFactor published = code.FormFactorsOf(Nuclides.Nuclide("Xe132")).Proton;
        Assert.Equal(1, published.At(0));
        Assert.Equal(0.9999961, published.At(0.001), 1e-9);
        Assert.Equal(1.006973, published.At(0.021), 1e-9);
        Assert.Equal(4.945, published.RmsRadius, 5e-3);
        Assert.Throws<ArgumentOutOfRangeException>(() => published.At(2.6));
        Assert.Equal("peer-peterdenton-coherent-chisq+mean-field", code.WithFormFactor(StructureCatalog.Named("mean-field")).Name);
        Assert.Equal(0.9997658, code.FormFactorsOf(Nuclides.Nuclide("Ar40")).Neutron.At(0.011), 1e-9);
    }

    [Fact]
    public void Conventions_have_different_names_and_are_found_by_them()
    {
        Assert.Equal(Catalog.ConventionNames.Length, Catalog.ConventionNames.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Catalog.ConventionNames, Catalog.Conventions.Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal("peer-peterdenton-coherent-chisq", Catalog.ConventionNames[^1]);
    }
}
