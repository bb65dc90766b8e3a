using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>Collects the <c>$defs</c> of a JSON Schema: each type once, under its name in camel case.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> owners = new(StringComparer.Ordinal);

    /// <summary>A reference to the definition of a type, which is made when it is the first.</summary>
    /// <exception cref="InvalidOperationException">Two types have the same name.</exception>
    public JsonObject Reference(Type type, Func<JsonObject> definition)
    {
        string name = CamelCase.Of(type.Name);
        if (owners.TryAdd(name, type))
        {
            definitions[name] = definition();
        }
        else if (owners[name] != type)
        {
            throw new InvalidOperationException($"{owners[name]} and {type} would share the schema definition '{name}'");
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>All definitions, by name. To be taken once: a JSON node has one place.</summary>
    public JsonObject ToJson() => new(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));

    /// <summary>Adds the keywords of numerical limits.</summary>
    public static JsonObject Bounded(JsonObject schema, BoundsAttribute? bounds)
    {
        foreach ((string keyword, double limit) in bounds?.SchemaKeywords ?? [])
        {
            schema[keyword] = limit;
        }

        return schema;
    }

    /// <summary>A schema that starts with the description of a type, when it has one.</summary>
    public static JsonObject Described(Type type)
    {
        // Not inherited: the description of a union is not that of each variant.
        JsonObject schema = [];
        if (type.GetCustomAttribute<DescriptionAttribute>(inherit: false) is { } description)
        {
            schema["description"] = description.Description;
        }

        return schema;
    }
}
