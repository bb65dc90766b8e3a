using System.Collections.Immutable;
using System.Text.Json;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary><c>cite</c>: BibTeX of exactly what a run, an experiment or a convention used.</summary>
public static class CiteVerb
{
    /// <summary>Cites a run folder, or an entry of the catalog.</summary>
    /// <exception cref="CatalogException">Neither a run folder nor a known entry.</exception>
    public static CitationResult Run(Catalog catalog, string what)
    {
        ImmutableArray<string> identifiers = Directory.Exists(what)
            ? RunFolder.Read(what).Provenance.Citations
            : OfEntry(ShowVerb.Run(catalog, what));
        string entries = References.Load().BibTeX(identifiers, out ImmutableArray<string> unknown);
        return new CitationResult
        {
            BibTeX = entries,
            Identifiers = identifiers,
            Warnings = [.. unknown.Select(u => $"{u} has no entry in the catalog's references; only its identifier is given")],
        };
    }

    private static ImmutableArray<string> OfEntry(ShowResult shown) => !shown.Provenance.Citations.IsEmpty
        ? shown.Provenance.Citations
        : [.. Catalog.Entries(shown.Type).Where(e => string.Equals(e.Name, shown.Name, StringComparison.Ordinal)).SelectMany(e => e.Citation)];
}
