using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Catalogs;

/// <summary>What every experiment of the catalog must say of itself.</summary>
public sealed class ExperimentCatalogTests
{
    private static readonly Lazy<References> Bibliography = new(References.Load);

    public static TheoryData<string> All => [.. Catalog.ExperimentNames];

    public static TheoryData<string> Predicted => [.. CatalogExperiments.Predicted];

    public static TheoryData<string> Pending => [.. Catalog.ExperimentNames.Except(CatalogExperiments.Predicted, StringComparer.Ordinal)];

    [Fact]
    public void The_field_is_there() => Assert.InRange(Catalog.ExperimentNames.Length, 50, int.MaxValue);

    [Theory]
    [MemberData(nameof(All))]
    public void It_says_its_state_and_where_its_figures_come_from(string name)
    {
        ExperimentDefinition definition = Catalog.Definition(name).Value;
        Assert.NotNull(definition.Status);
        ExperimentConfidence confidence = Assert.IsType<ExperimentConfidence>(definition.Confidence);
        Assert.NotNull(confidence.Mass);
        Assert.Equal(definition.Baseline is null, confidence.Baseline is null);
        Assert.True(
            definition.Source is { LiveTime: null, BeamTime: null, ProtonsOnTarget: null } || confidence.Exposure is not null,
            "a stated exposure has an origin");
        Assert.NotEmpty(Catalog.SourceKind(definition.Source));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_citations_stand_in_the_references(string name)
    {
        ExperimentDefinition definition = Catalog.Definition(name).Value;
        FigureOrigin?[] origins =
        [
            definition.Confidence?.Mass, definition.Confidence?.Baseline, definition.Confidence?.Power, definition.Confidence?.Flux, definition.Confidence?.Exposure,
            definition.Confidence?.Threshold, definition.Confidence?.Quenching, definition.Confidence?.Resolution, definition.Confidence?.Efficiency, definition.Confidence?.Background,
        ];
        string[] cited = [.. definition.Citation, .. (definition.PublishedResults ?? []).Select(r => r.Citation), .. origins.Select(o => o?.Citation).OfType<string>()];
        _ = Bibliography.Value.BibTeX(cited, out ImmutableArray<string> unknown);
        Assert.NotEmpty(cited);
        Assert.True(unknown.All(u => u.StartsWith("doi:", StringComparison.Ordinal)), string.Join(", ", unknown));
        Assert.NotEqual(cited.Distinct(StringComparer.Ordinal).Count(), unknown.Length);
    }

    [Theory]
    [MemberData(nameof(Predicted))]
    public void It_predicts_a_finite_signal(string name)
    {
        double events = CatalogExperiments.Load(name).Signal(Convention.Sevens).Events.Total;
        Assert.True(double.IsFinite(events) && events > 0, $"{events} events");
    }

    [Theory]
    [MemberData(nameof(Pending))]
    public void What_is_not_predicted_yet_says_what_is_missing(string name)
    {
        InvalidExperimentException thrown = Assert.Throws<InvalidExperimentException>(() => new Catalog().Experiment(name));
        Assert.Equal("status", thrown.Key);
        Assert.Contains(Catalog.Definition(name).Value.Status!.Note!, thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>A state, an origin or a published number that says too little or contradicts itself.</summary>
    [Theory]
    [InlineData("status: { state: pending }", "note")]
    [InlineData("status: { state: closed }", "state")]
    [InlineData("confidence: { mass: { from: guessed } }", "from")]
    [InlineData("confidence: { weight: { from: read } }", "weight")]
    [InlineData("publishedResults: [{ quantity: events, value: 1, upperError: 2, citation: \"arXiv:0000.00001\" }]", "error")]
    [InlineData("publishedResults: [{ quantity: events, value: 1, error: 1, upperError: 2, lowerError: 1, citation: \"arXiv:0000.00001\" }]", "error")]
    [InlineData("publishedResults: [{ quantity: events, value: 1, error: -1, citation: \"arXiv:0000.00001\" }]", "error")]
    [InlineData("publishedResults: [{ quantity: events, value: 1, from: assumed, citation: \"arXiv:0000.00001\" }]", "from")]
    public void Faults_are_named(string more, string key)
    {
        DefinitionException thrown = Assert.Throws<DefinitionException>(() => UserDetector.Load(
            "Ge", "{ quenching: { kind: none }, stages: [] }", "{ axis: recoilEnergy, edges: [1, 100] }", more));
        Assert.EndsWith(key, thrown.Key, StringComparison.Ordinal);
    }
}
