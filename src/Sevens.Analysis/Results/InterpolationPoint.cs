namespace Sevens.Analysis.Results;

/// <summary>The interpolation at one value of a nuisance.</summary>
/// <param name="Sigmas">The value, in standard deviations.</param>
/// <param name="Total">Relative error of the predicted events, interpolated ÷ refolded − 1; null where it could not be refolded.</param>
/// <param name="Bin">The relative error that is largest among bins of at least a hundredth of the highest.</param>
/// <param name="Note">Why it could not be refolded; else null.</param>
public sealed record InterpolationPoint(double Sigmas, double? Total, double? Bin, string? Note);
