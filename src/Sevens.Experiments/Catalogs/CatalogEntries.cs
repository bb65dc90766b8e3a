using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Calibrations;
using Sevens.Experiments.Definitions.Materials;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Definitions.Models;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Publications;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Theory;
using Sevens.Experiments.Releases;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Catalogs;

/// <summary>What the catalog holds, type by type, so that a list of one type reads nothing of the others.</summary>
internal static class CatalogEntries
{
    /// <summary>The types there are, in the order in which they are listed.</summary>
    public static ImmutableArray<string> Types { get; } =
        ["experiment", "source", "material", "nuisance", "measurement", "calibration", "theory", "model", "publication", "convention", "release"];

    /// <summary>The entries of a type.</summary>
    /// <exception cref="CatalogException">No such type.</exception>
    public static IEnumerable<CatalogEntry> Of(string type) => type switch
    {
        "experiment" => Catalog.ExperimentNames.Select(name =>
        {
            ExperimentDefinition definition = Catalog.Definition(name).Value;
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "source" => Catalog.SourceNames.Select(name =>
        {
            SourceDefinition definition = Catalog.ReadSource(name, directory: null, []).Read.Value;
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "material" => Catalog.MaterialNames.Select(name =>
        {
            MaterialDefinition definition = Catalog.MaterialDefinition(name, []);
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "nuisance" => Catalog.NuisanceNames.Select(name =>
        {
            NuisanceDefinition definition = Catalog.Nuisance(name, []).Nuisance;
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "measurement" => Catalog.MeasurementNames.Select(name =>
        {
            MeasurementDefinition definition = Catalog.MeasurementDefinition(name);
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "calibration" => Catalog.CalibrationNames.Select(name =>
        {
            QuenchingPointsDefinition definition = Catalog.Calibration(name).Definition;
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "theory" => Catalog.TheoryNames.Select(name =>
        {
            TheoryDefinition definition = Catalog.Theory(name).Definition;
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "model" => Catalog.ModelNames.Select(name =>
        {
            ModelDefinition definition = Catalog.ModelFile(name).Definition;
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "publication" => Catalog.PublicationNames.Select(name =>
        {
            PublicationDefinition definition = Catalog.Publication(name);
            return new CatalogEntry(type, name, definition.Title, definition.Citation);
        }),
        "convention" => Catalog.Conventions.Select(c => new CatalogEntry(type, c.Name, c.Description, [c.Couplings.Source])),
        "release" => ReleaseCatalog.All.Select(r => new CatalogEntry(type, r.Name, r.Title, [])),
        _ => throw CatalogException.Unknown("type", type, [.. Types]),
    };
}
