using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.NonStandard;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.NonStandard;

/// <summary>Against the formulas of arXiv:hep-ph/0511042 and the degeneracies that follow from them.</summary>
public sealed class NonStandardInteractionTests
{
    private static readonly NonStandardInteraction Interaction = new();

    /// <summary>Q_V = 0.0298·55 − 0.5117·78 = −38.27 for Cs133 turns its sign where (Z + 2N) ε^d or (2Z + N) ε^u is 2·38.27: 0.363 and 0.407.</summary>
    [Theory]
    [InlineData("eps_ee_dV", 211, 0.363)]
    [InlineData("eps_ee_uV", 188, 0.407)]
    public void The_rate_returns_where_the_amplitude_has_turned(string name, double charge, double published)
    {
        double coupling = 2 * ((0.5117 * 78) - (0.0298 * 55)) / charge;
        Assert.Equal(published, coupling, 5e-4);
        double standard = CrossSection.Standard(Convention.Coherent, Targets.Cs133, Flavour.ElectronNeutrino, 30, 0.008);
        Assert.Equal(standard, Of(Flavour.ElectronNeutrino, (name, coupling)), 1e-12 * standard);
    }

    [Fact]
    public void Diagonal_couplings_interfere_and_the_others_add()
    {
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Coherent, Targets.Cs133, 0.008);
        double weak = (0.0298 * proton) - (0.5117 * neutron);
        double diagonal = (((2 * 0.1) - 0.3) * proton) + ((0.1 - (2 * 0.3)) * neutron);
        double real = ((0.2 * 2) * proton) + (0.2 * neutron), imaginary = (-0.4 * proton) + (2 * -0.4 * neutron);
        double expected = CrossSection.Vector(Targets.Cs133, 30, 0.008) * (((weak + diagonal) * (weak + diagonal)) + (real * real) + (imaginary * imaginary));
        double ours = Of(Flavour.MuonAntineutrino, ("eps_mumu_uV", 0.1), ("eps_mumu_dV", -0.3), ("eps_emu_uV", 0.2), ("eps_emu_dV_im", -0.4));
        Assert.Equal(expected, ours, 1e-10 * expected);
    }

    [Theory]
    [InlineData(Flavour.ElectronNeutrino, Flavour.TauNeutrino)]
    [InlineData(Flavour.MuonNeutrino, Flavour.MuonAntineutrino)]
    public void Both_flavours_of_a_transition_feel_it_alike(Flavour one, Flavour other)
    {
        (string, double)[] values = one == Flavour.ElectronNeutrino ? [("eps_etau_uV", 0.3), ("eps_etau_dV_im", 0.2)] : [("eps_mutau_uV", 0.3)];
        double first = Of(one, values), second = Of(other, values);
        Assert.Equal(first, second, 1e-12 * first);
    }

    [Fact]
    public void Names_are_those_of_the_literature()
    {
        HashSet<string> names = [.. Interaction.Couplings.Select(c => c.Name)];
        Assert.Equal(18, names.Count);
        Assert.Contains("eps_tautau_dV", names);
        Assert.Contains("eps_mutau_uV_im", names);
        Assert.DoesNotContain("eps_ee_uV_im", names);
    }

    private static double Of(Flavour flavour, params (string Name, double Value)[] values) =>
        CrossSection.Of(Interaction, Convention.Coherent, Targets.Cs133, flavour, 30, 0.008, double.NaN, values);
}
