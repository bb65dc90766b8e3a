using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Shapes;

namespace Sevens.Experiments.Reading;

/// <summary>Writes the JSON Schema (draft 2020-12) of a definition, from the same types and rules that the reader follows.</summary>
public static class SchemaGenerator
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON; the same bytes for the same types.</summary>
    /// <remarks>
    /// A document that extends another one needs only the keys it changes, at any depth; the schema then checks its top-level keys alone
    /// and leaves the rest to the reader. The limits of quantities that are written as text are also left to it.
    /// </remarks>
    /// <typeparam name="T">The record of the whole document.</typeparam>
    /// <param name="id">The address that identifies the schema.</param>
    /// <param name="title">What it describes.</param>
    /// <exception cref="InvalidOperationException">The type cannot be read from a definition.</exception>
    public static string Generate<T>(string id, string title)
        where T : class
    {
        SchemaDefinitions definitions = new();
        JsonObject document = ShapeCatalog.Shared.Of(typeof(T)).Schema(definitions);
        JsonObject defs = definitions.ToJson();
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["title"] = title,
        };
        if (typeof(T).IsDefined(typeof(ExtensibleAttribute), inherit: true))
        {
            schema["if"] = new JsonObject { ["required"] = new JsonArray("extends") };
            schema["then"] = Extending(document, defs);
            schema["else"] = typeof(T).GetCustomAttribute<DefinitionSchemaAttribute>() is not null && typeof(T).IsAbstract
                ? new JsonObject { ["required"] = new JsonArray("schema"), ["$ref"] = document["$ref"]!.DeepClone() }
                : document;
        }
        else
        {
            schema["$ref"] = document["$ref"]!.DeepClone();
        }

        schema["$defs"] = defs;
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Extending(JsonObject document, JsonObject defs)
    {
        string name = document["$ref"]!.GetValue<string>().Split('/')[^1];
        JsonObject properties = new()
        {
            ["extends"] = new JsonObject { ["type"] = "string", ["description"] = "The definition to build on." },
        };
        foreach (JsonObject record in Records(defs, name))
        {
            foreach (KeyValuePair<string, JsonNode?> property in record["properties"]?.AsObject() ?? [])
            {
                JsonNode narrowed = property.Value!["const"] is null ? new JsonObject() : property.Value.DeepClone();

                // The key that picks a variant has another constant in each.
                properties[property.Key] = properties[property.Key] is { } other && !JsonNode.DeepEquals(other, narrowed) ? new JsonObject() : narrowed;
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    /// <summary>The record of a name, or the variants of a union.</summary>
    private static IEnumerable<JsonObject> Records(JsonObject defs, string name)
    {
        JsonObject definition = defs[name]!.AsObject();
        return definition["oneOf"] is JsonArray variants
            ? variants.Select(v => defs[v!["$ref"]!.GetValue<string>().Split('/')[^1]]!.AsObject())
            : [definition];
    }
}
