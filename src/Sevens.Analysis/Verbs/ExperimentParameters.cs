using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Experiments.Definitions;

namespace Sevens.Analysis.Verbs;

/// <summary>The figures of an experiment as its definition writes them, each with its confidence and citation.</summary>
internal static class ExperimentParameters
{
    /// <summary>One row per figure that the definition or its source states.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="written">The same after <c>extends</c>, with quantities as they were written.</param>
    /// <param name="source">The definition of its source, as it was written.</param>
    public static ImmutableArray<ShownParameter> Of(ExperimentDefinition definition, JsonObject written, JsonObject source)
    {
        JsonNode? use = written["source"];
        JsonNode? response = written["response"];
        JsonArray? stages = response?["stages"] as JsonArray;
        ExperimentConfidence origins = definition.Confidence ?? new ExperimentConfidence();
        (string Name, string? Value, FigureOrigin? Origin)[] rows =
        [
            ("mass", $"{written["target"]!["mass"]} of {written["target"]!["material"]}", origins.Mass),
            ("baseline", Text(written["baseline"]), origins.Baseline),
            ("power", Text(use?["power"] ?? source["power"] ?? source["thermalPower"]), origins.Power),
            ("flux", Flux(use, source), origins.Flux),
            ("exposure", Exposure(use), origins.Exposure),
            ("threshold", Threshold(definition), origins.Threshold),
            ("quenching", Text(response?["quenching"]), origins.Quenching),
            ("resolution", Joined([response?["lightYield"], response?["resolution"], .. Stages(stages, StageKind.Other)]), origins.Resolution),
            ("efficiency", Efficiency(written, response, stages), origins.Efficiency),
            ("background", Backgrounds(definition), origins.Background),
        ];
        return
        [
            .. rows.Where(r => r.Value is not null || r.Origin is not null).Select(r => new ShownParameter(
                r.Name, r.Value ?? string.Empty, Word(r.Origin?.From), Citation(r.Origin, definition), r.Origin?.Text)),
        ];
    }

    /// <summary>An enumeration as definitions write it.</summary>
    public static string? Word<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();

    private static string? Citation(FigureOrigin? origin, ExperimentDefinition definition) => origin switch
    {
        null => null,
        { From: Confidence.Assumed } => origin.Citation,
        _ => origin.Citation ?? definition.Citation[0],
    };

    private static string? Flux(JsonNode? use, JsonObject source)
    {
        if ((use?["flux"] ?? use?["fluence"] ?? use?["activity"]) is { } stated)
        {
            return stated.ToString();
        }

        return (use?["neutrinosPerFlavourPerProton"] ?? source["neutrinosPerFlavourPerProton"]) is { } yield
            ? $"{yield} per flavour and proton"
            : Text(source["yield"] ?? source["activity"]);
    }

    private static string? Exposure(JsonNode? use) => use?["protonsOnTarget"] is { } protons ? $"{protons} POT" : Text(use?["exposure"] ?? use?["liveTime"] ?? use?["beamTime"]);

    private static string? Threshold(ExperimentDefinition definition)
    {
        ObservableDefinition? first = definition.Observables.FirstOrDefault(o => o.Axis is not (ObservableAxis.Run or ObservableAxis.Cell or ObservableAxis.Counts));
        string? unit = first?.Axis switch
        {
            ObservableAxis.Photoelectrons => "PE",
            ObservableAxis.Energy => "keVee",
            ObservableAxis.RecoilEnergy => "keVnr",
            ObservableAxis.Electrons => "e",
            ObservableAxis.Pairs => "eh",
            _ => null,
        };
        return unit is null ? null : string.Create(CultureInfo.InvariantCulture, $"{first!.Edges.Edges[0]} {unit}");
    }

    private static string? Efficiency(JsonObject written, JsonNode? response, JsonArray? stages) => written["recoilTemplates"] is { } templates
        ? Text(templates)
        : Joined([response?["recoilEfficiency"], response?["efficiency"], response?["timeEfficiency"], .. Stages(stages, StageKind.Efficiency)]);

    private static string? Backgrounds(ExperimentDefinition definition) =>
        definition.Backgrounds is { Count: > 0 } backgrounds ? string.Join(", ", backgrounds.Values.Select(b => b.Title)) : null;

    private static IEnumerable<JsonNode?> Stages(JsonArray? stages, StageKind kind) =>
        (stages ?? []).Where(s => string.Equals(s!["kind"]!.ToString(), "efficiency", StringComparison.Ordinal) == (kind == StageKind.Efficiency))
            .Select(s => kind == StageKind.Efficiency ? s!["curve"] : s);

    private static string? Joined(IEnumerable<JsonNode?> parts)
    {
        string[] texts = [.. parts.Select(Text).OfType<string>()];
        return texts.Length > 0 ? string.Join("; ", texts) : null;
    }

    /// <summary><c>{ kind: lindhard, k: 0.162 }</c> as <c>lindhard, k 0.162</c>.</summary>
    private static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonObject members => string.Join(", ", members.Select(m => string.Equals(m.Key, "kind", StringComparison.Ordinal) ? $"{m.Value}" : $"{m.Key} {Text(m.Value)}")),
        JsonArray items => $"[{string.Join(", ", items.Select(Text))}]",
        _ => node.ToString(),
    };

    private enum StageKind
    {
        Efficiency,
        Other,
    }
}
