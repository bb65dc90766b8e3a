using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A finite number within its bounds.</summary>
internal sealed class NumberShape(BoundsAttribute? bounds) : Shape
{
    /// <inheritdoc/>
    public override string Expected => bounds is null ? "a number" : "a number " + bounds.Expected;

    /// <inheritdoc/>
    public override Func<object, double> Canonical => static value => (double)value;

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not ScalarNode { Notation: ScalarNotation.Plain } scalar || !NumberText.IsNumber(scalar.Text))
        {
            return Refuse(node, path, problems);
        }

        double number = NumberText.Value(scalar.Text);
        if (!double.IsFinite(number) || NumberText.Vanishes(scalar.Text))
        {
            return problems.Add(node.At, path, node.Found, "a number that double precision can hold");
        }

        if (bounds?.Admits(number) == false)
        {
            return Refuse(node, path, problems);
        }

        value = number;
        return true;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Bounded(new JsonObject { ["type"] = "number" }, bounds);
}
