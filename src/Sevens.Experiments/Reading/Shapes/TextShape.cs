using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A text, plain or quoted.</summary>
/// <param name="rule">What it may be; null for any text.</param>
internal sealed class TextShape(TextRuleAttribute? rule) : Shape
{
    /// <inheritdoc/>
    public override string Expected => rule?.Expected ?? "a text";

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = node is ScalarNode { IsNull: false } scalar && rule?.Admits(scalar.Text) != false ? scalar.Text : null;
        return value is not null || Refuse(node, path, problems);
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject schema = new() { ["type"] = "string" };
        if (rule is not null)
        {
            schema["pattern"] = rule.SchemaPattern;
        }

        return schema;
    }
}
