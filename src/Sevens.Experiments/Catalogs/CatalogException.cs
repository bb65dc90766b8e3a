using Sevens.Experiments.Text;

namespace Sevens.Experiments.Catalogs;

/// <summary>Something was asked for that the catalog does not hold.</summary>
public sealed class CatalogException : Exception
{
    /// <summary>As many names are read at a glance.</summary>
    private const int Few = 12;

    /// <summary>Says what was found and what was expected.</summary>
    public CatalogException(string message)
        : base(message)
    {
    }

    /// <summary>An unknown name, with the nearest known one.</summary>
    /// <param name="kind">What was looked for, for example <c>experiment</c>.</param>
    /// <param name="found">The name given.</param>
    /// <param name="known">The names there are.</param>
    public static CatalogException Unknown(string kind, string found, IReadOnlyCollection<string> known)
    {
        string hint = NearestName.Of(found, known) is { } nearest ? $"; did you mean '{nearest}'?" : string.Empty;
        return new CatalogException($"{kind}: found '{found}', expected one of {string.Join(", ", known)}{hint}");
    }

    /// <summary>An unknown entry of the catalog: the nearest one, and where all are listed; all of them where they are few.</summary>
    /// <param name="type">The type of the entry, as <c>sevens list</c> names it.</param>
    /// <param name="found">The name given.</param>
    /// <param name="known">The names there are.</param>
    internal static CatalogException NotListed(string type, string found, IReadOnlyCollection<string> known)
    {
        if (known.Count <= Few)
        {
            return Unknown(type, found, known);
        }

        string hint = NearestName.Of(found, known) is { } nearest ? $"; did you mean '{nearest}'?" : string.Empty;
        return new CatalogException(FormattableString.Invariant($"{type}: found '{found}', expected one of the {known.Count} that 'sevens list {type}' shows{hint}"));
    }
}
