using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Text;

namespace Sevens.Analysis.Reproductions;

/// <summary>Chooses published numbers by words.</summary>
internal static class Selection
{
    /// <summary>All published numbers of the catalog, in its order.</summary>
    /// <exception cref="Experiments.Reading.DefinitionException">A file of the catalog is not sound.</exception>
    public static ImmutableArray<SelectedQuantity> Everything() =>
        [.. Catalog.PublicationNames.Select(Catalog.Publication).SelectMany(p => p.Results.Select(q => new SelectedQuantity(p.Name, p.Citation, q)))];

    /// <summary>Those that the words choose, each once, in the catalog's order.</summary>
    /// <exception cref="CatalogException">A word that chooses nothing.</exception>
    public static ImmutableArray<SelectedQuantity> Of(ImmutableArray<string> words)
    {
        ImmutableArray<SelectedQuantity> everything = Everything();
        foreach (string word in words.Where(w => !everything.Any(q => q.IsNamed(w))))
        {
            string? near = NearestName.Of(word, [.. everything.Select(q => q.Quantity.Id)]);
            throw CatalogException.Unknown("published result", word, [.. near is null ? Array.Empty<string>() : [near], .. Words(everything)]);
        }

        return [.. everything.Where(q => words.Any(q.IsNamed))];
    }

    private static string[] Words(ImmutableArray<SelectedQuantity> everything) =>
    [
        ReproduceRequest.All, .. everything.SelectMany(q => q.Quantity.Tags ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        .. Catalog.PublicationNames,
    ];
}
