using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>The profile of −2 ln L on a grid of one or two parameters, all others minimised at every point.</summary>
public sealed record ScanReport() : VerbResult("scan")
{
    /// <summary>Whether the numbers can be used.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>The scanned parameters, slowest first.</summary>
    public required ImmutableArray<ScanParameter> Parameters { get; init; }

    /// <summary>−2 ln L less its minimum, row-major; null where the point is infeasible.</summary>
    public required ImmutableArray<double?> DeltaTwoNll { get; init; }

    /// <summary>The p-values of the points where toys decide on regions; null where large-sample formulas do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScanPValues? FeldmanCousins { get; init; }

    /// <summary>The significance of the highest point; null where it was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScanSearch? LookElsewhere { get; init; }

    /// <summary>The minimum.</summary>
    public required ScanBest Best { get; init; }

    /// <summary>The borders of confidence regions.</summary>
    public required ImmutableArray<ScanContour> Contours { get; init; }

    /// <summary>How long it took; null in a run folder.</summary>
    [JsonPropertyOrder(95)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScanTiming? Timing { get; init; }
}
