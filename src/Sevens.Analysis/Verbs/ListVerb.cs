using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary><c>list</c>: what the catalog holds.</summary>
public static class ListVerb
{
    private const string Nuclide = "nuclide";
    private const string Element = "element";

    /// <summary>The types of entry there are.</summary>
    public static IReadOnlyList<string> Types { get; } = ["experiment", "source", "material", "nuisance", "measurement", "theory", "convention", "release", Nuclide, Element];

    /// <summary>Lists the catalog.</summary>
    /// <param name="type">Only entries of this type; null for all but nuclides and elements, which are many and known by name.</param>
    /// <exception cref="CatalogException">No such type.</exception>
    public static ListResult Run(string? type = null)
    {
        if (type is not null && !Types.Contains(type, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown("type", type, [.. Types]);
        }

        return new ListResult
        {
            Items = [.. Entries(type)
                .Where(e => type is null || string.Equals(e.Type, type, StringComparison.Ordinal))
                .Select(e => new ListItem(e.Name, e.Title, e.Type, e.Citation))],
        };
    }

    private static IEnumerable<CatalogEntry> Entries(string? type) => type switch
    {
        Nuclide => new Catalog().NuclideEntries(),
        Element => new Catalog().ElementEntries(),
        _ => Catalog.Entries(),
    };
}
