using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Physics.Tests.Sources.Oscillation;

public sealed class SterileOscillationTests
{
    private static readonly QuadratureSpectrum Falling = new("E² e^−E", e => e * e * Math.Exp(-e), [0.5, 10], 0.5);
    private static readonly FluxComponent Reactor = new(Flavour.ElectronAntineutrino, Falling, EmissionPhase.Steady, 7);

    // numpy: 400 000 panels of twenty points in 1/E. Phases from a fraction of a period to 7e4 periods, of which all but 5000 are averaged here.
    [Theory]
    [InlineData(0, 1, 8, 0, 0, 0.1, 0.9500864693872254, 0.43998506114061814, 0.29333481570375886)]
    [InlineData(0, 1, 8, 3, 1, 0.1, 0.949640068888263, 0.4398637656562826, 0.2932670254337654)]
    [InlineData(0, 200, 30, 0, 0, 0.5, 0.7500010644325918, 0.3469393144811257, 0.2314032893231111)]
    [InlineData(2.5, 200, 30, 0, 0, 0.5, 0.4128470574080486, 0.10941876984708407, 0.03129869208084042)]
    [InlineData(0, 3000, 30, 0, 0, 0.9, 0.5499999619169385, 0.2544216461386484, 0.16969482149623544)]
    public void Moments_of_an_oscillated_continuum(
        double minimum, double splitting, double baseline, double source, double detector, double amplitude, double zeroth, double first, double second)
    {
        var oscillation = new SterileOscillation(
            SterileMixing.OfAmplitude(Flavour.ElectronAntineutrino, amplitude, splitting), new OscillationPath(baseline, source, detector), SterileForm.Disappearance);
        FluxComponent found = Reactor.Surviving(oscillation);
        TailMoments moments = found.Spectrum.MomentsAbove(minimum);
        double share = found.Fluence / 7;
        Assert.Equal(1, share * moments.Zeroth / zeroth, 1e-6);
        Assert.Equal(1, share * moments.First / first, 1e-6);
        Assert.Equal(1, share * moments.Second / second, 1e-6);
    }

    // sin²(1.266933·0.5·20/0.7469) = sin²(16.96252…): by hand.
    [Fact]
    public void A_line_is_exact()
    {
        var oscillation = new SterileOscillation(SterileMixing.OfAmplitude(Flavour.ElectronNeutrino, 0.2, 0.5), new OscillationPath(20), SterileForm.Disappearance);
        var line = new FluxComponent(Flavour.ElectronNeutrino, new LineSpectrum(0.7469), EmissionPhase.Steady, 5) { Name = "cr51-747" };
        FluxComponent found = line.Surviving(oscillation);
        double sine = Math.Sin(1.266932679419849 * 0.5 * 20 / 0.7469);
        Assert.Equal(5 * (1 - (0.2 * sine * sine)), found.Fluence, 1e-12);
        Assert.Same(line.Spectrum, found.Spectrum);
        Assert.Equal("cr51-747", found.Name);
    }

    [Fact]
    public void Neutral_currents_lose_only_what_becomes_sterile()
    {
        var mixing = new SterileMixing(0.02, 0.01, 0.05, 1.3);
        var path = new OscillationPath(18);
        var disappearance = new SterileOscillation(mixing, path, SterileForm.Disappearance);
        var neutral = new SterileOscillation(mixing, path, SterileForm.NeutralCurrent);
        Assert.Equal(0.92, mixing.Sterile, 1e-15);
        Assert.Equal(4 * 0.01 * 0.99, disappearance.Amplitude(Flavour.MuonAntineutrino), 1e-15);
        Assert.Equal(4 * 0.01 * 0.92, neutral.Amplitude(Flavour.MuonNeutrino), 1e-15);

        // With one mixing alone the sterile share is 1 − |U_α4|² and both forms agree.
        SterileMixing one = SterileMixing.OfAmplitude(Flavour.MuonNeutrino, 0.3, 1.3);
        Assert.Equal(0.3, new SterileOscillation(one, path, SterileForm.Disappearance).Amplitude(Flavour.MuonNeutrino), 1e-14);
        Assert.Equal(0.3, new SterileOscillation(one, path, SterileForm.NeutralCurrent).Amplitude(Flavour.MuonNeutrino), 1e-14);
        Assert.Equal(0, new SterileOscillation(one, path, SterileForm.Disappearance).Amplitude(Flavour.ElectronNeutrino));
    }

    [Fact]
    public void The_average_over_the_path_is_that_of_its_points()
    {
        Prop.ForAll(
            Gen.Choose(1, 1000).Four().ToArbitrary(),
            draw =>
            {
                double wavenumber = draw.Item1 / 100.0;
                (double source, double detector) = (draw.Item2 / 250.0, draw.Item3 / 250.0);
                double baseline = source + detector + (draw.Item4 / 100.0);
                const int Points = 400;
                double sum = 0;
                for (int i = 0; i < Points; i++)
                {
                    for (int j = 0; j < Points; j++)
                    {
                        double sine = Math.Sin(wavenumber * (baseline + (source * (((i + 0.5) / Points) - 0.5)) + (detector * (((j + 0.5) / Points) - 0.5))));
                        sum += sine * sine;
                    }
                }

                return Math.Abs(new OscillationPath(baseline, source, detector).MeanSineSquared(wavenumber) - (sum / (Points * Points))) < 2e-3;
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Without_phase_nothing_is_lost_and_a_fast_one_loses_half_the_amplitude()
    {
        FluxComponent near = Reactor.Surviving(new SterileOscillation(SterileMixing.OfAmplitude(Flavour.ElectronNeutrino, 1, 1e-9), new OscillationPath(1), SterileForm.Disappearance));
        Assert.Equal(7, near.Fluence, 1e-12);
        FluxComponent far = Reactor.Surviving(new SterileOscillation(SterileMixing.OfAmplitude(Flavour.ElectronNeutrino, 0.4, 1e6), new OscillationPath(100), SterileForm.Disappearance));
        Assert.Equal(7 * 0.8, far.Fluence, 1e-9);
        Assert.Equal(Falling.MomentsAbove(3).First, far.Spectrum.MomentsAbove(3).First, 1e-11);
    }

    [Fact]
    public void Any_survival_function_transforms_a_flux()
    {
        ImmutableArray<FluxComponent> half = ImmutableArray.Create(Reactor).Surviving(SurvivalCurve.Constant(0.55));
        Assert.Equal(7 * 0.55, half[0].Fluence, 1e-12);

        // P = E/10 on E² e^−E: ∫E³e^−E/10 by parts is −(E³ + 3E² + 6E + 6)e^−E/10.
        FluxComponent rising = Reactor.Surviving(new SurvivalCurve("rising", e => e / 10, [4], 1));
        static double Cubic(double e) => -((e * e * e) + (3 * e * e) + (6 * e) + 6) * Math.Exp(-e);
        static double Square(double e) => -((e * e) + (2 * e) + 2) * Math.Exp(-e);
        Assert.Equal(7 * (Cubic(10) - Cubic(0.5)) / (Square(10) - Square(0.5)) / 10, rising.Fluence, 1e-11);
        Assert.Equal((Cubic(10) - Cubic(3)) / (Cubic(10) - Cubic(0.5)), rising.Spectrum.MomentsAbove(3).Zeroth, 1e-11);
        Assert.Contains("found 1.", Assert.Throws<ArgumentException>(() => Reactor.Surviving(new SurvivalCurve("too much", e => e / 5, [], 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mixing_that_is_not_unitary_and_paths_that_overlap_are_refused()
    {
        Assert.Contains("unitary", Assert.Throws<ArgumentOutOfRangeException>(() => new SterileMixing(0.5, 0.4, 0.2, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SterileMixing(-0.1, 0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SterileMixing(0.1, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SterileMixing.OfAmplitude(Flavour.TauNeutrino, 1.1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OscillationPath(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OscillationPath(5, 6, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OscillationPath(5, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivalCurve.Constant(2));
    }
}
