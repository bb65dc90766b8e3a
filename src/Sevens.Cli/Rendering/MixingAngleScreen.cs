using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>The running of sin²θ_W: both ends, then a row for each momentum transfer.</summary>
internal static class MixingAngleScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, MixingAngleResult result)
    {
        screen.Line($"sin²θ_W, MS-bar: {Angle(result.AtZ)} at the mass of the Z boson, {Angle(result.AtZero)} at zero momentum transfer", Tone.Strong);
        screen.Table(new TextTable(
            [Column.Numbers("Q / MeV"), Column.Numbers("sin²θ_W"), Column.Numbers("1/α")],
            [.. result.Points.Select(p => ImmutableArray.Create<Cell>(Rounded.Value(p.MomentumMeV), Angle(p.SinSquared), p.InverseAlpha.ToString("0.000", CultureInfo.InvariantCulture)))]));
        Closing.Draw(screen, result);
    }

    private static string Angle(double value) => value.ToString("0.00000", CultureInfo.InvariantCulture);
}
