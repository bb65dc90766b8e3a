using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Sevens.Experiments.Catalogs;

/// <summary>The references of the catalog as BibTeX entries, found by arXiv or doi identifier.</summary>
public sealed partial class References
{
    private const string FileName = "references/references.bib";
    private readonly ImmutableArray<(ImmutableArray<string> Identifiers, string Entry)> entries;

    private References(ImmutableArray<(ImmutableArray<string> Identifiers, string Entry)> entries) => this.entries = entries;

    /// <summary>Reads the references of the catalog.</summary>
    public static References Load()
    {
        CatalogFile file = CatalogFiles.FromCatalog(FileName) ?? throw new CatalogException($"found no '{FileName}' in the catalog");
        return new References([.. EntryStart().Split(file.Text).Where(e => e.StartsWith('@')).Select(e => (Identifiers(e), e.TrimEnd()))]);
    }

    /// <summary>The entries of identifiers such as <c>arXiv:2110.07730</c>, each once, in the order of first use.</summary>
    /// <param name="identifiers">What to cite.</param>
    /// <param name="unknown">Identifiers without an entry; they still get a <c>@misc</c> with the identifier alone.</param>
    public string BibTeX(IEnumerable<string> identifiers, out ImmutableArray<string> unknown)
    {
        var written = new List<string>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (string identifier in identifiers.Distinct(StringComparer.Ordinal))
        {
            string? entry = entries.FirstOrDefault(e => e.Identifiers.Contains(identifier, StringComparer.OrdinalIgnoreCase)).Entry;
            if (entry is null)
            {
                missing.Add(identifier);
                entry = $"@misc{{{identifier},\n  note = {{{identifier}}}\n}}";
            }

            if (!written.Contains(entry, StringComparer.Ordinal))
            {
                written.Add(entry);
            }
        }

        unknown = missing.ToImmutable();
        return string.Join("\n\n", written);
    }

    private static ImmutableArray<string> Identifiers(string entry) =>
        [.. Field().Matches(entry).Select(m => (string.Equals(m.Groups["kind"].Value, "doi", StringComparison.Ordinal) ? "doi:" : "arXiv:") + m.Groups["id"].Value)];

    [GeneratedRegex(@"(?m)^(?=@)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntryStart();

    [GeneratedRegex(@"\b(?<kind>eprint|doi) = \{(?<id>[^}]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();
}
