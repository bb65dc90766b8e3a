using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Tests.Reading;

public sealed class SchemaGeneratorTests
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void A_small_type_has_the_schema_one_would_write_by_hand()
    {
        const string expected = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://example.org/small.json",
              "title": "A small thing",
              "$ref": "#/$defs/small",
              "$defs": {
                "fraction": {
                  "description": "A fraction of one.",
                  "type": [
                    "number",
                    "string"
                  ],
                  "pattern": "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?(?: (?:%))?$",
                  "examples": [
                    "25 %"
                  ]
                },
                "sampleGamma": {
                  "type": "object",
                  "properties": {
                    "kind": {
                      "const": "gamma"
                    },
                    "width": {
                      "type": "number",
                      "exclusiveMinimum": 0
                    },
                    "shape": {
                      "type": "number"
                    },
                    "then": {
                      "$ref": "#/$defs/sampleResolution"
                    }
                  },
                  "required": [
                    "kind",
                    "shape"
                  ],
                  "additionalProperties": false
                },
                "sampleGaussian": {
                  "type": "object",
                  "properties": {
                    "kind": {
                      "const": "gaussian"
                    },
                    "width": {
                      "type": "number",
                      "exclusiveMinimum": 0
                    },
                    "floor": {
                      "$ref": "#/$defs/electronEquivalentEnergy"
                    }
                  },
                  "required": [
                    "kind"
                  ],
                  "additionalProperties": false
                },
                "sampleResolution": {
                  "description": "How the observable scatters.",
                  "oneOf": [
                    {
                      "$ref": "#/$defs/sampleGamma"
                    },
                    {
                      "$ref": "#/$defs/sampleGaussian"
                    }
                  ]
                },
                "small": {
                  "description": "A small thing.",
                  "type": "object",
                  "properties": {
                    "schema": {
                      "const": "sevens/small/1"
                    },
                    "part": {
                      "$ref": "#/$defs/fraction",
                      "minimum": 0,
                      "maximum": 1,
                      "description": "How much of it."
                    },
                    "phases": {
                      "type": "array",
                      "items": {
                        "enum": [
                          "singlePhase",
                          "dualPhase"
                        ]
                      },
                      "minItems": 1
                    },
                    "byName": {
                      "type": "object",
                      "additionalProperties": {
                        "$ref": "#/$defs/sampleResolution"
                      }
                    }
                  },
                  "required": [
                    "schema",
                    "part"
                  ],
                  "additionalProperties": false
                }
              }
            }

            """;
        string schema = SchemaGenerator.Generate<Small>("https://example.org/small.json", "A small thing");

        // The definition of the quantity is long and its pattern is tested with the quantity itself.
        JsonObject found = JsonNode.Parse(schema)!.AsObject();
        Assert.True(found["$defs"]!.AsObject().Remove("electronEquivalentEnergy"));
        Assert.Equal(expected, found.ToJsonString(Layout) + "\n");
    }

    [Fact]
    public void The_schema_knows_each_key_of_each_type_and_no_other()
    {
        JsonObject defs = Sample()["$defs"]!.AsObject();
        AssertSameKeys(typeof(SampleDetector), defs["sampleDetector"]!, "schema");
        AssertSameKeys(typeof(SampleAxis), defs["sampleAxis"]!);
        AssertSameKeys(typeof(SampleGaussian), defs["sampleGaussian"]!, "kind");
        AssertSameKeys(typeof(SampleGamma), defs["sampleGamma"]!, "kind");
    }

    [Fact]
    public void Each_reference_leads_to_a_definition()
    {
        JsonObject schema = Sample();
        string[] references = [.. References(schema).Distinct(StringComparer.Ordinal)];
        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.NotNull(schema["$defs"]![r["#/$defs/".Length..]]));
    }

    [Fact]
    public void A_document_that_extends_another_is_checked_for_its_top_level_keys()
    {
        JsonObject schema = Sample();
        Assert.Equal("""["extends"]""", schema["if"]!["required"]!.ToJsonString());
        JsonObject extending = schema["then"]!["properties"]!.AsObject();
        Assert.Equal("sevens/sample/1", extending["schema"]!["const"]!.GetValue<string>());
        Assert.Contains("resolution", extending.Select(p => p.Key), StringComparer.Ordinal);
        Assert.Equal("#/$defs/sampleDetector", schema["else"]!["$ref"]!.GetValue<string>());
    }

    [Fact]
    public void The_same_types_give_the_same_bytes() =>
        Assert.Equal(SchemaGenerator.Generate<SampleDetector>("id", "t"), SchemaGenerator.Generate<SampleDetector>("id", "t"));

    private static JsonObject Sample() =>
        JsonNode.Parse(SchemaGenerator.Generate<SampleDetector>("https://example.org/s.json", "Sample"))!.AsObject();

    private static void AssertSameKeys(Type type, JsonNode definition, params string[] fixedKeys)
    {
        PropertyInfo[] settable = [.. type.GetProperties().Where(p => p.CanWrite)];
        Assert.Equal(
            fixedKeys.Concat(settable.Select(Key)).Order(StringComparer.Ordinal),
            definition["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.Equal(
            fixedKeys.Concat(settable.Where(p => p.IsDefined(typeof(RequiredMemberAttribute))).Select(Key)).Order(StringComparer.Ordinal),
            definition["required"]!.AsArray().Select(n => n!.GetValue<string>()).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static string Key(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => string.Equals(p.Key, "$ref", StringComparison.Ordinal) ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    [DefinitionSchema("sevens/small/1")]
    [Description("A small thing.")]
    private sealed record Small
    {
        [Within(0, 1)]
        [Description("How much of it.")]
        public required Fraction Part { get; init; }

        [AtLeastOne("phase")]
        public IReadOnlyList<SamplePhase> Phases { get; init; } = [];

        public IReadOnlyDictionary<string, SampleResolution>? ByName { get; init; }
    }
}
