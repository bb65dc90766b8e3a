using Sevens.Experiments.Reading;
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

    /// <summary>Events as the collaborations state them, on the observable of detectors that measure such energies.</summary>
    [Theory]
    [InlineData("none }", "recoilEnergy, edges: [\"0:0.6:120\"]", "excess-2021.nucleus.csv", 511)]
    [InlineData("none }", "recoilEnergy, edges: [\"0:18:900\"]", "excess-2021.cresst.csv", 1256)]
    [InlineData("none }", "recoilEnergy, edges: [\"0:1.25:50\"]", "excess-2021.bullkid.csv", 377)]
    [InlineData("constant, factor: 9 % }", "energy, edges: [\"0:7.5:75\"]", "excess-2021.connie.csv", 199)]
    public void Released_excesses_are_backgrounds(string quenching, string axis, string table, double events) =>
        Assert.Equal(events, Events($"{{ axis: {axis} }}", $"{{ title: B, shape: {{ kind: spectrum, table: {table}, column: events }} }}", quenching).Sum(), 1e-9);

    // 55160 and 20280 per kg and day in the released bins from 0.2 and 0.4 keV; 10 kg × 5 d × half of the time.
    [Fact]
    public void A_spectrum_per_kilogram_and_day_is_counted_over_mass_time_and_duty()
    {
        double[] events = Events(
            "{ axis: recoilEnergy, edges: [0.2, 0.4, 0.6] }",
            "{ title: B, rate: { liveTime: 5 d, duty: 50 % }, shape: { kind: spectrum, table: excess-2021.miner.csv, column: rate, per: kilogramDay } }",
            "none }");
        Assert.Equal([25 * 55160, 25 * 20280], events, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Theory]
    [InlineData("expected: 3, shape: { kind: spectrum, table: excess-2021.miner.csv, column: rate, per: kilogramDay }", "the spectrum is per kilogram and day")]
    [InlineData("shape: { kind: spectrum, table: excess-2021.miner.csv, column: rate, per: kilogramDay }", "rate: found nothing, expected rate: { liveTime: … } alone")]
    [InlineData("rate: { liveTime: 5 d, perKilogramDay: 1 }, shape: { kind: spectrum, table: excess-2021.miner.csv, column: rate, per: kilogramDay }", "found a size of its own")]
    [InlineData("rate: { liveTime: 5 d }, shape: { kind: flat }", "rate: found no rate, expected perKilogramDay or perUnitKilogramDay")]
    public void Sizes_that_contradict_are_refused(string background, string says)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Events("{ axis: recoilEnergy, edges: [0.2, 0.4] }", $"{{ title: B, {background} }}", "none }"));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
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

    private static double[] Events(string axes, string background, string quenching = "constant, factor: 9 % }") => UserDetector.Load(
        "CsI",
        $"{{ quenching: {{ kind: {quenching}, stages: [] }}",
        axes,
        $"backgrounds: {{ own: {background} }}").Backgrounds[0].Events.ToArray();
}
