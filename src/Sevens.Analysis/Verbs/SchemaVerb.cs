using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Calibrations;
using Sevens.Experiments.Definitions.Materials;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Definitions.Models;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Publications;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Theory;
using Sevens.Experiments.Reading;

namespace Sevens.Analysis.Verbs;

/// <summary><c>schema</c>: JSON Schemas of definition files and of results.</summary>
public static class SchemaVerb
{
    private static readonly (string Name, Func<string> Make)[] Definitions =
    [
        ("experiment", () => SchemaGenerator.Generate<ExperimentDefinition>("urn:sevens:experiment:1", "An experiment of Sevens")),
        ("source", () => SchemaGenerator.Generate<SourceDefinition>("urn:sevens:source:1", "A neutrino source of Sevens")),
        ("material", () => SchemaGenerator.Generate<MaterialDefinition>("urn:sevens:material:1", "A target material of Sevens")),
        ("nuisance", () => SchemaGenerator.Generate<NuisanceFile>("urn:sevens:nuisance:1", "A nuisance of Sevens")),
        ("measurement", () => SchemaGenerator.Generate<MeasurementDefinition>("urn:sevens:measurement:1", "A measurement of Sevens")),
        ("theory", () => SchemaGenerator.Generate<TheoryDefinition>("urn:sevens:theory:1", "Errors of the CEvNS cross section of Sevens")),
        ("model", () => SchemaGenerator.Generate<ModelDefinition>("urn:sevens:model:1", "A model of new physics of Sevens")),
        ("publication", () => SchemaGenerator.Generate<PublicationDefinition>("urn:sevens:publication:1", "Published numbers and their recipes")),
        ("quenching-points", () => SchemaGenerator.Generate<QuenchingPointsDefinition>("urn:sevens:quenching-points:1", "Measured quenching factors of Sevens")),
        ("output", Outputs),
    ];

    private static readonly Type[] OutputTypes = [.. typeof(VerbResult).Assembly.GetTypes().Where(t => t.BaseType == typeof(VerbResult)).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>The schemas there are.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Definitions.Select(d => d.Name)];

    /// <summary>A schema as JSON text.</summary>
    /// <param name="name">experiment, source, material, nuisance, measurement, theory, model, publication, quenching-points or output.</param>
    /// <exception cref="CatalogException">There is none of this name.</exception>
    public static string Run(string name)
    {
        foreach ((string known, Func<string> make) in Definitions)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return make();
            }
        }

        throw CatalogException.Unknown("schema", name, [.. Names]);
    }

    private static string Outputs()
    {
        var kinds = new JsonArray();
        foreach (Type type in OutputTypes)
        {
            kinds.Add(ResultJson.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }));
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:sevens:output:1",
            ["title"] = "Results of Sevens, by kind",
            ["oneOf"] = kinds,
        }.ToJsonString(new JsonSerializerOptions(ResultJson.Options));
    }
}
