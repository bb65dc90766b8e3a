using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>A fitted quenching curve: goodness, parameters, correlation, variations, where it holds, and the lines for a definition.</summary>
internal static class QuenchingFitScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, QuenchingFitReport fit)
    {
        screen.Line($"{fit.Points}: {fit.Model}", Tone.Strong);
        screen.Line(string.Create(
            CultureInfo.InvariantCulture, $"χ² = {fit.Chi2:F1} for {fit.Data.Length} points less {fit.Parameters.Length} parameters, p = {fit.PValue:G2}; errors × {fit.ErrorScale:F2}"));
        screen.Table(new TextTable(
            [
                Column.Words("parameter"), Column.Numbers("value"), Column.Numbers("error"), .. fit.Parameters.Length > 1 ? fit.Parameters.Select(p => Column.Numbers($"corr. {p.Name}")) : [],
                .. fit.Variations.Select((_, i) => Column.Numbers(string.Create(CultureInfo.InvariantCulture, $"variation {i}"))),
            ],
            [.. fit.Parameters.Select((p, i) => ImmutableArray.Create<Cell>(
            [
                new Cell(p.Name, Tone.Strong), Rounded.Like(p.Value, p.Error), Rounded.Significant(p.Error, 2),
                .. fit.Parameters.Length > 1 ? fit.Correlation[i].Select(c => (Cell)Rounded.Signed(c)) : [],
                .. fit.Variations.Select(v => (Cell)Change(v[i])),
            ]))]));
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"measured     {fit.LowestKeV:G4} to {fit.HighestKeV:G4} keVnr"));
        screen.Line($"rising       {(fit.StopsRisingKeV is { } stops ? string.Create(CultureInfo.InvariantCulture, $"only up to {stops:G4} keVnr") : "the signal rises up to the highest point")}");
        screen.Line($"below        {fit.Below}");
        screen.Gap();
        screen.Line("for a definition (quenching stands in response):", Tone.Muted);
        foreach (string line in fit.Yaml.TrimEnd('\n').Split('\n'))
        {
            screen.Line($"  {line}");
        }

        screen.Gap();
        Closing.Draw(screen, fit);
    }

    private static string Change(double value) => value < 0 ? Rounded.Significant(value, 3) : $"+{Rounded.Significant(value, 3)}";
}
