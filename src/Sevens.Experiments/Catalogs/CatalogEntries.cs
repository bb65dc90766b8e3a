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
        "experiment" => Defined(type, DefinitionFolder.Experiments, name => Catalog.Definition(name).Value, d => (d.Title, d.Citation)),
        "source" => Defined(type, DefinitionFolder.Sources, name => Catalog.ReadSource(name, directory: null, []).Read.Value, d => (d.Title, d.Citation)),
        "material" => Defined<MaterialDefinition>(type, DefinitionFolder.Materials, d => (d.Title, d.Citation)),
        "nuisance" => Defined<NuisanceFile>(type, DefinitionFolder.Nuisances, d => (d.Nuisance.Title, d.Nuisance.Citation)),
        "measurement" => Defined<MeasurementDefinition>(type, DefinitionFolder.Measurements, d => (d.Title, d.Citation)),
        "calibration" => Defined<QuenchingPointsDefinition>(type, DefinitionFolder.Calibrations, d => (d.Title, d.Citation)),
        "theory" => Defined<TheoryDefinition>(type, DefinitionFolder.Theory, d => (d.Title, d.Citation)),
        "model" => Defined<ModelDefinition>(type, DefinitionFolder.Models, d => (d.Title, d.Citation)),
        "publication" => Defined<PublicationDefinition>(type, DefinitionFolder.Publications, d => (d.Title, d.Citation)),
        "convention" => Catalog.Conventions.Select(c => new CatalogEntry(type, c.Name, c.Description, [c.Couplings.Source])),
        "release" => ReleaseCatalog.All.Select(r => new CatalogEntry(type, r.Name, r.Title, [])),
        _ => throw CatalogException.Unknown("type", type, [.. Types]),
    };

    /// <summary>The nuclides.</summary>
    public static IEnumerable<CatalogEntry> OfNuclides(NuclideTable table) => table.Nuclides.Select(n => new CatalogEntry(
        "nuclide",
        n.Name,
        FormattableString.Invariant($"Z = {n.Z}, N = {n.N}, {(table.Abundance(n) is > 0 and double share ? $"{100 * share:0.####} % of {n.Symbol}" : "radioactive")}"),
        [NuclideTable.MassCitation]));

    /// <summary>The elements with natural isotopes.</summary>
    public static IEnumerable<CatalogEntry> OfElements(NuclideTable table) => table.Elements.Select(table.Element).Select(e => new CatalogEntry(
        "element",
        e.Symbol,
        FormattableString.Invariant($"{e.MolarMass:0.####} g/mol, isotopes {string.Join(", ", e.Isotopes.Select(i => i.Nuclide.A))}"),
        [NuclideTable.AbundanceCitation, NuclideTable.MassCitation]));

    private static IEnumerable<CatalogEntry> Defined<T>(string type, DefinitionFolder folder, Func<T, (string Title, ImmutableArray<string> Citation)> head)
        where T : class => Defined(type, folder, name => folder.Read<T>(name).Definition, head);

    private static IEnumerable<CatalogEntry> Defined<T>(string type, DefinitionFolder folder, Func<string, T> read, Func<T, (string Title, ImmutableArray<string> Citation)> head) =>
        folder.Names.Select(name =>
        {
            (string title, ImmutableArray<string> citation) = head(read(name));
            return new CatalogEntry(type, name, title, citation);
        });
}
