using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>What makes up the error of one parameter: impacts, pulls and constraints of the others, and the share of each source.</summary>
public sealed record ImpactsReport() : VerbResult("impacts")
{
    /// <summary>Whether the numbers can be used.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>The parameter looked at.</summary>
    public required string On { get; init; }

    /// <summary>Its value at the minimum.</summary>
    public required double? Value { get; init; }

    /// <summary>Its error with everything free.</summary>
    public required double? Error { get; init; }

    /// <summary>The other free parameters, the largest impact first.</summary>
    public required ImmutableArray<ParameterImpact> Impacts { get; init; }

    /// <summary>Shares of the error by source; the last one is what remains with every constrained nuisance held: statistics.</summary>
    public required ImmutableArray<SourceShare> Breakdown { get; init; }

    /// <summary>All free parameters, in the order of <see cref="Correlation"/>.</summary>
    public required ImmutableArray<string> Parameters { get; init; }

    /// <summary>Correlation coefficients; null where undefined.</summary>
    public required ImmutableArray<ImmutableArray<double?>> Correlation { get; init; }

    /// <summary>−2 ln L along the parameter.</summary>
    public required LikelihoodCurves Curves { get; init; }

    /// <summary>How well nuisances that act on the response are interpolated; null where it was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<InterpolationCheck>? Interpolation { get; init; }
}
