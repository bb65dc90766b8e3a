using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Results;

/// <summary>Draws of a posterior: the verdict of its diagnostics first, then what each parameter came to.</summary>
public sealed record SampleReport() : VerbResult("sample")
{
    /// <summary>Whether the draws can be used: <c>converged</c> or <c>notConverged</c>.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>The model of new physics; null for the Standard Model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelChoice? Model { get; init; }

    /// <summary>How it was sampled.</summary>
    [JsonConverter(typeof(SamplingMethodConverter))]
    public required SamplingMethod Method { get; init; }

    /// <summary>Chains kept: walkers of an ensemble, runs of nested sampling.</summary>
    public required int Chains { get; init; }

    /// <summary>Draws of each.</summary>
    public required int Draws { get; init; }

    /// <summary>Every sampled parameter.</summary>
    public required ImmutableArray<SampledParameter> Parameters { get; init; }

    /// <summary>Correlation coefficients of the draws in parameter order; null where a parameter does not vary.</summary>
    public required ImmutableArray<ImmutableArray<double?>> Correlation { get; init; }

    /// <summary>The evidence; null where the method gives none.</summary>
    public required SampledEvidence? Evidence { get; init; }

    /// <summary>The draws, for tables and figures.</summary>
    internal SamplingResult? Sampling { get; init; }
}
