using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Hs3;

/// <summary>The names that HS3 has for interpolations of histograms.</summary>
internal static class Hs3Interpolations
{
    private static readonly (string Name, MorphInterpolation Interpolation)[] All =
    [
        ("lin", MorphInterpolation.PiecewiseLinear),
        ("parabolic", MorphInterpolation.QuadraticThenLinear),
        ("poly6", MorphInterpolation.PolynomialThenLinear),
    ];

    /// <summary>The names, for messages.</summary>
    public static string Names => string.Join(", ", All.Select(i => i.Name));

    /// <summary>The name of an interpolation.</summary>
    public static string Written(MorphInterpolation interpolation) => All.First(i => i.Interpolation == interpolation).Name;

    /// <summary>The interpolation of a name; null where there is none.</summary>
    public static MorphInterpolation? Named(string? name) => Array.FindIndex(All, i => string.Equals(i.Name, name, StringComparison.Ordinal)) is >= 0 and var index ? All[index].Interpolation : null;
}
