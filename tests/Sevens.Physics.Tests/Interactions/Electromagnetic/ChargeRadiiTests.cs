using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electromagnetic;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.Electromagnetic;

/// <summary>Signs, factors of two and the Standard Model's own part, against arXiv:2205.09484.</summary>
public sealed class ChargeRadiiTests
{
    private static readonly ChargeRadii Interaction = new();

    [Theory]
    [InlineData("charge_radius_ee", -0.83)]
    [InlineData("charge_radius_mumu", -0.48)]
    [InlineData("charge_radius_tautau", -0.30)]
    [InlineData("charge_radius_emu", 0)]
    public void The_standard_value_is_the_published_one(string name, double published)
    {
        CouplingParameter parameter = Interaction.Couplings.First(c => string.Equals(c.Name, name, StringComparison.Ordinal));
        Assert.Equal(published, Interaction.StandardValue(parameter, Convention.Sevens), 0.006);
        Assert.Equal(0, Interaction.StandardValue(parameter, Convention.Tree));
    }

    [Fact]
    public void The_proton_coupling_falls_by_0_0238_per_unit() => Assert.Equal(0.0238, ChargeRadii.PerUnit(Convention.Sevens), 5e-5);

    [Theory]
    [InlineData(Flavour.ElectronNeutrino, 0.0382)]
    [InlineData(Flavour.ElectronAntineutrino, 0.0382)]
    [InlineData(Flavour.MuonAntineutrino, 0.0300)]
    public void Couplings_are_those_without_the_diagram_less_the_whole_radius(Flavour flavour, double coupling)
    {
        string name = flavour == Flavour.MuonAntineutrino ? "charge_radius_mumu" : "charge_radius_ee";
        double standard = CrossSection.Standard(Convention.Sevens, Targets.Cs133, flavour, 30, 0.008);
        Assert.Equal(standard, Of(Convention.Sevens, flavour), 1e-12 * standard);

        // Five units: g_V^p without the diagram is 0.0185 in arXiv:2303.09360.
        double shifted = coupling - (0.023795 * (5 + ((coupling - 0.0185) / 0.023795)));
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Sevens, Targets.Cs133, 0.008);
        double weak = (shifted * proton) - (0.5117 * neutron);
        double expected = CrossSection.Vector(Targets.Cs133, 30, 0.008) * weak * weak;
        Assert.Equal(expected, Of(Convention.Sevens, flavour, (name, 5)), 2e-3 * expected);
    }

    [Fact]
    public void Transitions_add_without_interference()
    {
        double proton = CrossSection.Nucleons(Convention.Sevens, Targets.Cs133, 0.008).Proton;
        double expected = CrossSection.Vector(Targets.Cs133, 30, 0.008) * Math.Pow(0.023795 * proton, 2) * ((20 * 20) + (10 * 10));
        double standard = CrossSection.Standard(Convention.Sevens, Targets.Cs133, Flavour.MuonNeutrino, 30, 0.008);
        Assert.Equal(expected, Of(Convention.Sevens, Flavour.MuonNeutrino, ("charge_radius_emu", -20), ("charge_radius_mutau_im", 10)) - standard, 2e-3 * expected);
    }

    [Fact]
    public void Couplings_that_do_not_state_the_diagram_are_refused()
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(
            () => Interaction.Contributions(Flavour.MuonNeutrino, Convention.Coherent, double.NaN).ToArray());
        Assert.Contains("charge-radius", refused.Message, StringComparison.Ordinal);
        Assert.Contains("flavour-dependent corrections do", refused.Message, StringComparison.Ordinal);
    }

    private static double Of(Convention convention, Flavour flavour, params (string Name, double Value)[] values) =>
        CrossSection.Of(Interaction, convention, Targets.Cs133, flavour, 30, 0.008, double.NaN, values);
}
