using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Conventions;

public sealed class ConventionTests
{
    [Fact]
    public void The_presets_are_known_by_name() =>
        Assert.Equal(
            "sevens tree coherent coherent-helm",
            string.Join(' ', Convention.Presets.Select(p => p.Name).Where(n => !n.StartsWith("peer-", StringComparison.Ordinal))));

    [Fact]
    public void Names_of_presets_are_different() =>
        Assert.Equal(Convention.Presets.Length, Convention.Presets.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("sevens", 0.0382, 0.0300, 0.0256, -0.5117)]
    [InlineData("tree", 0.02286, 0.02286, 0.02286, -0.5)]
    [InlineData("coherent", 0.0298, 0.0298, 0.0298, -0.5117)]
    [InlineData("coherent-helm", 0.0298, 0.0298, 0.0298, -0.5117)]
    public void Each_preset_has_its_couplings(string name, double electron, double muon, double tau, double neutron)
    {
        Convention convention = Convention.Presets.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        Assert.Equal(electron, convention.Couplings.ProtonFor(Flavour.ElectronNeutrino), 1e-15);
        Assert.Equal(electron, convention.Couplings.ProtonFor(Flavour.ElectronAntineutrino), 1e-15);
        Assert.Equal(muon, convention.Couplings.ProtonFor(Flavour.MuonNeutrino), 1e-15);
        Assert.Equal(muon, convention.Couplings.ProtonFor(Flavour.MuonAntineutrino), 1e-15);
        Assert.Equal(tau, convention.Couplings.ProtonFor(Flavour.TauNeutrino), 1e-15);
        Assert.Equal(tau, convention.Couplings.ProtonFor(Flavour.TauAntineutrino), 1e-15);
        Assert.Equal(neutron, convention.Couplings.Neutron, 1e-15);
    }

    // 1.2·133^(1/3) = 6.1253… fm by hand.
    [Fact]
    public void Coherent_uses_one_sphere_of_12_cube_root_A()
    {
        NucleonFormFactors both = Convention.Coherent.FormFactorsOf(Targets.Cs133);
        Assert.Equal(6.125362, Assert.IsType<KleinNystrandFormFactor>(both.Proton).SphereRadius, 1e-6);
        Assert.Same(both.Proton, both.Neutron);
        Assert.Equal(6.125362, Assert.IsType<HelmFormFactor>(Convention.CoherentHelm.FormFactorsOf(Targets.Cs133).Neutron).BoxRadius, 1e-6);
    }

    // By hand: √22.50372772 and that plus 0.134661654.
    [Fact]
    public void Sevens_uses_the_measured_radius_and_a_skin()
    {
        NucleonFormFactors pair = Convention.Sevens.FormFactorsOf(Targets.Cs133);
        Assert.Equal(4.743809, pair.Proton.RmsRadius, 1e-6);
        Assert.Equal(4.878471, pair.Neutron.RmsRadius, 1e-6);
    }

    [Fact]
    public void Without_a_charge_radius_only_the_cube_root_works()
    {
        Nuclide bare = Targets.Cs133 with { ChargeRadius = null };
        Assert.Throws<InvalidOperationException>(() => Convention.Sevens.FormFactorsOf(bare));
        Assert.Equal(1, Convention.Coherent.FormFactorsOf(bare).Proton.At(0));
    }

    [Fact]
    public void Another_form_factor_changes_the_name()
    {
        Assert.Same(Convention.Sevens, Convention.Sevens.WithFormFactor(NuclearStructure.Helm));
        Assert.Same(Convention.CoherentHelm, Convention.Coherent.WithFormFactor(NuclearStructure.Helm));
        Assert.Equal("sevens+klein-nystrand", Convention.Sevens.WithFormFactor(NuclearStructure.KleinNystrand).Name);
        Assert.IsType<PointFormFactor>(Convention.Tree.WithFormFactor(NuclearStructure.Point).FormFactorsOf(Targets.Cs133).Proton);
    }

    [Fact]
    public void Replacing_a_replaced_form_factor_names_the_last_one_only()
    {
        Convention twice = Convention.Sevens.WithFormFactor(NuclearStructure.KleinNystrand).WithFormFactor(NuclearStructure.Point);
        Assert.Equal("sevens+point", twice.Name);
        Assert.Same(Convention.Sevens, twice.WithFormFactor(NuclearStructure.Helm));
    }
}
