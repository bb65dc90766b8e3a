using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>Cross sections beside each other: flavours and form factors.</summary>
internal static class CrossSectionComparisons
{
    /// <summary>Draws what there is of them.</summary>
    public static void Draw(IScreen screen, CrossSectionResult result)
    {
        if (!result.Flavours.IsEmpty)
        {
            Flavours(screen, result);
        }

        if (result.Spread is { } spread)
        {
            Spread(screen, result, spread);
        }
    }

    private static void Flavours(IScreen screen, CrossSectionResult result)
    {
        screen.Gap();
        if (result.EnergyMeV is { } energy)
        {
            screen.Table(new TextTable(
                [Column.Words("flavour"), Column.Numbers($"σ({Rounded.Value(energy)} MeV) / cm²")],
                [.. result.Flavours.Select(f => CrossSectionScreen.Row(f.Flavour, CrossSectionScreen.Exponential(f.TotalCm2!.Value)))]));
        }

        if (!result.Totals.IsEmpty)
        {
            screen.Table(new TextTable(
                [Column.Numbers("E / MeV"), .. result.Flavours.Select(f => Column.Numbers($"{f.Flavour} / cm²"))],
                [.. Indices(result).Select(i => CrossSectionScreen.Row([Energy(result, i), .. result.Flavours.Select(f => CrossSectionScreen.Exponential(f.TotalsCm2[i]))]))]));
        }
    }

    private static void Spread(IScreen screen, CrossSectionResult result, FormFactorSpread spread)
    {
        FormFactorTotals[] others = [.. spread.FormFactors.Skip(1)];
        screen.Gap();
        screen.Line($"difference to {spread.Reference}, per cent");
        screen.Table(new TextTable(
            [Column.Numbers("E / MeV"), Column.Numbers($"{spread.Reference} / cm²"), .. others.Select(f => Column.Numbers(f.FormFactor))],
            [
                .. Indices(result).Select(i => CrossSectionScreen.Row(
                    [Energy(result, i), CrossSectionScreen.Exponential(spread.FormFactors[0].TotalsCm2[i]), .. others.Select(f => Rounded.Signed(100 * f.RelativeDifferences[i]))])),
            ]));
    }

    private static IEnumerable<int> Indices(CrossSectionResult result) => CrossSectionScreen.Some([.. Enumerable.Range(0, result.Totals.Length)]);

    private static string Energy(CrossSectionResult result, int index) => Rounded.Value(result.Totals[index].EnergyMeV);
}
