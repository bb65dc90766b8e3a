using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>What an experiment may say of its source: exposure in each way, overrides, a source of its own; and what does not fit.</summary>
public sealed class SourceUseTests
{
    private const string Protons = "  protonsOnTarget: 1e23\n";
    private const string Lines = "definition: { kind: monochromatic, name: mine, title: Mine, citation: [\"arXiv:0000.00005\"], lines: [{ flavour: nu_mu, energy: 30 MeV }], flux: 10 1/cm2/s }\n";

    [Theory]
    [InlineData("  power: 1 MW\n  beamTime: 100 d\n", 1e6 * 8.64e6 / (0.984 * 1.602176634e-10) * 0.0848 / (4 * Math.PI * 4e6))]
    [InlineData("  fluence: 3e12 1/cm2\n", 1e12)]
    [InlineData("  flux: 3e7 1/cm2/s\n  beamTime: 1e5 s\n", 1e12)]
    public void Exposure_can_be_stated_in_each_way(string exposure, double fluence)
    {
        using ToyExperiment toy = new ToyExperiment().With(Protons, exposure);
        Assert.All(toy.Load().Flux, c => Assert.Equal(fluence, c.Fluence, 1e-9 * fluence));
    }

    [Fact]
    public void A_steady_source_takes_a_live_time_and_no_baseline()
    {
        using ToyExperiment toy = Steady().With(Protons, "  liveTime: 2 s\n");
        Assert.Equal(20, Assert.Single(toy.Load().Flux).Fluence, 1e-12);
        Assert.Contains("arXiv:0000.00005", toy.Load().Citations, StringComparer.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_the_kind_is_told_at_its_place()
    {
        using ToyExperiment foreign = new ToyExperiment().With(Protons, "  liveTime: 2 s\n");
        Assert.Equal("source.liveTime", Assert.Throws<InvalidSourceException>(() => foreign.Load()).Key);
        using ToyExperiment protons = Steady();
        InvalidSourceException refused = Assert.Throws<InvalidSourceException>(() => protons.Load());
        Assert.Equal(("source.protonsOnTarget", protons.LineOf(ToyExperiment.Definition, "protonsOnTarget")), (refused.Key, refused.Place.Line));
        using ToyExperiment nothing = Steady().With(Protons, string.Empty);
        Assert.Equal("source.liveTime", Assert.Throws<InvalidSourceException>(() => nothing.Load()).Key);
        using ToyExperiment missing = new ToyExperiment().With("baseline: 20 m\n", string.Empty);
        Assert.Equal("baseline", Assert.Throws<InvalidSourceException>(() => missing.Load()).Key);
        using ToyExperiment both = new ToyExperiment().With("use: sns\n", "use: sns\n  " + Lines);
        Assert.Equal("source.use", Assert.Throws<DefinitionException>(() => both.Load()).Key);
        using ToyExperiment twice = new ToyExperiment().With(Protons, Protons + "  fluence: 1e12 1/cm2\n");
        Assert.Equal("source.fluence", Assert.Throws<DefinitionException>(() => twice.Load()).Key);
    }

    private static ToyExperiment Steady() => new ToyExperiment().WithoutBackgroundsAndData()
        .With("use: sns\n", Lines)
        .With("  arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }\n", string.Empty)
        .With("baseline: 20 m\n", string.Empty)
        .With("  - { axis: time, edges: [\"0:4:4\"] }\n", string.Empty);
}
