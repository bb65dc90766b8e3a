using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>One of several records, picked by the value of a key.</summary>
/// <param name="type">The abstract record.</param>
/// <param name="key">The key that picks.</param>
/// <param name="variants">The records by the value that picks them, in the order of those values.</param>
internal sealed class UnionShape(Type type, string key, ImmutableArray<(string Name, RecordShape Shape)> variants) : Shape
{
    /// <inheritdoc/>
    public override string Expected => $"a mapping whose key '{key}' is one of {string.Join(", ", Names())}";

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not MappingNode mapping)
        {
            return Refuse(node, path, problems);
        }

        string keyPath = KeyPath.Key(path, key);
        if (mapping.Find(key) is not { } entry)
        {
            string expected = string.Create(
                CultureInfo.InvariantCulture, $"the key '{key}' in the mapping on line {mapping.At.Line}: one of {string.Join(", ", Names())}");
            return problems.Add(mapping.At, keyPath, "nothing", expected);
        }

        if (Pick(mapping) is { } variant)
        {
            return variant.TryRead(mapping, path, problems, out value);
        }

        string text = (entry.Value as ScalarNode)?.Text ?? string.Empty;
        return problems.Add(entry.Value.At, keyPath, entry.Value.Found, KnownNames.Offer(text, Names()));
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(type, () =>
    {
        JsonObject definition = SchemaDefinitions.Described(type);
        definition["oneOf"] = new JsonArray([.. variants.Select(v => v.Shape.Schema(definitions))]);
        return definition;
    });

    /// <inheritdoc/>
    public override Shape? Under(MappingNode mapping, string key) => Pick(mapping)?.Under(mapping, key);

    /// <inheritdoc/>
    public override bool PicksAnew(MappingNode lower, MappingNode upper) =>
        upper.Find(key) is { Value: ScalarNode { IsNull: false } anew }
        && !(lower.Find(key) is { Value: ScalarNode old } && string.Equals(old.Text, anew.Text, StringComparison.Ordinal));

    private List<string> Names() => [.. variants.Select(v => v.Name)];

    private RecordShape? Pick(MappingNode mapping) =>
        mapping.Find(key) is { Value: ScalarNode { IsNull: false } scalar }
            ? variants.FirstOrDefault(v => string.Equals(v.Name, scalar.Text, StringComparison.Ordinal)).Shape
            : null;
}
