using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A parameter's posterior, with all others integrated out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">interest or nuisance.</param>
/// <param name="Prior">Its prior, such as <c>uniform:0:2</c>.</param>
/// <param name="PriorFrom">Where the prior comes from: <c>declared</c>, <c>constraint</c>, <c>bounds</c> or <c>fit</c>.</param>
/// <param name="Mean">The mean.</param>
/// <param name="MeanError">The error of the mean from the finite number of draws.</param>
/// <param name="Deviation">The standard deviation.</param>
/// <param name="Median">The median.</param>
/// <param name="Intervals">Credible intervals.</param>
/// <param name="RHat">Rank-normalised split R̂.</param>
/// <param name="BulkSize">Effective draws for the mean.</param>
/// <param name="TailSize">Effective draws for the 5 % and 95 % quantiles.</param>
public sealed record SampledParameter(
    string Name,
    string Role,
    string Prior,
    string PriorFrom,
    double? Mean,
    double? MeanError,
    double? Deviation,
    double? Median,
    ImmutableArray<SampledInterval> Intervals,
    double? RHat,
    double? BulkSize,
    double? TailSize);
