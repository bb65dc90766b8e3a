using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Tree;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A quantity with its unit, within its bounds.</summary>
internal sealed class QuantityShape<T>(BoundsAttribute? bounds) : Shape
    where T : struct, IQuantity<T>
{
    /// <inheritdoc/>
    public override string Expected => T.Expectation;

    /// <inheritdoc/>
    public override Func<object, double> Canonical => static value => ((T)value).CanonicalValue;

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not ScalarNode { IsNull: false } scalar || !T.TryParse(scalar.Text, out T quantity))
        {
            return Refuse(node, path, problems);
        }

        if (bounds?.Admits(quantity.CanonicalValue) == false)
        {
            string unit = quantity.ToString()!.Split(' ') is [_, string symbol] ? " " + symbol : string.Empty;
            return problems.Add(node.At, path, node.Found, $"{bounds.Expected}{unit}: {T.Expectation}");
        }

        value = quantity;
        return true;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject reference = definitions.Reference(typeof(T), Definition);
        return T.AcceptsPlainNumber ? SchemaDefinitions.Bounded(reference, bounds) : reference;
    }

    private static JsonObject Definition()
    {
        return new JsonObject
        {
            ["description"] = T.Description,
            ["type"] = T.AcceptsPlainNumber ? new JsonArray("number", "string") : (JsonNode)"string",
            ["pattern"] = T.Pattern,
            ["examples"] = new JsonArray(T.Example),
        };
    }
}
