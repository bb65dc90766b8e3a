using System.Collections.Immutable;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Oscillation as a key of the use that an experiment makes of a source, and supernovae and activities in an experiment.</summary>
public sealed class OscillationUseTests
{
    private const string Protons = "  protonsOnTarget: 1e23\n";
    private const string Sterile = "  oscillation: { kind: sterile, electron: 0.02, muon: 0.01, tau: 0.05, massSplitting: 1.3, form: neutralCurrent }\n";

    // The prompt line of 29.792 MeV at 20 m: P_μs = 4·0.01·0.92·sin²(1.266933·1.3·20/29.792).
    [Fact]
    public void A_sterile_neutrino_at_the_baseline()
    {
        using ToyExperiment plain = new();
        using ToyExperiment sterile = new ToyExperiment().With(Protons, Protons + Sterile);
        ImmutableArray<FluxComponent> before = plain.Load().Flux, after = sterile.Load().Flux;
        FluxComponent born = before.Single(c => c.Phase == EmissionPhase.Prompt), arriving = after.Single(c => c.Phase == EmissionPhase.Prompt);
        double sine = Math.Sin(1.266932679 * 1.3 * 20 / 29.79200);
        Assert.Equal(1 - (4 * 0.01 * 0.92 * sine * sine), arriving.Fluence / born.Fluence, 1e-6);
        Assert.All(after.Zip(before), p => Assert.True(p.First.Fluence < p.Second.Fluence));
    }

    [Fact]
    public void A_constant_survival()
    {
        using ToyExperiment plain = new();
        using ToyExperiment half = new ToyExperiment().With(Protons, Protons + "  oscillation: { kind: constant, probability: 0.55 }\n");
        Assert.All(half.Load().Flux.Zip(plain.Load().Flux), p => Assert.Equal(0.55, p.First.Fluence / p.Second.Fluence, 1e-10));
    }

    [Theory]
    [InlineData("muon: 0.01", "muon: 0.95", "source.oscillation.electron")]
    [InlineData("muon: 0.01", "muon: 1.5", "source.oscillation.muon")]
    [InlineData("massSplitting: 1.3", "massSplitting: 0", "source.oscillation.massSplitting")]
    [InlineData("form: neutralCurrent", "form: charged", "source.oscillation.form")]
    [InlineData("kind: sterile", "kind: stirile", "source.oscillation.kind")]
    public void Mixing_that_cannot_be_is_refused(string piece, string doctored, string key)
    {
        using ToyExperiment toy = new ToyExperiment().With(Protons, Protons + Sterile.Replace(piece, doctored, StringComparison.Ordinal));
        Assert.Equal(key, Assert.Throws<DefinitionException>(() => toy.Load()).Key);
    }

    [Fact]
    public void A_supernova_takes_neither_time_nor_baseline()
    {
        using ToyExperiment burst = Steady("use: supernova-typical\n", string.Empty);
        Assert.Equal(6, burst.Load().Flux.Length);
        using ToyExperiment timed = Steady("use: supernova-typical\n", "  liveTime: 1 yr\n");
        Assert.Equal("source.liveTime", Assert.Throws<InvalidSourceException>(() => timed.Load()).Key);
        using ToyExperiment lost = Steady("use: supernova-typical\n", Sterile);
        Assert.Equal("baseline", Assert.Throws<InvalidSourceException>(() => lost.Load()).Key);
    }

    // A₀τ(1 − e^(−t/τ)) over 4π(2 m)²: after one half-life A₀τ/2.
    [Fact]
    public void Activity_decays_over_the_live_time()
    {
        using ToyExperiment toy = Steady("use: cr51\n", "  activity: 1 PBq\n  liveTime: 27.704 d\n", "baseline: 2 m\n");
        double decays = 1e15 * 27.704 * 86400 / Math.Log(2) / 2;
        Assert.Equal(1, toy.Load().Flux.Sum(c => c.Fluence) / (decays / (4 * Math.PI * 4e4)), 1e-10);
    }

    private static ToyExperiment Steady(string use, string exposure, string baseline = "") => new ToyExperiment().WithoutBackgroundsAndData()
        .With("use: sns\n", use)
        .With(Protons, exposure)
        .With("  arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }\n", string.Empty)
        .With("baseline: 20 m\n", baseline)
        .With("  - { axis: time, edges: [\"0:4:4\"] }\n", string.Empty);
}
