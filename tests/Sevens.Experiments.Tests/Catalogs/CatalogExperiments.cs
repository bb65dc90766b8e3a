using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Releases;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Releases;
using Sevens.Tests;

namespace Sevens.Experiments.Tests.Catalogs;

/// <summary>Experiments of the catalog; releases that one needs are imported from the official files first, or the test is skipped.</summary>
internal static class CatalogExperiments
{
    /// <summary>Names of all experiments that are predicted.</summary>
    public static IEnumerable<string> Predicted => Catalog.ExperimentNames.Where(n => Catalog.Definition(n).Value.Status?.State is not ExperimentState.Pending);

    public static Experiment Load(string name, params IReadOnlyList<AxisWindow> windows)
    {
        ExperimentDefinition definition = Catalog.Definition(name).Value;
        if (definition.Releases is not { } releases)
        {
            return new Catalog().Experiment(name, windows);
        }

        string official = Part.Releases();
        using var folder = new TemporaryFolder();
        foreach (string release in releases)
        {
            TableStore.Write(folder.FullName, ReleaseCatalog.Find(release).Import(Path.Combine(official, release)));
        }

        // Everything is read while it is loaded; the foldings are made of what was read.
        Experiment experiment = new Catalog(folder.FullName).Experiment(name, windows);
        _ = experiment.Signal(Sevens.Physics.Conventions.Convention.Sevens);
        return experiment;
    }
}
