using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>What experiments are expected to reach, from data that are exactly what they expect (Asimov data).</summary>
public sealed record ProjectionReport() : VerbResult("projection")
{
    /// <summary>The model of new physics; null for the Standard Model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelChoice? Model { get; init; }

    /// <summary>The experiments with their exposure.</summary>
    public required ImmutableArray<ProjectedExposure> Experiments { get; init; }

    /// <summary>What is varied, slowest first; none, one or two.</summary>
    public required ImmutableArray<ProjectionAxis> Vary { get; init; }

    /// <summary>The sensitivity as defined, at the exposure of the projection.</summary>
    public required ProjectionPoint Base { get; init; }

    /// <summary>The sensitivities at the varied values, row-major.</summary>
    public required ImmutableArray<ProjectionPoint> Points { get; init; }

    /// <summary>Where each parameter becomes limited by systematics.</summary>
    public required ImmutableArray<ProjectedCrossover> Crossovers { get; init; }

    /// <summary>How long a discovery takes.</summary>
    public required ImmutableArray<ProjectedReach> Reaches { get; init; }

    /// <summary>The best of the varied points; null where nothing is varied or none has a merit.</summary>
    public required ProjectionBest? Best { get; init; }
}
