using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A published number, ours, and the difference.</summary>
public sealed record ReproducedResult
{
    /// <summary>Its name.</summary>
    public required string Id { get; init; }

    /// <summary>The publication's name in the catalog.</summary>
    public required string Publication { get; init; }

    /// <summary>What it is.</summary>
    public required string Quantity { get; init; }

    /// <summary>The unit of all numbers; null for pure ones.</summary>
    public string? Unit { get; init; }

    /// <summary>Where in the publication it stands.</summary>
    public string? Place { get; init; }

    /// <summary>How our reading of the published number came about.</summary>
    public required string Status { get; init; }

    /// <summary>How much of what it was made from is public: <c>public</c>, <c>partial</c> or <c>private</c>.</summary>
    public required string Inputs { get; init; }

    /// <summary>What is public, or what is not.</summary>
    public required string InputsReason { get; init; }

    /// <summary>Where our number comes from: <c>computed</c>, or <c>given</c> where Sevens is told it, which does not count.</summary>
    public required string Origin { get; init; }

    /// <summary>The published number.</summary>
    public required double Published { get; init; }

    /// <summary>Its error, the mean of two sides where they differ; null for none.</summary>
    public double? PublishedError { get; init; }

    /// <summary>Its error on the upper side.</summary>
    public double? PublishedErrorUp { get; init; }

    /// <summary>Its error on the lower side, positive.</summary>
    public double? PublishedErrorDown { get; init; }

    /// <summary>Our number with the inputs and the statistic of the publication; null where there is none.</summary>
    public double? Ours { get; init; }

    /// <summary>Its error.</summary>
    public double? OursError { get; init; }

    /// <summary>Our number from the full likelihood, where <see cref="Ours"/> has another statistic.</summary>
    public double? FullLikelihood { get; init; }

    /// <summary>Ours less the published number.</summary>
    public double? Difference { get; init; }

    /// <summary>The largest difference that counts as reproduced.</summary>
    public double? Tolerance { get; init; }

    /// <summary>The verdict.</summary>
    public required ReproductionVerdict Verdict { get; init; }

    /// <summary>The rule that holds, the suspected cause of a difference, or what is not public.</summary>
    public required string Reason { get; init; }

    /// <summary>Where other choices move ours.</summary>
    public ImmutableArray<ReproductionEvidence> Evidence { get; init; } = [];

    /// <summary>The commands that give our number.</summary>
    public ImmutableArray<string> Commands { get; init; } = [];

    /// <summary>The publication.</summary>
    public required ImmutableArray<string> Citation { get; init; }
}
