using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;

namespace Sevens.Analysis.Verbs;

/// <summary><c>list</c>: what the catalog holds.</summary>
public static class ListVerb
{
    private const string Experiment = "experiment";
    private const string Nuclide = "nuclide";
    private const string Element = "element";

    /// <summary>The types of entry there are.</summary>
    public static IReadOnlyList<string> Types { get; } = [Experiment, "source", "material", "nuisance", "measurement", "calibration", "theory", "model", "publication", "convention", "release", Nuclide, Element];

    /// <summary>Lists the catalog.</summary>
    /// <param name="type">Only entries of this type, in the singular or plural; null for all but nuclides and elements, which are many and known by name.</param>
    /// <param name="where">
    /// Conditions that all have to be fulfilled, <c>KEY=VALUE</c>: <c>source=reactor</c>, <c>target=Ge</c>, <c>name=coherent-*</c>; of values between commas one.
    /// </param>
    /// <exception cref="CatalogException">No such type, a condition that is none, or a key that no entry has.</exception>
    public static ListResult Run(string? type = null, params IReadOnlyList<string> where)
    {
        string? one = type is null ? null : Singular(type);
        (ImmutableArray<CatalogEntry> found, ImmutableArray<string> warnings) = new EntryFilter(where).Of(
            Entries(one).Where(e => one is null || string.Equals(e.Type, one, StringComparison.Ordinal)));
        return new ListResult
        {
            Items = [.. found.Select(Item)],
            Warnings = warnings,
        };
    }

    private static ListItem Item(CatalogEntry entry)
    {
        var item = new ListItem(entry.Name, entry.Title, entry.Type, entry.Citation);
        if (!string.Equals(entry.Type, Experiment, StringComparison.Ordinal))
        {
            return item;
        }

        ExperimentDefinition definition = Catalog.Definition(entry.Name).Value;
        return item with
        {
            Source = Catalog.SourceKind(definition.Source),
            Target = definition.Target.Material,
            Status = definition.Status is { } status ? ExperimentParameters.Word<ExperimentState>(status.State) : null,
        };
    }

    /// <summary>A type as entries name it.</summary>
    /// <param name="type">In the singular or plural.</param>
    /// <exception cref="CatalogException">No such type.</exception>
    internal static string Singular(string type) =>
        Types.FirstOrDefault(t => string.Equals(t, type, StringComparison.Ordinal) || string.Equals($"{t}s", type, StringComparison.Ordinal))
        ?? throw CatalogException.Unknown("type", type, [.. Types]);

    private static IEnumerable<CatalogEntry> Entries(string? type) => type switch
    {
        Nuclide => new Catalog().NuclideEntries(),
        Element => new Catalog().ElementEntries(),
        null => Catalog.Entries(),
        _ => Catalog.Entries(type),
    };
}
