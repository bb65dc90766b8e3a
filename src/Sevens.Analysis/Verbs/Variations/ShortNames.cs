using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Backgrounds;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Text;

namespace Sevens.Analysis.Verbs.Variations;

/// <summary>Short names for the numbers of a definition that are varied most.</summary>
internal static class ShortNames
{
    /// <summary>The lower edge of the first observable.</summary>
    public const string Threshold = "threshold";

    private const int MostNearest = 8;

    /// <summary>
    /// Each short name with the keys it may mean; the first that is stated is taken. A background that is a rate is collected over the same time as the signal.
    /// </summary>
    private static readonly (string Name, string[] Keys)[] All =
    [
        ("mass", ["target.mass"]),
        ("baseline", ["baseline"]),
        ("exposure", ["source.liveTime", "source.beamTime", "source.protonsOnTarget", "source.fluence"]),
        ("liveTime", ["source.liveTime", "source.beamTime"]),
        ("power", ["source.power", "source.definition.thermalPower"]),
        ("flux", ["source.flux"]),
        ("k", ["response.quenching.k"]),
        ("quenching", ["response.quenching.factor"]),
        ("lightYield", ["response.lightYield"]),
    ];

    /// <summary>All short names.</summary>
    public static IEnumerable<string> Names => All.Select(n => n.Name).Prepend(Threshold);

    /// <summary>The keys that a short name means in a definition, or the key itself.</summary>
    /// <exception cref="CatalogException">The definition has none of them.</exception>
    public static ImmutableArray<string> Keys(string key, ExperimentDefinition definition, DefinitionNumbers numbers)
    {
        if (Array.Find(All, n => string.Equals(n.Name, key, StringComparison.Ordinal)) is not { Name: not null } shortName)
        {
            return [key];
        }

        string main = Meant(shortName.Keys, numbers) ?? throw new CatalogException($"vary: found '{key}', but {definition.Name} states no {string.Join(" or ", shortName.Keys)}; expected {Offer(key, numbers)}");
        return main is "source.liveTime" or "source.beamTime"
            ? [main, .. (definition.Backgrounds ?? ImmutableDictionary<string, BackgroundDefinition>.Empty)
                .Select(b => $"backgrounds.{b.Key}.rate.liveTime").Where(k => numbers.Find(k) is { Text: not null })]
            : [main];
    }

    /// <summary>The first key that is stated; the only one also where it could be.</summary>
    private static string? Meant(string[] keys, DefinitionNumbers numbers) =>
        keys.FirstOrDefault(k => numbers.Find(k) is { Text: not null }) ?? (keys is [var only] && numbers.Find(only) is not null ? only : null);

    /// <summary>Says of a key what it could have been.</summary>
    public static CatalogException Unknown(string key, string definition, DefinitionNumbers numbers) => new(
        $"vary: found '{key}', expected a number of {definition}: {Offer(key, numbers)}");

    /// <summary>The name of an axis as cuts name it.</summary>
    public static string AxisName(ObservableAxis axis) => axis switch
    {
        ObservableAxis.RecoilEnergy => "recoilEnergy",
        _ => axis.ToString().ToLowerInvariant(),
    };

    /// <summary>The unit of an axis; empty for a pure number.</summary>
    public static string AxisUnit(ObservableAxis axis) => axis switch
    {
        ObservableAxis.Photoelectrons => "PE",
        ObservableAxis.Energy => "keVee",
        ObservableAxis.RecoilEnergy => "keVnr",
        ObservableAxis.Electrons => "e",
        ObservableAxis.Pairs => "eh",
        _ => string.Empty,
    };

    /// <summary>The nearest key where there is one, keys that end alike, and the short names.</summary>
    private static string Offer(string key, DefinitionNumbers numbers)
    {
        string[] keys = [.. numbers.Stated.Select(n => n.Key)];
        string last = Last(key);
        string[] near =
        [
            .. new[] { NearestName.Of(key, [.. keys, .. Names.Where(n => !string.Equals(n, key, StringComparison.Ordinal))]) }.OfType<string>()
                .Concat(keys.Where(k => string.Equals(Last(k), last, StringComparison.OrdinalIgnoreCase)))
                .Concat(keys.Where(k => NearestName.Of(last, [Last(k)]) is not null))
                .Distinct(StringComparer.Ordinal).Take(MostNearest),
        ];
        string some = near.Length > 0 ? string.Join(", ", near) : string.Join(", ", keys.Where(k => !k.StartsWith("nuisances", StringComparison.Ordinal) && !k.StartsWith("publishedResults", StringComparison.Ordinal)));
        return $"{some}; or short: {string.Join(", ", All.Where(n => Array.Exists(n.Keys, k => numbers.Find(k) is { Text: not null })).Select(n => n.Name).Prepend(Threshold))}";
    }

    private static string Last(string key) => key[(key.LastIndexOf('.') + 1)..];
}
