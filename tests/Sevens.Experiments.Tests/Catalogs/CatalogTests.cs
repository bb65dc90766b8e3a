using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Releases;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed class CatalogTests
{
    private const string Counts = "coherent-lar-2020.counts.csv";

    public static TheoryData<string> Experiments => [.. CatalogExperiments.Predicted];

    [Theory]
    [MemberData(nameof(Experiments))]
    public void Every_shipped_definition_loads_and_predicts(string name)
    {
        Experiment experiment = CatalogExperiments.Load(name);
        Assert.Equal(name, experiment.Name);
        Assert.True(experiment.Signal(Convention.Sevens).Events.Total > 0);
        Assert.All(experiment.Backgrounds, b => Assert.Equal(experiment.Axes, b.Events.Axes));
        if (experiment.Observed is { } observed)
        {
            Assert.True(observed.Total > 0);
            Assert.Equal(experiment.Axes, observed.Axes);
        }

        Assert.All(experiment.Inputs, i => Assert.Matches("^[0-9a-f]{64}$", i.Sha256));
        Assert.Equal(experiment.Inputs.Length, experiment.Inputs.Select(i => i.Name).Distinct(StringComparer.Ordinal).Count());
        using JsonDocument json = JsonDocument.Parse(experiment.ResolvedJson);
        Assert.Equal(name, json.RootElement.GetProperty("name").GetString());
        Assert.False(json.RootElement.TryGetProperty("extends", out _));
    }

    [Fact]
    public void Everything_is_listed_by_type()
    {
        CatalogEntry[] entries = [.. Catalog.Entries()];
        Assert.Equal(["calibration", "convention", "experiment", "material", "measurement", "model", "nuisance", "publication", "release", "source", "theory"], entries.Select(e => e.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(entries, e => Assert.NotEmpty(e.Title));
        Assert.Equal(entries.Length, entries.Select(e => (e.Type, e.Name)).Distinct().Count());
        Assert.Equal(Catalog.ExperimentNames, entries.Where(e => e.Type is "experiment").Select(e => e.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("coherent-cis-2021", "coherent-csi-2021")]
    [InlineData("COHERENT-LAR-2020", "coherent-lar-2020")]
    [InlineData("coherent-csi-2017-6u", "coherent-csi-2017-6us")]
    public void Unknown_experiment_is_answered_with_the_nearest(string name, string nearest)
    {
        CatalogException thrown = Assert.Throws<CatalogException>(() => new Catalog().Experiment(name));
        Assert.StartsWith($"experiment: found '{name}', expected one of ", thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith($"did you mean '{nearest}'?", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_is_named()
    {
        CatalogException thrown = Assert.Throws<CatalogException>(() => new Catalog().Experiment("no/such.yaml"));
        Assert.Equal("file: found nothing at 'no/such.yaml', expected a file", thrown.Message);
    }

    [Fact]
    public void Unknown_convention_is_answered_with_the_nearest() =>
        Assert.Contains("did you mean 'sevens'?", Assert.Throws<CatalogException>(() => Catalog.ConventionNamed("seven")).Message, StringComparison.Ordinal);

    [Fact]
    public void User_file_is_loaded_with_the_data_beside_it()
    {
        using var toy = new ToyExperiment();
        Experiment experiment = toy.Load();
        Assert.Equal(15, experiment.Observed!.Total);
        Assert.Equal([2, 3, 0, 0, 4, 2, 0, 0, 0, 0, 1, 0, 2, 0, 0, 1], experiment.Observed.ToArray());
        Assert.Superset(
            new HashSet<string>([toy.Path, "toy.counts.csv", "toy.energy.csv", "toy.templates.csv", "toy.timing.csv"], StringComparer.Ordinal),
            experiment.Inputs.Select(i => i.Name).ToHashSet(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string>(["arXiv:0000.00001", "arXiv:0000.00002"], StringComparer.Ordinal), experiment.Citations.ToHashSet(StringComparer.Ordinal));
        byte[] bytes = File.ReadAllBytes(toy.Path);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), experiment.Inputs.Single(i => string.Equals(i.Name, toy.Path, StringComparison.Ordinal)).Sha256);
    }

    [Fact]
    public void User_file_can_build_on_the_catalog()
    {
        using var folder = new TemporaryFolder();
        folder.Write("double.yaml", "schema: sevens/experiment/1\nextends: coherent-lar-2020\nname: double\ntarget: { mass: 48.8 kg }\n");
        Experiment twice = new Catalog().Experiment(Path.Combine(folder.FullName, "double.yaml"));
        double once = new Catalog().Experiment("coherent-lar-2020").Signal(Convention.Sevens).Events.Total;
        Assert.Equal("LAr", twice.Material.Name);
        Assert.Equal(2 * once, twice.Signal(Convention.Sevens).Events.Total, 1e-9);
        Assert.Contains("catalog/experiments/coherent-lar-2020.yaml", twice.Inputs.Select(i => i.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void User_file_can_build_on_another_beside_it()
    {
        using ToyExperiment toy = new ToyExperiment().WithFile("far.yaml", "schema: sevens/experiment/1\nextends: toy.yaml\nname: far\nbaseline: 40 m\n");
        double near = toy.Load().Signal(Convention.Sevens).Events.Total;
        Assert.Equal(near / 4, new Catalog().Experiment(Path.Combine(toy.Folder, "far.yaml")).Signal(Convention.Sevens).Events.Total, 1e-9);
    }

    [Fact]
    public void User_file_that_builds_on_itself_is_refused()
    {
        using ToyExperiment toy = new ToyExperiment().With("name: toy\n", "extends: toy.yaml\nname: toy\n");
        DefinitionException thrown = Assert.Throws<DefinitionException>(() => toy.Load());
        Assert.Equal(("extends", 2), (thrown.Key, thrown.Line));
    }

    /// <summary>Data come from beside the definition, then from the data folder, then from the catalog.</summary>
    [Fact]
    public void Nearer_data_take_precedence()
    {
        using var data = new TemporaryFolder();
        using var own = new TemporaryFolder();
        own.Write("mine.yaml", "schema: sevens/experiment/1\nextends: coherent-lar-2020\nname: mine\n");
        string mine = Path.Combine(own.FullName, "mine.yaml");
        Assert.Equal(3752, new Catalog(data.FullName).Experiment("coherent-lar-2020").Observed!.Total);
        Assert.Equal(3752, new Catalog(data.FullName).Experiment(mine).Observed!.Total);

        data.Write(Counts, ShippedCounts(rows: 1));
        Assert.Equal(32, new Catalog(data.FullName).Experiment("coherent-lar-2020").Observed!.Total);
        Assert.Equal(32, new Catalog(data.FullName).Experiment(mine).Observed!.Total);
        Assert.Equal(3752, new Catalog().Experiment(mine).Observed!.Total);

        own.Write(Counts, ShippedCounts(rows: 2));
        Assert.Equal(76, new Catalog(data.FullName).Experiment(mine).Observed!.Total);
        Assert.Equal(32, new Catalog(data.FullName).Experiment("coherent-lar-2020").Observed!.Total);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ShippedCounts(rows: 2)))),
            new Catalog(data.FullName).Experiment(mine).Inputs.Single(i => i.Name is Counts).Sha256);
    }

    [Fact]
    public void A_table_in_none_of_the_places_is_answered_with_the_places()
    {
        using var data = new TemporaryFolder();
        using ToyExperiment toy = new ToyExperiment().Without(ToyExperiment.Timing);
        Assert.Throws<InvalidExperimentException>(() => toy.Load());
        InvalidExperimentException thrown = Assert.Throws<InvalidExperimentException>(() => new Catalog(data.FullName).Experiment(toy.Path));
        Assert.Contains($"found no file 'toy.timing.csv' in {toy.Folder}, {data.FullName}, the catalog", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>The shipped counts with only their first rows: 32 and 44 events.</summary>
    private static string ShippedCounts(int rows)
    {
        string[] lines = CatalogFiles.FromCatalog("experiments/data/" + Counts)!.Text.Split('\n');
        int header = Array.FindIndex(lines, l => !l.StartsWith('#'));
        return string.Concat(lines.Take(header + 1 + rows).Select(l => l + "\n"));
    }
}
