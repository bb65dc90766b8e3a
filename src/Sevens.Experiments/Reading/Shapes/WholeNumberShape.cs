using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A whole number within its bounds, written without decimal point or exponent.</summary>
internal sealed class WholeNumberShape(BoundsAttribute? bounds) : Shape
{
    /// <inheritdoc/>
    public override string Expected => bounds is null ? "a whole number" : "a whole number " + bounds.Expected;

    /// <inheritdoc/>
    public override Func<object, double> Canonical => static value => (int)value;

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not ScalarNode { Notation: ScalarNotation.Plain } scalar
            || !NumberText.IsNumber(scalar.Text)
            || !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            || bounds?.Admits(number) == false)
        {
            return Refuse(node, path, problems);
        }

        value = number;
        return true;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Bounded(new JsonObject { ["type"] = "integer" }, bounds);
}
