using Sevens.Physics.Conventions;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Response;
using Sevens.Physics.Sources.StoppedPion;
using Sevens.Physics.Tests.Response;

namespace Sevens.Physics.Tests.DarkMatter;

public sealed class DarkMatterRateTests
{
    private static readonly MesonProduction Mesons = new(
        3.198e23, 19.3, null, [MesonYield.NeutralPions(0.1, 100, MesonDirection.Isotropic), MesonYield.CapturedPions(0.037, 0.015)]);

    // Events = atoms ∫dE dΦ/dE ∫dT dσ/dT, by adaptive integration of the differential cross section, where the detector loses nothing.
    [Theory]
    [InlineData(DarkMatterSpin.Dirac, VectorPortal.KineticMixing)]
    [InlineData(DarkMatterSpin.Scalar, VectorPortal.BaryonNumber)]
    public void With_a_response_that_loses_nothing_the_events_are_the_total_cross_section(DarkMatterSpin spin, VectorPortal portal)
    {
        var flux = new DarkMatterFlux(Mesons, new DarkParticle(portal, spin, 20, 60, 0.5));
        GammaPhotoelectronResponse all = Chains.Gamma(Chains.AcceptAll, [0, 1, 10, 100, 10000]);
        double events = new DarkMatterRate(Targets.CsI, 14.6, flux, ElementResponses.Common(all)).Predict(Convention.Sevens)
            .Where(e => e.Nuclide == Targets.Cs133).Sum(e => e.Events.Sum());
        double mass = Targets.Cs133.NuclearMass;
        var factors = Convention.Sevens.FormFactorsOf(Targets.Cs133);
        double Charge(double recoil)
        {
            double q = Math.Sqrt(recoil * ((2 * mass) + recoil)) / 197.3269804;
            double protons = 55 * factors.Proton.At(q);
            return portal == VectorPortal.KineticMixing ? protons : protons + (78 * factors.Neutron.At(q));
        }

        double Total(double energy) => AdaptiveIntegral.Over(
            t => DarkMatterScattering.OnNucleus(flux.Particle, Charge(t), mass, energy, t), 0, DarkMatterScattering.MaximumRecoil(energy, 20, mass), 0.005, 0.02, 0.06);
        double expected = 14.6e3 / 259.80992455 * 6.02214076e23
            * AdaptiveIntegral.Over(e => flux.Density(e) * Total(e), 20.0001, flux.Kinks[^1], [.. flux.Kinks, 20.1, 21, 25]);
        Assert.Equal(expected, events, 2e-5 * expected);
    }

    // The centre of the pulse moves by the delay: shares are those of a normal distribution, of which 3.17e-5 lies below −4σ.
    [Fact]
    public void A_pulse_arrives_later_by_the_time_of_flight()
    {
        double[] shares = new GaussianPulse(0.5, 0.15).Delayed(0.1, [0, 0.6, 0.75, 3], null);
        Assert.Equal(0.4999683, shares[0], 5e-6);
        Assert.Equal(0.3413447, shares[1], 5e-6);
        Assert.Equal(0.1586553, shares[2], 5e-6);
        double[] square = new SquarePulse(0, 0.4).Delayed(0.1, [0, 0.2, 0.5, 1], null);
        Assert.Equal([0.25, 0.75, 0], square, (a, b) => Math.Abs(a - b) < 1e-5);
        double[] triangle = new TriangularPulse(0, 0.4).Delayed(0.1, [0, 0.2, 0.3, 1], null);
        Assert.Equal([0.125, 0.375, 0.5], triangle, (a, b) => Math.Abs(a - b) < 1e-4);
    }

    [Fact]
    public void Slices_arrive_within_the_delays_of_their_energies()
    {
        var flux = new DarkMatterFlux(Mesons, new DarkParticle(VectorPortal.KineticMixing, DarkMatterSpin.Dirac, 20, 60, 0.5));
        GammaPhotoelectronResponse all = Chains.Gamma(Chains.AcceptAll, [0, 1, 10, 100, 10000]);
        double[] delays = [.. new DarkMatterRate(Targets.CsI, 1, flux, ElementResponses.Common(all)).Predict(Convention.Sevens).Select(e => e.DelayMicroseconds)];
        Assert.True(delays.Min() >= flux.Delay(flux.Kinks[^1]) && delays.Min() < flux.Delay(flux.Kinks[^1]) + 0.003);

        // χ that is nearly at rest makes one slice, later than any clock runs. Others span 3 ns or a tenth of their delay at the most, so that the means of neighbours are within two of the former.
        double[] different = [.. delays.Distinct().Order()];
        Assert.Equal(different[^1], Assert.Single(different, d => d > 100));
        Assert.All(different.Zip(different.Skip(1)).SkipLast(1), pair => Assert.InRange(pair.Second - pair.First, 0, Math.Max(0.006, 0.11 * pair.Second)));
    }
}
