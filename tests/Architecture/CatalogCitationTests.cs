using System.Text.RegularExpressions;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Templates;

namespace Sevens.Architecture;

/// <summary>Every figure of the catalog says where it comes from, in a form that can be resolved.</summary>
public sealed partial class CatalogCitationTests
{
    public static TheoryData<string> Experiments => [.. Catalog.ExperimentNames];

    /// <summary>Those that need no import of a release and are predicted.</summary>
    public static TheoryData<string> ShippedExperiments =>
        [.. Catalog.ExperimentNames.Where(n => Catalog.Definition(n).Value is { Releases: null } definition && definition.Status?.State is not ExperimentState.Pending)];

    [Fact]
    public void Entries_cite_identifiers()
    {
        CatalogEntry[] entries = [.. Catalog.Entries().Where(e => e.Type is not "release")];
        Findings.None(entries.Where(e => e.Citation.IsEmpty).Select(e => $"{e.Type} {e.Name} cites nothing"));
        Findings.None(entries.SelectMany(e => e.Citation.Where(c => !Identifier().IsMatch(c)).Select(c => $"{e.Type} {e.Name} cites '{c}'")));
    }

    [Theory]
    [MemberData(nameof(Experiments))]
    public void Published_results_and_own_nuisances_cite_identifiers(string name)
    {
        ExperimentDefinition definition = Catalog.Definition(name).Value;
        Assert.All(definition.PublishedResults ?? [], r => Assert.Matches(Identifier(), r.Citation));
        Assert.All(definition.Nuisances ?? new Dictionary<string, NuisanceDefinition>(StringComparer.Ordinal), n =>
        {
            Assert.NotEmpty(n.Value.Citation);
            Assert.All(n.Value.Citation, c => Assert.Matches(Identifier(), c));
        });
    }

    /// <summary>Tables cite journals in words too; the identifiers must be among what an experiment hands on.</summary>
    [Theory]
    [MemberData(nameof(ShippedExperiments))]
    public void An_experiment_hands_on_the_citations_of_all_it_uses(string name)
    {
        Experiment experiment = new Catalog().Experiment(name);
        Assert.Subset(experiment.Citations.ToHashSet(StringComparer.Ordinal), experiment.Definition.Citation.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(experiment.Citations.Distinct(StringComparer.Ordinal), experiment.Citations, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(arXiv:(\d{4}\.\d{4,5}|[a-z-]+/\d{7})|doi:10\.\d{4,9}/\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}
