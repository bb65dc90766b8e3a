using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.PulseShape;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Tests.Response.PulseShape;

/// <summary>Light and F90 in liquid argon against sums of Poisson and binomial probabilities made with scipy.</summary>
public sealed class PulseShapeResponseTests
{
    private const double Recoil = 0.010;
    private static readonly PromptFraction Argon = PromptFraction.Saturating(0.55, 0.8, 30);
    private static readonly double[] LightEdges = [6, 10, 20];
    private static readonly double[] ShapeEdges = [0.4, 0.55, 0.7, 1];

    // 10 keVnr: 11.6748 photo-electrons of which 0.6208671723565528 are prompt, on average.
    [Theory]
    [InlineData(PromptSpread.Gaussian, 0.03, new[] { 0.05892168112499255, 0.08182416943274679, 0.07652040679802541, 0.17619666050048588, 0.2927901385628063, 0.19940958997512578 })]
    [InlineData(PromptSpread.Binomial, 0, new[] { 0.04593640843539283, 0.09167042432511249, 0.07688848274939342, 0.18957625632498692, 0.2700969927893247, 0.21503405367233763 })]
    [InlineData(PromptSpread.Binomial, 0.03, new[] { 0.05720247130152557, 0.08021530528756049, 0.07949844102167712, 0.1709678719264379, 0.2880610897459519, 0.20755976133653883 })]
    public void The_pulse_shape_spreads_with_the_photoelectrons(PromptSpread spread, double noise, double[] expected)
    {
        double[] found = Chains.Bins(Response(spread, noise, ShapeEdges), Recoil);
        Assert.Equal(expected.Length, found.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], found[i], 1e-11);
        }
    }

    [Theory]
    [InlineData(PromptSpread.Gaussian)]
    [InlineData(PromptSpread.Binomial)]
    public void Summed_over_pulse_shapes_it_is_the_light_alone(PromptSpread spread)
    {
        double[] light = Chains.Bins(
            new StagedResponse(Chains.ArgonQuenching, Light, SignalKind.Photoelectrons, new Axis("photoelectrons", "PE", LightEdges), BelowZero.Refuse), Recoil);
        double[] both = Chains.Bins(Response(spread, 0.05, [-3, 0, 0.5, 4]), Recoil);
        Assert.Equal(light[0], both[..3].Sum(), 1e-12);
        Assert.Equal(light[1], both[3..].Sum(), 1e-12);
    }

    // A selection F90 > 0.55 keeps what a bin from 0.55 holds.
    [Fact]
    public void A_selection_acts_on_the_measured_shape()
    {
        double[] cut = Chains.Bins(Response(PromptSpread.Gaussian, 0.05, [0, 2], new StepEfficiency(0.55, 1)), Recoil);
        double[] window = Chains.Bins(Response(PromptSpread.Gaussian, 0.05, [0.55, 2]), Recoil);
        Assert.Equal(window[0], cut[0], 1e-14);
        Assert.Equal(window[1], cut[1], 1e-14);
    }

    [Fact]
    public void A_measured_curve_is_linear_between_its_points()
    {
        var table = new TabulatedFunction("f90", [0, 20], [0.5, 0.7], OutsideRange.Refuse, OutsideRange.Hold);
        Assert.Equal(0.6, PromptFraction.Tabulated(table).At(0.010), 1e-15);
        Assert.Equal([0, 0.02], PromptFraction.Tabulated(table).Kinks);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PromptFraction.Saturating(0.5, 1.2, 30));
        Assert.Throws<ArgumentException>(() => PromptFraction.Saturating(0.5, 0.8, 0));
        Assert.Throws<ArgumentException>(() => PromptFraction.Tabulated(new TabulatedFunction("bad", [0, 1], [0.5, 1.5], OutsideRange.Zero, OutsideRange.Hold)));
        var axis = new Axis("f90", string.Empty, ShapeEdges);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PromptSpectrum(PromptSpread.Gaussian, -0.1, [], axis));
        ArgumentException error = Assert.Throws<ArgumentException>(() => new PulseShapeResponse(
            Chains.ArgonQuenching, [new GaussianSmearing(0.1, 0, 0)], SignalKind.ElectronEquivalentEnergy, new Axis("energy", "keVee", [1, 2]), BelowZero.Refuse, Argon, new PromptSpectrum(PromptSpread.Gaussian, 0, [], axis)));
        Assert.Contains("expected one", error.Message, StringComparison.Ordinal);
    }

    private static IResponseStage[] Light => [new PoissonCounting(4.6, SignalKind.Photoelectrons)];

    private static PulseShapeResponse Response(PromptSpread spread, double noise, double[] edges, params IEfficiency[] selections) => new(
        Chains.ArgonQuenching,
        Light,
        SignalKind.Photoelectrons,
        new Axis("photoelectrons", "PE", LightEdges),
        BelowZero.Refuse,
        Argon,
        new PromptSpectrum(spread, noise, selections, new Axis("f90", string.Empty, edges)));
}
