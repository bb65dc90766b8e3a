using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A mapping with free keys and values of one shape; keeps the order of the file.</summary>
internal sealed class MapShape<T>(Shape item) : Shape
{
    /// <inheritdoc/>
    public override string Expected => "a mapping, each value " + item.Expected;

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not MappingNode mapping)
        {
            return Refuse(node, path, problems);
        }

        bool sound = true;
        OrderedDictionary<string, T> items = new(StringComparer.Ordinal);
        foreach (Entry entry in mapping.Entries)
        {
            if (item.TryRead(entry.Value, KeyPath.Key(path, entry.Key), problems, out object? read))
            {
                items.Add(entry.Key, (T)read);
            }
            else
            {
                sound = false;
            }
        }

        value = sound ? new ReadOnlyDictionary<string, T>(items) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "object", ["additionalProperties"] = item.Schema(definitions) };

    /// <inheritdoc/>
    public override Shape? Under(MappingNode mapping, string key) => item;
}
