using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Supernova;

namespace Sevens.Physics.Tests.Sources.Supernova;

public sealed class FlavourConversionTests
{
    private static readonly ImmutableArray<FluxComponent> Emitted =
    [
        .. Enum.GetValues<Flavour>().Select((f, i) => new FluxComponent(f, new PinchedSpectrum(9 + i, 2.5), EmissionPhase.Steady, 10 + i)),
    ];

    [Theory]
    [InlineData(MassOrdering.Normal, 0.0222, 0.676637)] // sin²θ13 and cos²θ12 cos²θ13 = 0.692·0.9778
    [InlineData(MassOrdering.Inverted, 0.301162, 0.0222)] // 0.308·0.9778
    public void Survival_of_both_orderings(MassOrdering ordering, double neutrino, double antineutrino)
    {
        FlavourConversion conversion = FlavourConversion.Adiabatic(ordering, 0.308, 0.0222);
        Assert.Equal(neutrino, conversion.NeutrinoSurvival, 1e-6);
        Assert.Equal(antineutrino, conversion.AntineutrinoSurvival, 1e-6);
    }

    [Fact]
    public void The_sum_over_flavours_does_not_change()
    {
        Prop.ForAll(
            Gen.Choose(0, 1000).Two().ToArbitrary(),
            draw =>
            {
                ImmutableArray<FluxComponent> arriving = new FlavourConversion(draw.Item1 / 1000.0, draw.Item2 / 1000.0).Apply(Emitted);
                return new[] { 0.0, 4, 17, 50 }.All(minimum => Math.Abs(Sum(arriving, minimum) - Sum(Emitted, minimum)) < 1e-10 * Sum(Emitted, minimum));
            }).QuickCheckThrowOnFailure();

        static double Sum(ImmutableArray<FluxComponent> components, double minimum) => components.Sum(c => c.Fluence * c.Spectrum.MomentsAbove(minimum).First);
    }

    // F(ν̄_e) = p̄F⁰(ν̄_e) + (1 − p̄)F⁰(ν_x) with the mean of ν̄_μ (14) and ν̄_τ (15) for ν_x.
    [Fact]
    public void Electron_antineutrinos_are_mixed_with_the_others()
    {
        FluxComponent arriving = new FlavourConversion(1, 0.3).Apply(Emitted).Single(c => c.Flavour == Flavour.ElectronAntineutrino);
        Assert.Equal((0.3 * 13) + (0.7 * 14.5), arriving.Fluence, 1e-12);
        Assert.Equal(((0.3 * 13 * 12) + (0.35 * 14 * 13) + (0.35 * 15 * 14)) / arriving.Fluence, arriving.Spectrum.MeanEnergy, 1e-12);
    }

    [Fact]
    public void A_complete_exchange_swaps_spectra()
    {
        ImmutableArray<FluxComponent> alike = [.. Emitted.Select(c => c.Flavour is Flavour.ElectronNeutrino ? c : c with { Spectrum = new PinchedSpectrum(20, 2), Fluence = 5 })];
        FluxComponent electron = new FlavourConversion(0, 0).Apply(alike).Single(c => c.Flavour == Flavour.ElectronNeutrino);
        Assert.Equal((5, 20), (electron.Fluence, electron.Spectrum.MeanEnergy));
    }

    [Fact]
    public void Lines_doubles_and_improbable_survival_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FlavourConversion.None.Apply([.. Emitted, Emitted[0]]));
        Assert.Throws<ArgumentException>(() => FlavourConversion.None.Apply([new FluxComponent(Flavour.MuonNeutrino, new LineSpectrum(3), EmissionPhase.Steady, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlavourConversion(1.01, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FlavourConversion.Adiabatic(MassOrdering.Normal, -0.1, 0));
    }
}
