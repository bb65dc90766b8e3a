using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sevens.Analysis.Exchange.HepData;

/// <summary>Writes a tree as YAML in block style; scalars as JSON has them, which YAML 1.2 reads the same.</summary>
internal static class BlockYaml
{
    private static readonly JsonSerializerOptions Scalars = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One document after another, each begun by a line of three hyphens.</summary>
    public static string Write(params ReadOnlySpan<JsonObject> documents)
    {
        var text = new StringBuilder();
        foreach (JsonObject document in documents)
        {
            text.Append("---\n");
            Append(text, document, 0);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonObject fields, int indent)
    {
        bool first = true;
        foreach ((string name, JsonNode? value) in fields)
        {
            // The first field of an item stands behind its hyphen.
            text.Append(' ', first && text.Length > 0 && text[^1] == ' ' ? 0 : indent).Append(name).Append(':');
            AppendValue(text, value, indent);
            first = false;
        }
    }

    private static void AppendValue(StringBuilder text, JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonArray { Count: > 0 } items:
                text.Append('\n');
                foreach (JsonNode? item in items)
                {
                    text.Append(' ', indent).Append("- ");
                    AppendItem(text, item, indent + 2);
                }

                break;
            case JsonObject { Count: > 0 } fields:
                text.Append('\n');
                Append(text, fields, indent + 2);
                break;
            default:
                text.Append(' ').Append(value?.ToJsonString(Scalars) ?? "null").Append('\n');
                break;
        }
    }

    private static void AppendItem(StringBuilder text, JsonNode? item, int indent)
    {
        if (item is JsonObject { Count: > 0 } fields)
        {
            Append(text, fields, indent);
        }
        else
        {
            text.Append(item?.ToJsonString(Scalars) ?? "null").Append('\n');
        }
    }
}
