using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A text, plain or quoted.</summary>
internal sealed class TextShape : Shape
{
    /// <inheritdoc/>
    public override string Expected => "a text";

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = node is ScalarNode { IsNull: false } scalar ? scalar.Text : null;
        return value is not null || Refuse(node, path, problems);
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };
}
