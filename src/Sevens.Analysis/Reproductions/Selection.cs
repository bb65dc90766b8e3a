using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Reproductions;

/// <summary>Chooses published numbers by words.</summary>
internal static class Selection
{
    /// <summary>All published numbers of the catalog, in its order.</summary>
    public static ImmutableArray<SelectedQuantity> Everything { get; } =
        [.. Catalog.PublicationNames.Select(Catalog.Publication).SelectMany(p => p.Results.Select(q => new SelectedQuantity(p.Name, p.Citation, q)))];

    /// <summary>Those that the words choose, each once, in the catalog's order.</summary>
    /// <exception cref="CatalogException">A word that chooses nothing.</exception>
    public static ImmutableArray<SelectedQuantity> Of(ImmutableArray<string> words)
    {
        foreach (string word in words.Where(w => !Everything.Any(q => q.IsNamed(w))))
        {
            throw CatalogException.Unknown("published result", word, Words);
        }

        return [.. Everything.Where(q => words.Any(q.IsNamed))];
    }

    private static string[] Words =>
    [
        ReproduceRequest.All, .. Everything.SelectMany(q => q.Quantity.Tags ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        .. Catalog.PublicationNames, .. Everything.Select(q => q.Quantity.Id),
    ];
}
