using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sevens.Analysis.Exchange;

/// <summary>Writes JSON that a person can read: indented, but arrays without objects on one line.</summary>
internal static class ExchangeJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, with a final line end.</summary>
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, "\n");
        return text.Append('\n').ToString();
    }

    /// <summary>Numbers as an array.</summary>
    public static JsonArray Numbers(ReadOnlySpan<double> values)
    {
        var array = new JsonArray();
        foreach (double value in values)
        {
            array.Add(value);
        }

        return array;
    }

    private static void Append(StringBuilder text, JsonNode? node, string lineEnd)
    {
        string inner = lineEnd + "  ";
        switch (node)
        {
            case JsonObject { Count: > 0 } fields:
                text.Append('{');
                string between = inner;
                foreach ((string name, JsonNode? value) in fields)
                {
                    text.Append(between).Append(JsonSerializer.Serialize(name, Compact)).Append(": ");
                    Append(text, value, inner);
                    between = "," + inner;
                }

                text.Append(lineEnd).Append('}');
                break;
            case JsonArray items when items.Any(i => i is JsonObject || (i is JsonArray row && row.Any(n => n is JsonObject))):
                text.Append('[');
                string separator = inner;
                foreach (JsonNode? item in items)
                {
                    text.Append(separator);
                    Append(text, item, inner);
                    separator = "," + inner;
                }

                text.Append(lineEnd).Append(']');
                break;
            default:
                text.Append(node?.ToJsonString(Compact) ?? "null");
                break;
        }
    }
}
