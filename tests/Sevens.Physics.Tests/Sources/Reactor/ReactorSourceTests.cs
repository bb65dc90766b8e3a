using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Physics.Tests.Sources.Reactor;

/// <summary>Fluxes of a core and their uncertainties, against hand calculation.</summary>
public sealed class ReactorSourceTests
{
    private static readonly FissionSpectrum One = FissionSpectrum.FullTable("one", [1, 2], [0, 1]); // 0.5 antineutrinos
    private static readonly FissionSpectrum Two = FissionSpectrum.FullTable("two", [1, 3], [0, 1]); // 1 antineutrino
    private static readonly ReactorEmission Emission = new(
        new Dictionary<FissileIsotope, FissionSpectrum> { [FissileIsotope.Uranium235] = One, [FissileIsotope.Plutonium239] = Two },
        new EmissionPart(ReactorEmission.CaptureLabel, One, 0.6));

    private static readonly ReactorSource Source = new(1e9, FissionFractions.Of(0.7, 0, 0.3, 0), Reactors.Ma2013, Emission);

    [Fact]
    public void A_gigawatt_of_uranium_is_3e19_fissions()
    {
        var pure = new ReactorSource(1e9, FissionFractions.Of(1, 0, 0, 0), Reactors.Ma2013, Emission);
        Assert.Equal(1e9 / (202.36e6 * 1.602176634e-19), pure.FissionsPerSecond, 1e5);
        Assert.Equal(0.5 + (0.6 * 0.5), pure.NeutrinosPerFission, 1e-14);
    }

    [Fact]
    public void Components_have_labels_and_their_share()
    {
        ImmutableArray<FluxComponent> flux = Source.At(20);
        Assert.Equal(["u235", "pu239", "u238-capture"], flux.Select(c => c.Label), StringComparer.Ordinal);
        double perFission = Source.FissionsPerSecond / (4 * Math.PI * 2000 * 2000);
        Assert.Equal(0.7 * 0.5 * perFission, flux[0].Fluence, 1e-12 * perFission);
        Assert.Equal(0.3 * 1.0 * perFission, flux[1].Fluence, 1e-12 * perFission);
        Assert.Equal(0.6 * 0.5 * perFission, flux[2].Fluence, 1e-12 * perFission);
        Assert.All(flux, c => Assert.Equal((Flavour.ElectronAntineutrino, EmissionPhase.Steady), (c.Flavour, c.Phase)));
    }

    [Fact]
    public void The_flux_grows_with_power_and_falls_with_the_square_of_the_distance() => Prop.ForAll(
        Gen.Choose(1, 10000).Zip(Gen.Choose(1, 1000)).ToArbitrary(),
        drawn =>
        {
            (int megawatts, int metres) = drawn;
            var source = new ReactorSource(1e6 * megawatts, Source.Fractions, Reactors.Ma2013, Emission);
            double expected = Source.At(1).Sum(c => c.Fluence) * megawatts / 1000 / metres / metres;
            return Math.Abs(source.At(metres).Sum(c => c.Fluence) - expected) <= 1e-12 * expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_isotope_that_fissions_needs_a_spectrum() => Assert.Contains(
        "no spectrum of U238", Assert.Throws<ArgumentException>(() => new ReactorSource(1e9, FissionFractions.Of(0.9, 0.1, 0, 0), Reactors.Ma2013, Emission)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void Power_and_baseline_are_positive(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Source.At(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReactorSource(value, Source.Fractions, Reactors.Ma2013, Emission));
    }

    [Fact]
    public void Burn_up_moves_fissions_from_uranium_to_plutonium()
    {
        SourceVariation variation = ReactorUncertainty.FissionFractions(Source, 0.05);
        ImmutableArray<FluxComponent> flux = Source.At(20), up = variation.Upper(flux), down = variation.Lower(flux);

        // By hand: 0.735 and 0.265 instead of 0.7 and 0.3; the mean energy changes with them.
        double Energy(double u235) => (202.36 * u235) + (211.12 * (1 - u235));
        Assert.Equal(0.735 / 0.7 * Energy(0.7) / Energy(0.735), up[0].Fluence / flux[0].Fluence, 1e-12);
        Assert.Equal(0.265 / 0.3 * Energy(0.7) / Energy(0.735), up[1].Fluence / flux[1].Fluence, 1e-12);
        Assert.Equal(Energy(0.7) / Energy(0.665), down[2].Fluence / flux[2].Fluence, 1e-12);
    }

    [Fact]
    public void Errors_of_energies_scale_everything()
    {
        var variation = Assert.IsType<NormalisationVariation>(ReactorUncertainty.EnergyPerFission(Source));
        double error = Math.Sqrt(Math.Pow(0.7 * 0.26, 2) + Math.Pow(0.3 * 0.34, 2));
        Assert.Equal(error / ((0.7 * 202.36) + (0.3 * 211.12)), variation.Relative, 1e-14);
        Assert.Empty(variation.Labels);
    }

    [Fact]
    public void A_shape_varies_one_component_alone()
    {
        var errors = new SpectrumErrors([0.5, 1.5, 2], [0.02, 0.04, 0.1]);
        ImmutableArray<SourceVariation> shapes = ReactorUncertainty.Shape(Source, FissileIsotope.Uranium235, errors, 1, 1);
        ImmutableArray<FluxComponent> flux = Source.At(20);
        foreach (SourceVariation shape in shapes)
        {
            ImmutableArray<FluxComponent> up = shape.Upper(flux), down = shape.Lower(flux);
            Assert.Equal(flux.Skip(1), up.Skip(1));
            var centre = (IContinuousSpectrum)flux[0].Spectrum;
            double Absolute(FluxComponent c, double e) => c.Fluence * ((IContinuousSpectrum)c.Spectrum).Density(e);
            double above = Absolute(up[0], 1.7) - Absolute(flux[0], 1.7), below = Absolute(flux[0], 1.7) - Absolute(down[0], 1.7);
            Assert.Equal(above, below, 1e-6 * flux[0].Fluence);
            Assert.NotSame(centre, up[0].Spectrum);
        }

        Assert.Equal(["u235-shape-1", "u235-shape-2"], shapes.Select(s => s.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void Shapes_hold_the_variance_beyond_the_normalisation()
    {
        // Huber's errors of 235U, first and last points; eigenvalues from numpy for the whole table are tested with the catalog.
        double[] energies = [2, 3, 4, 5, 6, 7, 8], relative = [0.018, 0.019, 0.021, 0.026, 0.032, 0.039, 0.072];
        var errors = new SpectrumErrors(energies, relative);
        Assert.Equal(0.018, errors.Normalisation);
        var shapes = errors.ShapeVariations(1, 1);
        for (int i = 0; i < energies.Length; i++)
        {
            double expected = (relative[i] * relative[i]) - (0.018 * 0.018);
            Assert.Equal(expected, shapes.Sum(s => s.At(energies[i]) * s.At(energies[i])), 1e-12);
        }
    }
}
