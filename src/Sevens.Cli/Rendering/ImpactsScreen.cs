using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>Impacts: the parameter with its error, the shares by source, then every other parameter, the largest impact first.</summary>
internal static class ImpactsScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ImpactsReport report)
    {
        screen.Line($"impacts: {report.Status.Verdict}", report.Status.Converged ? Tone.Good : Tone.Bad);
        screen.Line($"{report.On} = {Rounded.WithError(report.Value, report.Error)}", Tone.Strong);
        screen.Gap();
        screen.Table(new TextTable(
            [Column.Words("source"), Column.Numbers("error"), Column.Numbers("relative"), Column.Numbers("parameters")],
            [
                .. report.Breakdown.Select(s => ImmutableArray.Create<Cell>(
                    s.Source, Rounded.Significant(s.Error, 3), Percent(s.Relative), s.Parameters.Length.ToString(CultureInfo.InvariantCulture))),
                [
                    new Cell("total", Tone.Strong),
                    new Cell(Rounded.Significant(report.Error, 3), Tone.Strong),
                    new Cell(Percent(report.Error / Math.Abs(report.Value ?? double.NaN)), Tone.Strong),
                    report.Parameters.Length.ToString(CultureInfo.InvariantCulture),
                ],
            ]));
        screen.Gap();
        screen.Table(new TextTable(
            [Column.Words("parameter"), Column.Words("source"), Column.Numbers("value"), Column.Numbers("pull"), Column.Numbers("constraint"), Column.Numbers("impact +1σ"), Column.Numbers("impact −1σ")],
            [.. report.Impacts.Select(i => ImmutableArray.Create<Cell>(
                i.Name, i.Source, Rounded.WithError(i.Value, i.Error), Rounded.Signed(i.Pull), i.Constraint is { } c ? Rounded.Significant(c, 2) : string.Empty, Shift(i.Up), Shift(i.Down)))]));
        foreach (string message in report.Status.Messages)
        {
            screen.Line($"note: {message}", Tone.Muted);
        }

        Closing.Draw(screen, report);
    }

    private static string Percent(double? share) => share is { } s && double.IsFinite(s) ? string.Create(CultureInfo.InvariantCulture, $"{100 * s:0.0} %") : string.Empty;

    private static string Shift(double? shift) => shift is { } s ? $"{(s < 0 ? "−" : "+")}{Rounded.Significant(Math.Abs(s), 2)}" : string.Empty;
}
