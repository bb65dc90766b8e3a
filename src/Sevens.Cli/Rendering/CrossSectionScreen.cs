using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>A cross section: the total, the largest recoil, and a few points of the differential one.</summary>
internal static class CrossSectionScreen
{
    private const int MostRows = 11;

    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, CrossSectionResult result)
    {
        screen.Line($"{result.Target}, {result.Flavour} of {Rounded.Value(result.EnergyMeV)} MeV, {result.FormFactor} form factor", Tone.Strong);
        screen.Line($"total           {Rounded.Exponential(result.TotalCm2, 4)} cm²");
        screen.Line($"maximum recoil  {Rounded.Value(result.MaximumRecoilKeV)} keV");
        screen.Gap();
        screen.Table(new TextTable([Column.Numbers("recoil / keV"), Column.Numbers("dσ/dT / (cm²/keV)")], [.. Rows(result.Points)]));
        Closing.Draw(screen, result);
    }

    private static IEnumerable<ImmutableArray<Cell>> Rows(ImmutableArray<CrossSectionPoint> points)
    {
        int rows = Math.Min(MostRows, points.Length);
        for (int i = 0; i < rows; i++)
        {
            CrossSectionPoint point = points[i * (points.Length - 1) / (rows - 1)];
            yield return [Rounded.Value(point.RecoilKeV), point.DSigmaDTCm2PerKeV == 0 ? "0" : Rounded.Exponential(point.DSigmaDTCm2PerKeV, 4)];
        }
    }
}
