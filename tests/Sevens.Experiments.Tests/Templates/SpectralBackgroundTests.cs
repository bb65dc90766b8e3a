using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>Backgrounds given by a formula, against integrals done by hand.</summary>
public sealed class SpectralBackgroundTests
{
    private const string Axis = "{ axis: energy, edges: [1, 2, 4] }";

    [Theory]
    [InlineData("{ kind: flat }", 1.0 / 3, 2.0 / 3)]

    // e^(−1/2) − e^(−1) = 0.2386512185, e^(−1) − e^(−2) = 0.2325441579.
    [InlineData("{ kind: exponential, scale: 2 }", 0.5064803, 0.4935197)]

    // ∫x^(−2) = 1/2 and 1/4; ∫x^(−1) = ln 2 twice.
    [InlineData("{ kind: powerLaw, index: 2 }", 2.0 / 3, 1.0 / 3)]
    [InlineData("{ kind: powerLaw, index: 1 }", 0.5, 0.5)]

    // Lines far narrower than the bins: 3 parts in the first, 1 in the second.
    [InlineData("{ kind: lines, lines: [{ at: 1.5, sigma: 0.01, strength: 3 }, { at: 3, sigma: 0.01 }] }", 0.75, 0.25)]
    public void A_formula_is_integrated_over_the_bins(string shape, double first, double second)
    {
        double[] events = Events(Axis, $"{{ title: B, expected: 1, shape: {shape} }}");
        Assert.Equal(first, events[0], 1e-7);
        Assert.Equal(second, events[1], 1e-7);
    }

    // 2 per keV kg d × 3 keV × 10 kg × 5 d × half of the time.
    [Fact]
    public void A_rate_is_counted_over_mass_time_and_duty()
    {
        Assert.Equal(150, Events(Axis, "{ title: B, rate: { perUnitKilogramDay: 2, liveTime: 5 d, duty: 50 % }, shape: { kind: flat } }").Sum(), 1e-9);
        Assert.Equal(100, Events(Axis, "{ title: B, rate: { perKilogramDay: 2, liveTime: 5 d }, shape: { kind: flat } }").Sum(), 1e-9);
    }

    [Fact]
    public void In_time_it_is_uniform()
    {
        double[] events = Events(Axis + ", { axis: time, edges: [0, 1, 4] }", "{ title: B, expected: 12, shape: { kind: flat } }");
        Assert.Equal([1, 3, 2, 6], events, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Theory]
    [InlineData(Axis, "{ title: B, shape: { kind: flat } }", "not absolute")]
    [InlineData("{ axis: energy, edges: [0, 1] }", "{ title: B, expected: 1, shape: { kind: powerLaw, index: 1 } }", "begins above 0")]
    public void A_background_without_normalisation_or_meaning_is_refused(string axis, string background, string says)
    {
        InvalidExperimentException error = Assert.Throws<InvalidExperimentException>(() => Events(axis, background));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static double[] Events(string axes, string background) => UserDetector.Load(
        "CsI",
        "{ quenching: { kind: constant, factor: 9 % }, stages: [] }",
        axes,
        $"backgrounds: {{ own: {background} }}").Backgrounds[0].Events.ToArray();
}
