using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.LightVector;
using Sevens.Physics.Interactions.NonStandard;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.LightVector;

/// <summary>Against the formulas and signs of arXiv:2202.11002.</summary>
public sealed class LightVectorInteractionTests
{
    private const double Energy = 30;
    private const double Recoil = 0.008;

    /// <summary>Q_V is negative, so that charges of one sign lower the rate of a weak coupling.</summary>
    public static TheoryData<VectorCharges, Flavour, int> Signs => new()
    {
        { new VectorCharges(1, 1, 1, 1, 1), Flavour.MuonNeutrino, -1 },
        { new VectorCharges(1.0 / 3, 1.0 / 3, -1, -1, -1), Flavour.ElectronNeutrino, 1 },
        { new VectorCharges(1.0 / 3, 1.0 / 3, -3, 0, 0), Flavour.ElectronNeutrino, 1 },
        { new VectorCharges(1.0 / 3, 1.0 / 3, -3, 0, 0), Flavour.MuonNeutrino, 0 },
        { new VectorCharges(1.0 / 3, 1.0 / 3, 0, -3, 0), Flavour.MuonNeutrino, 1 },
        { new VectorCharges(1.0 / 3, 1.0 / 3, -2, -1, 0), Flavour.MuonNeutrino, 1 },
        { new VectorCharges(1.0 / 3, 1.0 / 3, -1, -2, 0), Flavour.ElectronNeutrino, 1 },
        { new VectorCharges(1.0 / 3, 1.0 / 3, 0, 1, 1), Flavour.MuonAntineutrino, -1 },
        { new VectorCharges(0, 0, 1, -1, 0), Flavour.ElectronNeutrino, -1 },
        { new VectorCharges(0, 0, 1, -1, 0), Flavour.MuonNeutrino, 1 },
        { new VectorCharges(0, 0, 1, 0, -1), Flavour.ElectronAntineutrino, -1 },
        { new VectorCharges(0, 0, 1, 0, -1), Flavour.MuonNeutrino, 0 },
        { new VectorCharges(0, 0, 0, 1, -1), Flavour.MuonNeutrino, -1 },
        { new VectorCharges(0, 0, 0, 1, -1), Flavour.TauNeutrino, 1 },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_weak_coupling_interferes_with_the_published_sign(VectorCharges charges, Flavour flavour, int sign)
    {
        double standard = CrossSection.Standard(Convention.Sevens, Targets.Cs133, flavour, Energy, Recoil);
        double change = Of(charges, flavour, 10, ("g", 1e-6)) - standard;
        Assert.Equal(sign, Math.Abs(change) < 1e-12 * standard ? 0 : Math.Sign(change));
    }

    [Fact]
    public void The_amplitude_is_that_of_the_paper()
    {
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Coherent, Targets.Cs133, Recoil);
        double square = 2 * Targets.Cs133.NuclearMass * Recoil;
        double added = 9e-10 * -2 / (Math.Sqrt(2) * CrossSection.Fermi * (square + 400)) * ((((2 * 0.5) + 0.25) * proton) + ((0.5 + (2 * 0.25)) * neutron));
        double weak = (0.0298 * proton) - (0.5117 * neutron);
        double expected = CrossSection.Vector(Targets.Cs133, Energy, Recoil) * (weak + added) * (weak + added);
        double ours = CrossSection.Of(
            new LightVectorInteraction("test", new VectorCharges(0.5, 0.25, 0, -2, 0), ["arXiv:2202.11002"]),
            Convention.Coherent, Targets.Cs133, Flavour.MuonNeutrino, Energy, Recoil, 20, ("g", 3e-5));
        Assert.Equal(expected, ours, 1e-10 * expected);
    }

    /// <summary>Where the term is −2 Q_V the rate is again that of the Standard Model; for one nucleus with equal form factors, at any recoil by its own mass.</summary>
    [Fact]
    public void The_strip_where_the_amplitude_has_turned_is_degenerate()
    {
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Coherent, Targets.Cs133, Recoil);
        double weak = (0.5117 * neutron) - (0.0298 * proton);
        double square = 2 * Targets.Cs133.NuclearMass * Recoil;
        double coupling = Math.Sqrt(2 * weak * Math.Sqrt(2) * CrossSection.Fermi * (square + 100) / (3 * (proton + neutron)));
        double standard = CrossSection.Standard(Convention.Coherent, Targets.Cs133, Flavour.ElectronNeutrino, Energy, Recoil);
        double ours = CrossSection.Of(
            new LightVectorInteraction("universal", new VectorCharges(1, 1, 1, 1, 1), ["arXiv:2202.11002"]),
            Convention.Coherent, Targets.Cs133, Flavour.ElectronNeutrino, Energy, Recoil, 10, ("g", coupling));
        Assert.Equal(standard, ours, 1e-10 * standard);
    }

    [Fact]
    public void A_heavy_boson_is_a_contact_interaction()
    {
        // ε^q = g² Q'_l Q'_q/(√2 G_F M²), at a mass where Q²/M² is below 1e-11.
        const double Mass = 2e7;
        const double Coupling = 0.3;
        double epsilon = Coupling * Coupling * -1 / 3 / (Math.Sqrt(2) * CrossSection.Fermi * Mass * Mass);
        double contact = CrossSection.Of(
            new NonStandardInteraction(), Convention.Sevens, Targets.I127, Flavour.ElectronNeutrino, Energy, Recoil, double.NaN, ("eps_ee_uV", epsilon), ("eps_ee_dV", epsilon));
        double exchanged = CrossSection.Of(
            new LightVectorInteraction("b-l", new VectorCharges(1.0 / 3, 1.0 / 3, -1, -1, -1), ["arXiv:2202.11002"]),
            Convention.Sevens, Targets.I127, Flavour.ElectronNeutrino, Energy, Recoil, Mass, ("g", Coupling));
        Assert.NotEqual(CrossSection.Standard(Convention.Sevens, Targets.I127, Flavour.ElectronNeutrino, Energy, Recoil), exchanged, 1e-6 * exchanged);
        Assert.Equal(contact, exchanged, 1e-10 * contact);
    }

    /// <summary>(2α/π)·(1/6) ln(m_τ²/m_μ²) = 0.00437, the charge of protons under L_μ − L_τ at small momenta.</summary>
    [Fact]
    public void The_loop_gives_protons_a_charge_of_four_per_mille()
    {
        double loop = new LoopMixingAmplitude(Convention.Sevens, 0, 1, -1).Loop(0);
        Assert.Equal(0.00437, 2 / (137.035999 * Math.PI) * loop, 5e-6);
        Assert.Equal(-loop, new LoopMixingAmplitude(Convention.Sevens, 0, -1, 1).Loop(0), 1e-15);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(40)]
    [InlineData(2500)]
    public void The_loop_is_the_integral_over_its_parameter(double square)
    {
        double Integrand(double x) => x * (1 - x) * Math.Log(
            ((105.6583755 * 105.6583755) + (x * (1 - x) * square)) / ((0.51099895069 * 0.51099895069) + (x * (1 - x) * square)));
        Assert.Equal(AdaptiveIntegral.Over(Integrand, 0, 1), new LoopMixingAmplitude(Convention.Sevens, 1, -1, 0).Loop(square), 1e-9);
    }

    [Fact]
    public void The_other_sign_of_mixing_turns_the_interference()
    {
        var charges = new VectorCharges(0, 0, 0, 1, -1);
        double standard = CrossSection.Standard(Convention.Sevens, Targets.Cs133, Flavour.MuonNeutrino, Energy, Recoil);
        Assert.True(Of(charges, Flavour.MuonNeutrino, 10, ("g", 1e-5), ("mixing", -1)) > standard);
    }

    [Fact]
    public void Charges_that_no_nucleus_can_feel_are_refused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new LightVectorInteraction("lepton number", new VectorCharges(0, 0, 1, 1, 1), []));
        Assert.Contains("sum 3", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LightVectorInteraction("none", new VectorCharges(double.NaN, 0, 1, 1, 1), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(new VectorCharges(1, 1, 1, 1, 1), Flavour.MuonNeutrino, 0, ("g", 1e-5)));
    }

    private static double Of(VectorCharges charges, Flavour flavour, double mass, params (string Name, double Value)[] values) => CrossSection.Of(
        new LightVectorInteraction("test", charges, ["arXiv:2202.11002"]), Convention.Sevens, Targets.Cs133, flavour, Energy, Recoil, mass, values);
}
