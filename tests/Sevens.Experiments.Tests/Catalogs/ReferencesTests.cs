using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sevens.Experiments.Catalogs;

namespace Sevens.Experiments.Tests.Catalogs;

/// <summary>What the catalog cites stands in its references.</summary>
public sealed partial class ReferencesTests
{
    private const string Placeholder = "arXiv:0000.0000";
    private static readonly string[] Folders =
    [
        "calibrations", "cross-sections", "experiments", "form-factors", "materials", "measurements", "models", "nuclides", "nuisances", "oscillation", "published", "reactor", "solar",
        "sources", "theory",
    ];

    public static TheoryData<string> Cited => [.. Folders];

    [Theory]
    [MemberData(nameof(Cited))]
    public void Every_citation_of_a_folder_has_an_entry(string folder)
    {
        string[] cited = [.. CatalogFiles.Embedded(folder).SelectMany(f => Identifiers(CatalogFiles.FromCatalog(f)!.Text)).Distinct(StringComparer.Ordinal)];
        _ = References.Load().BibTeX(cited, out ImmutableArray<string> unknown);

        Assert.NotEmpty(cited);
        Assert.Empty(unknown);
    }

    [Fact]
    public void What_descriptions_of_models_cite_has_an_entry()
    {
        string[] cited = [.. Catalog.ModelNames.SelectMany(n => Catalog.Model(n).Citations).Distinct(StringComparer.Ordinal)];
        _ = References.Load().BibTeX(cited, out ImmutableArray<string> unknown);

        Assert.Empty(unknown);
    }

    /// <summary>BibTeX refuses two entries of one key; two entries of one identifier would be two names of one paper.</summary>
    [Fact]
    public void Keys_and_identifiers_are_used_once()
    {
        string[] found = [.. Key().Matches(CatalogFiles.FromCatalog("references/references.bib")!.Text).Select(m => m.Groups["key"].Value)];

        Assert.NotEmpty(found);
        Assert.Empty(found.GroupBy(k => k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    /// <summary>One bracket that is not closed takes all that follows out of a user's bibliography.</summary>
    [Fact]
    public void Each_entry_closes_what_it_opens()
    {
        string[] entries = [.. Regex.Split(CatalogFiles.FromCatalog("references/references.bib")!.Text, "^(?=@)", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Where(e => e.StartsWith('@'))];

        Assert.NotEmpty(entries);
        Assert.DoesNotContain(entries, e => e.Count(c => c == '{') != e.Count(c => c == '}') || !e.TrimEnd().EndsWith('}'));
    }

    [Theory]
    [InlineData("see arXiv:2110.07730, and (doi:10.1007/JHEP02(2020)123).", "arXiv:2110.07730", "doi:10.1007/JHEP02(2020)123")]
    [InlineData("data release doi:10.5281/zenodo.20576156: counts", "doi:10.5281/zenodo.20576156")]
    [InlineData("citation: [arXiv:hep-ph/0302093, \"doi:10.1016/0370-2693(86)90315-1\"]", "arXiv:hep-ph/0302093", "doi:10.1016/0370-2693(86)90315-1")]
    public void Identifiers_are_found_in_prose_and_lists(string text, params string[] expected) => Assert.Equal(expected, Identifiers(text), StringComparer.Ordinal);

    private static IEnumerable<string> Identifiers(string text) => Identifier().Matches(text).Select(m => Whole(m.Value)).Where(i => !i.StartsWith(Placeholder, StringComparison.Ordinal));

    /// <summary>Without the full stop, the colon and the bracket of the sentence around it; a doi may hold brackets in pairs.</summary>
    private static string Whole(string found)
    {
        string identifier = found.TrimEnd('.', ':');
        while (identifier.Count(c => c == ')') > identifier.Count(c => c == '('))
        {
            identifier = identifier[..identifier.LastIndexOf(')')].TrimEnd('.');
        }

        return identifier;
    }

    [GeneratedRegex("""arXiv:(\d{4}\.\d{4,5}|[a-z-]+/\d{7})|doi:10\.\d{4,9}/[^\s"',;\]}<|`]+""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("""@\w+\{(?<key>[^,]+),|(eprint|doi) = \{(?<key>[^}]+)\}""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
