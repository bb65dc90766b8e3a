using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Where the profile, or the p-value of toys, has one value: the border of a confidence region of all scanned parameters together.</summary>
/// <param name="Level">The confidence level.</param>
/// <param name="DeltaTwoNll">
/// The rise of −2 ln L above its minimum, the χ² quantile with one degree of freedom per scanned parameter; of a Feldman–Cousins region, whose rise is another
/// at every point, that which large samples would have.
/// </param>
/// <param name="Polylines">
/// Lines of points, each with one number per scanned parameter; a closed line repeats its first point. Of one parameter: the points where the profile crosses.
/// </param>
public sealed record ScanContour(double Level, double DeltaTwoNll, ImmutableArray<ImmutableArray<ImmutableArray<double>>> Polylines);
