using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Electromagnetic;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.Electromagnetic;

/// <summary>dσ/dT = 2.49467e-25 cm² MeV·Z²F_p²(μ/μ_B)²[1/T − 1/E + T/4E²]. [arXiv:1403.6344]</summary>
public sealed class MagneticMomentsTests
{
    // πα²/m_e², cm² MeV.
    private const double Constant = 2.49467e-25;
    private static readonly MagneticMoments Interaction = new();

    [Theory]
    [InlineData(30, 0.008)]
    [InlineData(5, 0.0002)]
    [InlineData(50, 0.000001)]
    public void A_moment_adds_the_published_cross_section(double energy, double recoil)
    {
        double charge = CrossSection.Nucleons(Convention.Sevens, Targets.Cs133, recoil).Proton;
        double expected = Constant * charge * charge * 4e-18 * ((1 / recoil) - (1 / energy) + (recoil / (4 * energy * energy)));
        Assert.Equal(expected, Added(Convention.Sevens, Flavour.ElectronAntineutrino, energy, recoil, ("mu_nu_e", 200)), 3e-6 * expected);
    }

    [Fact]
    public void It_falls_as_one_over_the_recoil()
    {
        double low = Added(Convention.Sevens with { FormFactor = Physics.Conventions.Structures.NuclearStructure.Point }, Flavour.MuonNeutrino, 30, 1e-6, ("mu_nu_mu", 200));
        double high = Added(Convention.Sevens with { FormFactor = Physics.Conventions.Structures.NuclearStructure.Point }, Flavour.MuonNeutrino, 30, 1e-5, ("mu_nu_mu", 200));
        Assert.Equal(-1, Math.Log10(high / low), 1e-6);
    }

    /// <summary>A target of spin 1/2 has no T/4E²: the formula of electrons.</summary>
    [Fact]
    public void The_last_term_is_that_of_a_target_without_spin()
    {
        Convention half = Convention.Sevens with { Kinematics = KinematicForm.SpinHalf };
        double with = Added(Convention.Sevens, Flavour.MuonNeutrino, 30, 0.01, ("mu_nu_mu", 1e4)), without = Added(half, Flavour.MuonNeutrino, 30, 0.01, ("mu_nu_mu", 1e4));
        Assert.Equal(0.01 * 0.01 / (4 * 30 * 30.0), (with / without) - 1, 1e-9);
    }

    /// <summary>μ_eff²(ν_e) = |μ_eμ|² + |μ_eτ|², μ_eff²(ν_μ) = |μ_eμ|² + |μ_μτ|².</summary>
    [Theory]
    [InlineData(Flavour.ElectronNeutrino, 500)]
    [InlineData(Flavour.MuonAntineutrino, 1300)]
    public void Transition_moments_add_in_quadrature(Flavour flavour, double effective)
    {
        double transitions = Added(Convention.Sevens, flavour, 30, 0.008, ("mu_nu_emu", 300), ("mu_nu_etau", 400), ("mu_nu_mutau", Math.Sqrt((1300 * 1300) - (300 * 300))));
        double expected = Added(Convention.Sevens, Flavour.ElectronNeutrino, 30, 0.008, ("mu_nu_e", effective));
        Assert.Equal(expected, transitions, 1e-8 * expected);
    }

    private static double Added(Convention convention, Flavour flavour, double energy, double recoil, params (string Name, double Value)[] values) =>
        CrossSection.Of(Interaction, convention, Targets.Cs133, flavour, energy, recoil, double.NaN, values)
        - CrossSection.Standard(convention, Targets.Cs133, flavour, energy, recoil);
}
