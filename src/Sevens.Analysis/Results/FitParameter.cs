using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A fitted parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value at the minimum.</param>
/// <param name="Error">Its error from the Hessian.</param>
/// <param name="Lower">Lower end of the profiled 68.27 % interval, absolute; null where there is none.</param>
/// <param name="Upper">Upper end of the profiled 68.27 % interval, absolute; null where there is none.</param>
/// <param name="Intervals">All intervals asked for.</param>
/// <param name="Role">interest or nuisance.</param>
/// <param name="Pull">(value − centre)/width for a constrained parameter, else null.</param>
public sealed record FitParameter(
    string Name, double? Value, double? Error, double? Lower, double? Upper, ImmutableArray<FitInterval> Intervals, string Role, double? Pull);
