using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>Writes a tree as JSON that reads back as the same tree.</summary>
internal static class TreeJson
{
    /// <summary>Indented JSON; keys in the order of the tree, numbers digit for digit as they were written.</summary>
    public static string Write(Node root)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(stream, options))
        {
            Write(writer, root);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (Entry entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (Node item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ScalarNode { IsNull: true }:
                writer.WriteNullValue();
                break;
            case ScalarNode { Notation: ScalarNotation.Plain } scalar when NumberText.Json(scalar.Text) is { } number:
                writer.WriteRawValue(number);
                break;
            case ScalarNode scalar:
                writer.WriteStringValue(scalar.Text);
                break;
            default:
                throw new InvalidOperationException($"a tree has no {node.GetType().Name}");
        }
    }
}
