using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Reading;

namespace Sevens.Analysis.Verbs;

/// <summary>
/// Conditions <c>KEY=VALUE</c> on entries of the catalog. Keys are those that definitions state with words at their top, <c>name</c>, <c>title</c> and <c>citation</c> of every
/// entry, and <see cref="Derived"/>. Values take <c>*</c> for any letters; case and hyphens do not count; of several values between commas one has to fit.
/// </summary>
internal sealed class EntryFilter
{
    private const int MostValues = 25;
    private static readonly ImmutableArray<string> Unasked = ["schema", "extends", "notes"];

    /// <summary>What follows from the definition of an experiment beyond the words at its top; a further key is one line here.</summary>
    private static readonly ImmutableArray<(string Key, Func<ExperimentDefinition, JsonObject, Catalog, IEnumerable<string>> Values)> Derived =
    [
        ("source", (_, json, _) => SourceWords(json)),
        ("target", (definition, _, catalog) => TargetWords(definition, catalog)),
        ("material", (definition, _, _) => [definition.Target.Material]),
        ("axis", (definition, _, _) => definition.Observables.Select(o => o.Axis.ToString())),
    ];

    private readonly Catalog catalog = new();
    private readonly ImmutableArray<(string Key, ImmutableArray<string> Values)> conditions;

    /// <summary>Reads conditions.</summary>
    /// <exception cref="CatalogException">One that is not <c>KEY=VALUE</c>.</exception>
    public EntryFilter(IEnumerable<string> conditions) => this.conditions = [.. conditions.Select(Parse)];

    /// <summary>The entries that fulfil every condition, and what a reader should know where none does.</summary>
    /// <exception cref="CatalogException">A key that none of the entries has.</exception>
    public (ImmutableArray<CatalogEntry> Entries, ImmutableArray<string> Warnings) Of(IEnumerable<CatalogEntry> entries)
    {
        if (conditions.IsEmpty)
        {
            return ([.. entries], []);
        }

        (CatalogEntry Entry, ILookup<string, string> Words)[] known = [.. entries.Select(e => (e, Words(e)))];
        foreach ((string key, _) in conditions)
        {
            if (known.Length > 0 && known.All(k => !k.Words.Contains(key)))
            {
                throw CatalogException.Unknown("where", key, [.. known.SelectMany(k => k.Words.Select(w => w.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
            }
        }

        ImmutableArray<CatalogEntry> found = [.. known.Where(k => conditions.All(c => k.Words[c.Key].Any(w => c.Values.Any(v => Fits(w, v))))).Select(k => k.Entry)];
        return (found, found.IsEmpty ? [Nothing(known)] : []);
    }

    private static (string Key, ImmutableArray<string> Values) Parse(string text) => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var split && split < text.Length - 1
        ? (text[..split].Trim(), [.. text[(split + 1)..].Split(',', StringSplitOptions.TrimEntries)])
        : throw new CatalogException($"where: found '{text}', expected KEY=VALUE, such as source=reactor or name=coherent-*");

    /// <summary>Says which values there are, where one condition alone already leaves nothing.</summary>
    private string Nothing((CatalogEntry Entry, ILookup<string, string> Words)[] known)
    {
        foreach ((string key, ImmutableArray<string> values) in conditions)
        {
            string[] words = [.. known.SelectMany(k => k.Words[key]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (!words.Any(w => values.Any(v => Fits(w, v))))
            {
                string more = words.Length > MostValues ? " …" : string.Empty;
                return $"found nothing with {key} = {string.Join(" or ", values)}; there is {string.Join(", ", words.Take(MostValues))}{more}";
            }
        }

        return $"found nothing with {string.Join(" and ", conditions.Select(c => $"{c.Key} = {string.Join(" or ", c.Values)}"))} together, though each occurs";
    }

    /// <summary>A pattern without <c>*</c> fits as a whole; parts between <c>*</c> have to follow one another.</summary>
    private static bool Fits(string word, string pattern)
    {
        string text = Plain(word);
        string[] parts = Plain(pattern).Split('*');
        if (parts.Length == 1)
        {
            return string.Equals(text, parts[0], StringComparison.Ordinal);
        }

        if (!text.StartsWith(parts[0], StringComparison.Ordinal) || !text.EndsWith(parts[^1], StringComparison.Ordinal) || text.Length < parts[0].Length + parts[^1].Length)
        {
            return false;
        }

        int at = parts[0].Length;
        int end = text.Length - parts[^1].Length;
        foreach (string part in parts[1..^1])
        {
            int next = text.IndexOf(part, at, end - at, StringComparison.Ordinal);
            if (next < 0)
            {
                return false;
            }

            at = next + part.Length;
        }

        return true;
    }

    private static string Plain(string text) => text.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private ILookup<string, string> Words(CatalogEntry entry)
    {
        List<(string Key, string Word)> words = [("name", entry.Name), ("title", entry.Title), .. entry.Citation.Select(c => ("citation", c))];
        if (Catalog.HasDefinition(entry.Type))
        {
            JsonObject json = JsonNode.Parse(Catalog.ResolvedJson(entry.Type, entry.Name))!.AsObject();
            words.AddRange(Stated(json["nuisance"] is JsonObject nuisance ? nuisance : json));
            if (string.Equals(entry.Type, "experiment", StringComparison.Ordinal))
            {
                ExperimentDefinition definition = Catalog.Definition(entry.Name).Value;
                words.AddRange(Derived.SelectMany(d => d.Values(definition, json, catalog).Select(w => (d.Key, w))));
            }
        }

        return words.Distinct().ToLookup(w => w.Key, w => w.Word, StringComparer.Ordinal);
    }

    /// <summary>The keys at the top of a definition that hold words.</summary>
    private static IEnumerable<(string Key, string Word)> Stated(JsonObject json) => json
        .Where(p => !Unasked.Contains(p.Key, StringComparer.Ordinal))
        .SelectMany(p => (p.Value as JsonArray ?? [p.Value?.DeepClone()]).OfType<JsonValue>().Where(v => v.TryGetValue(out string? _)).Select(v => (p.Key, v.GetValue<string>())));

    /// <summary>The kind of the source, and its name.</summary>
    private static IEnumerable<string> SourceWords(JsonObject json)
    {
        JsonNode? own = json["source"]?["definition"];
        string? use = json["source"]?["use"]?.GetValue<string>();
        JsonNode? used = use is not null && Catalog.SourceNames.Contains(use, StringComparer.Ordinal) ? JsonNode.Parse(Catalog.ResolvedJson("source", use)) : null;
        return new[] { (own ?? used)?["kind"]?.GetValue<string>(), use ?? own?["name"]?.GetValue<string>() }.OfType<string>();
    }

    /// <summary>The material and its elements.</summary>
    private static IEnumerable<string> TargetWords(ExperimentDefinition definition, Catalog catalog) =>
        catalog.Material(definition.Target.Material).Nuclides.Select(n => n.Nuclide.Symbol).Prepend(definition.Target.Material).Distinct(StringComparer.Ordinal);
}
