using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;

namespace Sevens.Analysis.Runs;

/// <summary>What a run folder's <c>run.json</c> holds: all that is needed to make the folder again, and nothing that changes from run to run.</summary>
public sealed record RunRecord() : VerbResult("run")
{
    /// <summary>The verb.</summary>
    public required string Verb { get; init; }

    /// <summary>The request to <c>predict</c> or <c>fit</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RunRequest? Request { get; init; }

    /// <summary>The request to <c>xsec</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CrossSectionRequest? CrossSection { get; init; }

    /// <summary>The request to <c>scan</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScanRequest? Scan { get; init; }

    /// <summary>The request to <c>predict --vary</c> as it was asked; null for others. <see cref="Definitions"/> are then those without the variation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VariationRequest? Variation { get; init; }

    /// <summary>The request to <c>limit</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LimitRequest? Limit { get; init; }

    /// <summary>The request to <c>toys</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ToysRequest? Toys { get; init; }

    /// <summary>The request to <c>quenching fit</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QuenchingFitRequest? Quenching { get; init; }

    /// <summary>The request to <c>sample</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SampleRequest? Sample { get; init; }

    /// <summary>The request to <c>impacts</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImpactsRequest? Impacts { get; init; }

    /// <summary>The request to <c>flux</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FluxRequest? Flux { get; init; }

    /// <summary>The request to <c>mixing-angle</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MixingAngleRequest? MixingAngle { get; init; }

    /// <summary>The request to <c>project</c> as it was asked; null for other verbs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProjectionRequest? Projection { get; init; }

    /// <summary>The request to <c>fit --inject</c> as it was asked; null for others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public InjectionRequest? Injection { get; init; }

    /// <summary>The resolved definitions of the experiments, by name.</summary>
    public required JsonObject Definitions { get; init; }

    /// <summary>SHA-256 of verb, request, definitions, inputs and version; its first eight digits end the folder's name.</summary>
    public required string ConfigurationHash { get; init; }
}
