using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary><c>list</c>: what the catalog holds.</summary>
public static class ListVerb
{
    /// <summary>The types of entry there are.</summary>
    public static IReadOnlyList<string> Types { get; } = ["experiment", "source", "material", "nuisance", "convention", "release"];

    /// <summary>Lists the catalog.</summary>
    /// <param name="type">Only entries of this type; null for all.</param>
    /// <exception cref="CatalogException">No such type.</exception>
    public static ListResult Run(string? type = null)
    {
        if (type is not null && !Types.Contains(type, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown("type", type, [.. Types]);
        }

        return new ListResult
        {
            Items = [.. Catalog.Entries()
                .Where(e => type is null || string.Equals(e.Type, type, StringComparison.Ordinal))
                .Select(e => new ListItem(e.Name, e.Title, e.Type, e.Citation))],
        };
    }
}
