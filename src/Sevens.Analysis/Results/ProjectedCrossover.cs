namespace Sevens.Analysis.Results;

/// <summary>Where a parameter goes from statistics-limited to systematics-limited: both errors are equal.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Times">The exposure, as a multiple of that of the projection; null where no exposure looked at has it.</param>
/// <param name="Days">The same in days, where all experiments run equally long.</param>
/// <param name="Error">The whole error there.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record ProjectedCrossover(string Parameter, double? Times, double? Days, double? Error, string? Reason);
