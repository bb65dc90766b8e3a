using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.StandardModel;

public sealed class FlavourCorrectionTests
{
    // Π(Q²) − Π(0) = −2∫₀¹ x(1−x) ln[1 + z x(1−x)] dx, from z = 1e-4 to 1e8.
    [Fact]
    public void Vacuum_polarisation_is_its_integral_over_the_parameter() =>
        Prop.ForAll(
            Gen.Choose(-400, 800).Select(i => Math.Pow(10, i / 100.0)).ToArbitrary(),
            z =>
            {
                double integral = AdaptiveIntegral.Over(x => -2 * x * (1 - x) * Math.Log(1 + (z * x * (1 - x))), 0, 1, 1e-6, 1e-4, 1e-2, 0.99, 0.9999, 0.999999);
                double ours = VacuumPolarisation.At(z, 1, 1);
                return Math.Abs(ours - integral) < 1e-9 * Math.Abs(integral);
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1e-4, 105.66, 2000)]
    [InlineData(1, 105.66, 2000)]
    [InlineData(100, 1776.9, 500)]
    public void At_small_momentum_it_is_the_stated_limit(double square, double mass, double scale)
    {
        double expected = (Math.Log(scale * scale / (mass * mass)) / 3) - (square / (15 * mass * mass));
        double z = square / (mass * mass);

        // The next term of the expansion is z²/140.
        Assert.Equal(expected, VacuumPolarisation.At(square, mass, scale), (z * z / 100) + 1e-14);
    }

    // The closed form itself, where it does not cancel, and both sides of the place where the series ends.
    [Fact]
    public void Series_and_closed_form_meet()
    {
        static double Closed(double z)
        {
            double w = Math.Sqrt(1 + (4 / z));
            return (5.0 / 9) - (4 / (3 * z)) + ((1 - (2 / z)) * w * Math.Log((w - 1) / (w + 1)) / 3);
        }

        foreach (double z in new[] { 0.5, 0.999999, 1, 1.000001, 10 })
        {
            Assert.Equal(Closed(z), VacuumPolarisation.At(z, 1, 1), 1e-13);
        }
    }

    // Simpson's rule with 20 000 steps on the integral above, outside this code.
    [Theory]
    [InlineData(Flavour.ElectronNeutrino, 0, 0.007501918)]
    [InlineData(Flavour.ElectronAntineutrino, 900, 0.002539065)]
    [InlineData(Flavour.MuonNeutrino, 900, -0.000803186)]
    [InlineData(Flavour.TauNeutrino, 2500, -0.005252243)]
    public void Shifts_of_the_flavours(Flavour flavour, double square, double shift) =>
        Assert.Equal(shift, FlavourCorrection.At(flavour, square), 2e-9);

    // At Q = 0 the loops give the flavour differences of the zero-momentum set, which is calculated another way: 0.0083 and 0.0044 within a twentieth.
    [Fact]
    public void Flavour_differences_are_those_of_the_radiative_corrections()
    {
        VectorCouplings set = VectorCouplings.ErlerSu(0.23857);
        double muon = set.ProtonFor(Flavour.MuonNeutrino);
        double own = FlavourCorrection.At(Flavour.MuonNeutrino, 0);
        Assert.Equal(1, (FlavourCorrection.At(Flavour.ElectronNeutrino, 0) - own) / (set.ProtonFor(Flavour.ElectronNeutrino) - muon), 0.05);
        Assert.Equal(1, (FlavourCorrection.At(Flavour.TauNeutrino, 0) - own) / (set.ProtonFor(Flavour.TauNeutrino) - muon), 0.05);
    }

    [Fact]
    public void A_convention_can_let_the_proton_coupling_run()
    {
        Convention running = Convention.Sevens.WithFormFactor(NuclearStructure.Point) with { Running = FlavourRunning.LeptonLoops };
        var scattering = new CoherentScattering(Targets.Cs133, running);
        const double Momentum = 30;
        double expected = (55 * (0.0382 + 0.002539065 - 0.007501918)) - (78 * 0.5117);
        Assert.Equal(expected, scattering.WeakAmplitude(Flavour.ElectronNeutrino, Momentum / 197.3269804), 1e-6);
        Assert.Equal((55 * 0.0382) - (78 * 0.5117), scattering.WeakAmplitude(Flavour.ElectronNeutrino, 0), 1e-12);
        Assert.Contains("arXiv:2011.05960", running.Citations, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, -1)]
    public void Arguments_out_of_range_are_refused(double square, double mass, double scale) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VacuumPolarisation.At(square, mass, scale));
}
