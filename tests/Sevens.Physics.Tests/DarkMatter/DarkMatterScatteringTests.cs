using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.DarkMatter;

namespace Sevens.Physics.Tests.DarkMatter;

public sealed class DarkMatterScatteringTests
{
    private const double Argon = 37215.540665;

    // Traces of explicit 4×4 gamma matrices, contracted numerically in numpy: m_χ = 20 MeV, m_V = 60 MeV, α_D = 0.5, E = 70 MeV, T = 0.05 MeV, Q = 16.3.
    [Theory]
    [InlineData(DarkMatterSpin.Dirac, 5.804883810312657e-24)]
    [InlineData(DarkMatterSpin.Scalar, 7.166620838671174e-24)]
    public void Nuclei_scatter_as_the_traces_say(DarkMatterSpin spin, double expected) =>
        Assert.Equal(expected, DarkMatterScattering.OnNucleus(Particle(spin), 16.3, Argon, 70, 0.05), 1e-6 * expected);

    // The same for an electron and T = 5 MeV.
    [Theory]
    [InlineData(DarkMatterSpin.Dirac, 8.124652934535717e-31)]
    [InlineData(DarkMatterSpin.Scalar, 8.089641629027297e-31)]
    public void Electrons_scatter_as_the_traces_say(DarkMatterSpin spin, double expected) =>
        Assert.Equal(expected, DarkMatterScattering.OnElectron(Particle(spin), 70, 5), 1e-6 * expected);

    // A neutrino's largest recoil is 2E²/(M + 2E), and its factor 1 − T/E − MT/2E².
    [Fact]
    public void Light_dark_matter_recoils_as_neutrinos_do()
    {
        Assert.Equal(2 * 50.0 * 50 / (Argon + 100), DarkMatterScattering.MaximumRecoil(50, 1e-6, Argon), 1e-12);
        var light = new DarkParticle(VectorPortal.KineticMixing, DarkMatterSpin.Dirac, 1e-6, 1e6, 0.5);
        double ratio = DarkMatterScattering.OnNucleus(light, 18, Argon, 50, 0.06) / DarkMatterScattering.OnNucleus(light, 18, Argon, 50, 0);
        Assert.Equal(1 - (0.06 / 50) - (Argon * 0.06 / 5000), ratio, 1e-7);
    }

    [Fact]
    public void The_least_energy_is_the_inverse_of_the_largest_recoil() =>
        Prop.ForAll(
            Gen.Choose(1, 4000).Select(i => i / 10.0).ToArbitrary(),
            Gen.Choose(0, 2000).Select(i => i / 10.0).ToArbitrary(),
            (kinetic, mass) =>
            {
                double recoil = DarkMatterScattering.MaximumRecoil(mass + kinetic, mass, Argon);
                return Math.Abs(DarkMatterScattering.MinimumEnergy(recoil, mass, Argon) - mass - kinetic) < 1e-8 * (mass + kinetic);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_recoils_more_than_kinematics_allows()
    {
        double end = DarkMatterScattering.MaximumRecoil(70, 20, Argon);
        Assert.Equal(0, DarkMatterScattering.OnNucleus(Particle(DarkMatterSpin.Dirac), 18, Argon, 70, 1.001 * end));
        Assert.True(DarkMatterScattering.OnNucleus(Particle(DarkMatterSpin.Dirac), 18, Argon, 70, 0.999 * end) > 0);
        Assert.Equal(0, DarkMatterScattering.OnElectron(new DarkParticle(VectorPortal.BaryonNumber, DarkMatterSpin.Dirac, 20, 60, 0.5), 70, 5));
    }

    // The Boltzmann equation solved in scipy from x = 5 to 3000 with 10.75 degrees of freedom; the closed formula is good to ten per cent.
    [Theory]
    [InlineData(DarkMatterSpin.Dirac, 20, 2.350e-12)]
    [InlineData(DarkMatterSpin.Dirac, 100, 6.482e-11)]
    [InlineData(DarkMatterSpin.Scalar, 20, 7.456e-11)]
    [InlineData(DarkMatterSpin.Scalar, 100, 2.270e-9)]
    public void The_thermal_target_leaves_the_observed_density(DarkMatterSpin spin, double mass, double expected) =>
        Assert.Equal(expected, RelicDensity.ThermalTarget(spin, mass, 3), 0.1 * expected);

    private static DarkParticle Particle(DarkMatterSpin spin) => new(VectorPortal.KineticMixing, spin, 20, 60, 0.5);
}
