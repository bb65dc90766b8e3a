namespace Sevens.Analysis.Results;

/// <summary>The exposure at which CEvNS is discovered with a significance.</summary>
/// <param name="Significance">In standard deviations.</param>
/// <param name="Times">The exposure, as a multiple of that of the projection; null where none looked at reaches it.</param>
/// <param name="Days">The same in days, where all experiments run equally long.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record ProjectedReach(double Significance, double? Times, double? Days, string? Reason);
