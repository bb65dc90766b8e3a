using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>An entry with everything it refers to, indented like the files it comes from.</summary>
internal static class ShowScreen
{
    private const int ShortList = 100;
    private const int LongestFlat = 160;

    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ShowResult result)
    {
        screen.Line($"{result.Type} {result.Name}", Tone.Strong);
        Members(screen, result.Definition.Where(m => !ExperimentTables.Holds(result, m.Key)), indent: 2);
        ExperimentTables.Draw(screen, result);
        foreach ((string kind, JsonNode? used) in result.Uses)
        {
            if (used is JsonObject { Count: > 0 } members)
            {
                screen.Gap();
                screen.Line($"uses {kind}", Tone.Strong);
                Members(screen, members, indent: 2);
            }
        }

        foreach (string warning in result.Warnings)
        {
            screen.Line($"warning: {warning}", Tone.Bad);
        }
    }

    private static void Members(IScreen screen, IEnumerable<KeyValuePair<string, JsonNode?>> members, int indent)
    {
        foreach ((string key, JsonNode? value) in members)
        {
            Member(screen, $"{new string(' ', indent)}{key}:", value, indent);
        }
    }

    private static void Member(IScreen screen, string label, JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject members:
                screen.Line(label);
                Members(screen, members, indent + 2);
                break;
            case JsonArray items when InOneLine(items) is { } line:
                screen.Line($"{label} [{line}]");
                break;
            case JsonArray items:
                screen.Line(label);
                foreach (JsonNode? item in items)
                {
                    Item(screen, item, indent + 2);
                }

                break;
            default:
                screen.Line($"{label} {value}");
                break;
        }
    }

    /// <summary>A map of few plain values stands in one line; others as in a file, their first key behind the dash.</summary>
    private static void Item(IScreen screen, JsonNode? item, int indent)
    {
        string dash = $"{new string(' ', indent)}-";
        switch (item)
        {
            case JsonObject members when Flat(members) is { } line:
                screen.Line($"{dash} {line}");
                break;
            case JsonObject members:
                string label = dash;
                foreach ((string key, JsonNode? value) in members)
                {
                    Member(screen, $"{label} {key}:", value, indent + 2);
                    label = new string(' ', dash.Length);
                }

                break;
            default:
                screen.Line($"{dash} {item}");
                break;
        }
    }

    private static string? Flat(JsonObject members)
    {
        string?[] texts = [.. members.Select(m => m.Value switch
        {
            JsonArray list => InOneLine(list) is { } line ? $"{m.Key}: [{line}]" : null,
            JsonObject => null,
            _ => $"{m.Key}: {m.Value}",
        })];
        string all = string.Join(", ", texts);
        return texts.All(t => t is not null) && all.Length <= LongestFlat ? all : null;
    }

    private static string? InOneLine(JsonArray items)
    {
        if (!items.All(i => i is JsonValue))
        {
            return null;
        }

        string line = string.Join(", ", items.Select(i => i!.ToString()));
        return line.Length <= ShortList ? line : null;
    }
}
