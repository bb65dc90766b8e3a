using Sevens.Physics.DarkMatter;

namespace Sevens.Physics.Tests.DarkMatter;

public sealed class DarkMatterFluxTests
{
    private const double PerCentimetre = 100 * 100 * 4 * Math.PI;

    // Shares of χ per energy interval from eight million decays π⁰ → γ V, V → χχ̄ boosted one by one in numpy.
    [Theory]
    [InlineData(20, 40, 0.24406)]
    [InlineData(40, 80, 0.41278)]
    [InlineData(80, 120, 0.22252)]
    [InlineData(120, 1000, 0.12064)]
    public void The_boost_of_isotropic_pions_is_that_of_simulated_decays(double from, double to, double share)
    {
        DarkMatterFlux flux = Of(MesonYield.NeutralPions(0.1, 100, MesonDirection.Isotropic), 20, 60, null);
        double all = flux.FluenceAbove(0);
        Assert.Equal(share, (flux.FluenceAbove(from) - flux.FluenceAbove(to)) / all, 6e-4);
    }

    // Two χ per pion, 2 (1 − 60²/134.9768²)³·0.98823 mediators per pion, all over the sphere.
    [Fact]
    public void Every_mediator_gives_a_pair()
    {
        double expected = 1e20 * 0.1 * 2 * 2 * Math.Pow(1 - (3600 / (134.9768 * 134.9768)), 3) * 0.98823 / (PerCentimetre * 400);
        Assert.Equal(expected, Of(MesonYield.NeutralPions(0.1, 100, MesonDirection.Isotropic), 20, 60, null).FluenceAbove(0), 1e-6 * expected);
        Assert.Equal(expected, Of(MesonYield.NeutralPions(0.1, 0, MesonDirection.Isotropic), 20, 60, null).FluenceAbove(0), 1e-12 * expected);
    }

    // χ per steradian of fifteen million simulated decays of pions along the beam, within ±0.01 of cos θ.
    [Theory]
    [InlineData(0.8, 0.22736, 0.10705)]
    [InlineData(0.0, 0.011600, 0.011600)]
    [InlineData(-0.5, 0.0036515, 0.0036515)]
    public void Pions_along_the_beam_send_chi_forward(double cosine, double perSteradian, double below)
    {
        double angle = Math.Acos(cosine) * 180 / Math.PI;
        DarkMatterFlux flux = Of(MesonYield.NeutralPions(0.1, 100, MesonDirection.AlongBeam), 20, 60, angle);
        double isotropic = Of(MesonYield.NeutralPions(0.1, 0, MesonDirection.Isotropic), 20, 60, null).FluenceAbove(0);
        double relative = flux.FluenceAbove(0) / isotropic / (4 * Math.PI);
        Assert.Equal(perSteradian, relative, 0.01 * perSteradian);
        Assert.Equal(below, relative - (flux.FluenceAbove(60) / isotropic / (4 * Math.PI)), 0.01 * below);
    }

    // E_V = [(m_π + m_p)² − m_n² + m_V²]/2(m_π + m_p) = 131.0669 MeV for m_V = 60; χ of 20 MeV from (E_V ∓ p_V √(1 − 4·20²/60²))/2.
    [Fact]
    public void Captured_pions_give_a_box_of_energies()
    {
        DarkMatterFlux flux = Of(MesonYield.CapturedPions(0.04, 0.02), 20, 60, null);
        double parent = 139.57039 + 938.27208943;
        double energy = ((parent * parent) - (939.56542194 * 939.56542194) + 3600) / (2 * parent);
        double half = Math.Sqrt((energy * energy) - 3600) * Math.Sqrt(1 - (1600.0 / 3600)) / 2;
        Assert.Equal([(energy / 2) - half, (energy / 2) + half], flux.Kinks.ToArray(), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(flux.Density(energy / 2), flux.Density((energy / 2) + (0.99 * half)), 1e-9 * flux.Density(energy / 2));
        Assert.Equal(0, flux.Density((energy / 2) + (1.01 * half)));
    }

    // β = √(1 − 4/9) = 0.745356: 20 m take 66.713 ns of light and 0.341641 times that more.
    [Fact]
    public void Slow_particles_arrive_later()
    {
        DarkMatterFlux flux = Of(MesonYield.NeutralPions(0.1, 100, MesonDirection.Isotropic), 20, 60, null);
        Assert.Equal(20 / 299.792458 * 0.34164079, flux.Delay(30), 1e-9);
        Assert.Equal(30, flux.EnergyOf(flux.Delay(30)), 1e-9);
    }

    [Fact]
    public void A_mediator_beyond_reach_says_that_nothing_is_produced()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => Of(MesonYield.NeutralPions(0.1, 100, MesonDirection.Isotropic), 60, 150, null));
        Assert.Contains("nothing is produced", problem.Message, StringComparison.Ordinal);
        Assert.Contains("π⁰ → γ V below 134.977 MeV", problem.Message, StringComparison.Ordinal);
        Assert.Contains(
            "too light to decay", Assert.Throws<ArgumentOutOfRangeException>(() => new DarkParticle(VectorPortal.KineticMixing, DarkMatterSpin.Dirac, 30, 60, 0.5)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Of(MesonYield.NeutralPions(0.1, 100, MesonDirection.AlongBeam), 20, 60, null));
    }

    // The anomaly of the octet η has half the weight for baryon number that ideal mixing would give; 0.61 is the value of arXiv:1609.01770.
    [Fact]
    public void A_leptophobic_boson_couples_less_to_eta_and_not_to_pions_at_rest()
    {
        MesonYield eta = MesonYield.Etas(0.01, 0, MesonDirection.Isotropic);
        double photons = 2 * Math.Pow(1 - (1e4 / (547.862 * 547.862)), 3) * 0.3936;
        Assert.Equal(photons, MediatorBranching.PerMeson(eta, VectorPortal.KineticMixing, 100), 1e-12);
        Assert.Equal(0.61 * 0.61 * photons, MediatorBranching.PerMeson(eta, VectorPortal.BaryonNumber, 100), 1e-12);
        Assert.Equal(0, MediatorBranching.PerMeson(MesonYield.CapturedPions(0.04, 0.02), VectorPortal.BaryonNumber, 10));
        Assert.Equal(1, MediatorBranching.PerMeson(MesonYield.CapturedPions(0.04, 0.02), VectorPortal.KineticMixing, 0), 1e-12);
    }

    private static DarkMatterFlux Of(MesonYield yield, double mass, double mediator, double? angle) =>
        new(new MesonProduction(1e20, 20, angle, [yield]), new DarkParticle(VectorPortal.KineticMixing, DarkMatterSpin.Dirac, mass, mediator, 0.5));
}
