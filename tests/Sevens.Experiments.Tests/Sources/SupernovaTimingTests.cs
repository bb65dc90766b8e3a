using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Recoils of a supernova with an arrival time.</summary>
public sealed class SupernovaTimingTests
{
    /// <summary>The typical supernova emits evenly over ten seconds: the bins 0–1, 1–5 and 5–20 s have shares of 0.1, 0.4 and 0.5.</summary>
    [Fact]
    public void Events_follow_the_luminosity()
    {
        using ToyExperiment toy = Burst("supernova-typical", "0, 1000000, 5000000, 20000000");
        double[] times = Times(toy);
        Assert.Equal([0.1, 0.4, 0.5], times.Select(t => Math.Round(t / times.Sum(), 9)));
    }

    [Fact]
    public void All_bins_together_are_the_burst()
    {
        using ToyExperiment timed = Burst("supernova-garching", "-100000, 0, 50000, 500000, 3000000, 10000000");
        using ToyExperiment whole = Burst("supernova-garching", null);
        double expected = whole.Load().Signal(Convention.Sevens).Events.Total;
        double[] times = Times(timed);
        Assert.Equal(expected, times.Sum(), 1e-6 * expected);

        // Before bounce there is next to nothing, and half of it comes in the first seconds.
        Assert.True(times[0] < 0.01 * expected);
        Assert.InRange((times[1] + times[2]) / expected, 0.2, 0.8);
    }

    [Fact]
    public void An_arrival_of_a_pulse_is_refused()
    {
        using ToyExperiment toy = Burst("supernova-typical", "0, 1000000").With(
            "use: supernova-typical\n", "use: supernova-typical\n  arrival: { kind: squarePulse, start: 0 us, width: 1 us }\n");
        Assert.Contains("every component of the source has a time of its own", Assert.Throws<InvalidExperimentException>(() => toy.Load()).Message, StringComparison.Ordinal);
    }

    private static double[] Times(ToyExperiment toy) => toy.Load().Signal(Convention.Sevens).Events.Project("time").ToArray();

    private static ToyExperiment Burst(string source, string? edges) => new ToyExperiment().WithoutBackgroundsAndData()
        .With("use: sns\n", $"use: {source}\n")
        .With("  protonsOnTarget: 1e23\n  nuisance: sns-flux\n  arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }\n", string.Empty)
        .With("baseline: 20 m\n", string.Empty)
        .With("  - { axis: time, edges: [\"0:4:4\"] }\n", edges is null ? string.Empty : $"  - {{ axis: time, edges: [{edges}] }}\n");
}
