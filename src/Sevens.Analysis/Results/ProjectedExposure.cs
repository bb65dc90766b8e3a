namespace Sevens.Analysis.Results;

/// <summary>The exposure of one experiment in a projection.</summary>
/// <param name="Name">The experiment.</param>
/// <param name="Stated">The exposure as its definition states it.</param>
/// <param name="Times">The exposure of the projection, as a multiple of that.</param>
/// <param name="Days">The same in days; null where the definition states no time and the source no power.</param>
/// <param name="SignalOnly">Whether no background is stated.</param>
public sealed record ProjectedExposure(string Name, string Stated, double Times, double? Days, bool SignalOnly);
