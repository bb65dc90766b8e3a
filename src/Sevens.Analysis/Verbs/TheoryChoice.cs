using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Theory;

namespace Sevens.Analysis.Verbs;

/// <summary>Which errors of the cross section a request asks for.</summary>
public static class TheoryChoice
{
    /// <summary>What stands for no errors.</summary>
    public const string None = "none";

    /// <summary>The set that was asked for, else that of the verb; null for <see cref="None"/>.</summary>
    /// <param name="name">The name, the path of a file, <see cref="None"/>, or null for that of the verb.</param>
    /// <param name="otherwise">That of the verb.</param>
    /// <exception cref="CatalogException">An unknown name.</exception>
    internal static TheorySet? Of(string? name, string otherwise) =>
        string.Equals(name ?? otherwise, None, StringComparison.Ordinal) ? null : Catalog.Theory(name ?? otherwise);
}
