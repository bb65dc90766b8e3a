using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>The word <c>all</c>, or a list of names.</summary>
internal sealed class SourceNuisancesShape : Shape
{
    /// <inheritdoc/>
    public override string Expected => "all, or a list of names, each once, such as [solar-b8, solar-b8-shape]";

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = node switch
        {
            ScalarNode { Text: SourceNuisances.EveryWord } => SourceNuisances.All,
            SequenceNode sequence => Names(sequence) is { } names ? SourceNuisances.Named([.. names]) : null,
            _ => null,
        };
        return value is not null || Refuse(node, path, problems);
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject { ["const"] = SourceNuisances.EveryWord },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["minItems"] = 1, ["uniqueItems"] = true }),
    };

    private static string[]? Names(SequenceNode sequence)
    {
        string[] names = [.. sequence.Items.OfType<ScalarNode>().Where(s => !s.IsNull).Select(s => s.Text)];
        return names.Length > 0 && names.Length == sequence.Items.Length && names.Distinct(StringComparer.Ordinal).Count() == names.Length ? names : null;
    }
}
