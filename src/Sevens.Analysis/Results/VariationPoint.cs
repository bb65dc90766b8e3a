using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Expected events at one value of a varied number.</summary>
/// <param name="Value">The value, in the unit of the variation.</param>
/// <param name="Signal">CEvNS events.</param>
/// <param name="Background">Events of all backgrounds; null where the definition states none.</param>
/// <param name="SignalPerKilogramDay">CEvNS events per kilogram and day; null where the time is not known.</param>
/// <param name="BackgroundPerKilogramDay">Background events per kilogram and day; null where there is none or the time is not known.</param>
/// <param name="Components">Component → events.</param>
public sealed record VariationPoint(
    double? Value,
    double Signal,
    double? Background,
    double? SignalPerKilogramDay,
    double? BackgroundPerKilogramDay,
    ImmutableSortedDictionary<string, double> Components);
