using System.Globalization;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Theory;

namespace Sevens.Cli.Rendering;

/// <summary>Theory errors as people read them.</summary>
internal static class TheoryText
{
    /// <summary>A column for errors; none where there are none.</summary>
    public static Column[] Columns(TheoryError? error) => error is null ? [] : [Column.Numbers("theory")];

    /// <summary><c>± 1.4 %</c> of a number, as a cell of that column.</summary>
    public static string[] Cells(double value, TheoryError? error) => error is null ? [] : [value == 0 ? string.Empty : $"± {Percent(error.Total / value)}"];

    /// <summary><c>1.4 %: radius 1.1 %, couplings 0.4 %</c>.</summary>
    public static string Split(double value, TheoryError error) =>
        $"{Percent(error.Total / value)}{(error.ByOrigin.IsEmpty ? string.Empty : ": ")}{string.Join(", ", error.ByOrigin.Select(o => $"{Origin(o.Key)} {Percent(o.Value / value)}"))}";

    /// <summary>An origin in words.</summary>
    public static string Origin(string name) => name switch
    {
        "formFactorRadius" => "radius",
        "formFactorSurface" => "surface",
        "formFactorShape" => "shape",
        _ => name,
    };

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F2} %");
}
