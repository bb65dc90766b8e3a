using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Tree;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>One of the names of an enumeration, in camel case.</summary>
internal sealed class ChoiceShape : Shape
{
    private readonly ImmutableArray<string> names;
    private readonly Array values;

    /// <summary>Takes the names of an enumeration in the order of their values.</summary>
    public ChoiceShape(Type type)
    {
        values = Enum.GetValues(type);
        names = [.. Enum.GetNames(type).Select(CamelCase.Of)];
    }

    private ChoiceShape(ImmutableArray<string> names, Array values)
    {
        this.names = names;
        this.values = values;
    }

    /// <summary>The flavours, by their written names.</summary>
    public static ChoiceShape OfFlavours()
    {
        Flavour[] flavours = Enum.GetValues<Flavour>();
        return new ChoiceShape([.. flavours.Select(f => f.Written())], flavours);
    }

    /// <inheritdoc/>
    public override string Expected => "one of " + string.Join(", ", names);

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not ScalarNode { IsNull: false } scalar)
        {
            return Refuse(node, path, problems);
        }

        int index = names.IndexOf(scalar.Text);
        if (index < 0)
        {
            return problems.Add(node.At, path, node.Found, KnownNames.Offer(scalar.Text, names));
        }

        value = values.GetValue(index)!;
        return true;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. names.Select(n => (JsonNode)n)]) };
}
