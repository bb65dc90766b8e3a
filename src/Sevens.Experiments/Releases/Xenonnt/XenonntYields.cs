using System.Collections.Immutable;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>A point of the grid of yield nuisances that becomes a column of a table.</summary>
/// <param name="Suffix">What the name of the column ends with; empty for the central one.</param>
/// <param name="LightYield">The light-yield nuisance, sigma.</param>
/// <param name="ChargeYield">The charge-yield nuisance, sigma.</param>
/// <param name="Description">What it is.</param>
internal sealed record XenonntYields(string Suffix, int LightYield, int ChargeYield, string Description)
{
    /// <summary>The central point and one sigma along each axis.</summary>
    public static ImmutableArray<XenonntYields> All { get; } =
    [
        new(string.Empty, 0, 0, "nominal yields"),
        new("LightYieldUp", 1, 0, "light yield at +1 sigma"),
        new("LightYieldDown", -1, 0, "light yield at -1 sigma"),
        new("ChargeYieldUp", 0, 1, "charge yield at +1 sigma"),
        new("ChargeYieldDown", 0, -1, "charge yield at -1 sigma"),
    ];
}
