using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A list of values of one shape; read as <see cref="ImmutableArray{T}"/>, which is also an <see cref="IReadOnlyList{T}"/>.</summary>
/// <param name="item">The shape of each item.</param>
/// <param name="order">The order the items must have.</param>
/// <param name="needed">What at least one of must be there; null for a list that may be empty.</param>
internal sealed class ListShape<T>(Shape item, ItemOrder order, string? needed) : Shape
{
    /// <inheritdoc/>
    public override string Expected => "a list, each item " + item.Expected;

    /// <inheritdoc/>
    public override Shape? Item => item;

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not SequenceNode sequence)
        {
            return Refuse(node, path, problems);
        }

        if (needed is not null && sequence.Items.IsEmpty)
        {
            return problems.Add(node.At, path, "an empty list", $"at least one {needed}");
        }

        bool sound = true;
        Func<object, double>? canonical = order == ItemOrder.Increasing ? item.Canonical : null;
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        for (int i = 0; i < sequence.Items.Length; i++)
        {
            if (!item.TryRead(sequence.Items[i], KeyPath.Item(path, i), problems, out object? read))
            {
                sound = false;
                continue;
            }

            if (sound && canonical is not null && i > 0 && !(canonical(read) > canonical(items[i - 1]!)))
            {
                string found = $"{sequence.Items[i].Found} after {sequence.Items[i - 1].Found}";
                sound = problems.Add(sequence.Items[i].At, KeyPath.Item(path, i), found, "values that strictly increase");
            }

            items.Add((T)read);
        }

        value = sound ? items.DrainToImmutable() : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject schema = new() { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (needed is not null)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    /// <inheritdoc/>
    public override object? WhenAbsent(object? initial) =>
        initial is ImmutableArray<T> { IsDefault: true } ? ImmutableArray<T>.Empty : initial;
}
