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
        if (report.Interpolation is { } interpolation)
        {
            Interpolation(screen, interpolation);
        }

        foreach (string message in report.Status.Messages)
        {
            screen.Line($"note: {message}", Tone.Muted);
        }

        Closing.Draw(screen, report);
    }

    private static void Interpolation(IScreen screen, ImmutableArray<InterpolationCheck> checks)
    {
        screen.Gap();
        screen.Line("interpolation against refolds: largest error of the predicted events and of a bin, on either side");
        double[] reached = [.. checks.SelectMany(c => c.Points).Select(p => Math.Abs(p.Sigmas)).Distinct().Order()];
        screen.Table(new TextTable(
            [Column.Words("experiment"), Column.Words("parameter"), .. reached.Select(s => Column.Numbers(FormattableString.Invariant($"±{s}σ")))],
            [.. checks.Select(c => ImmutableArray.Create<Cell>([c.Experiment, c.Parameter, .. reached.Select(s => (Cell)Errors(c.Points.Where(p => Math.Abs(p.Sigmas) == s)))]))]));
        foreach (string note in checks.SelectMany(c => c.Points).Select(p => p.Note).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            screen.Line($"note: {note}", Tone.Muted);
        }
    }

    private static string Errors(IEnumerable<InterpolationPoint> points) => $"{Largest(points.Select(p => p.Total))}, {Largest(points.Select(p => p.Bin))}";

    private static string Largest(IEnumerable<double?> errors) =>
        errors.OfType<double>().Select(Math.Abs).DefaultIfEmpty(double.NaN).Max() is var largest && double.IsNaN(largest) ? "—" : string.Create(CultureInfo.InvariantCulture, $"{100 * largest:0.00} %");

    private static string Percent(double? share) => share is { } s && double.IsFinite(s) ? string.Create(CultureInfo.InvariantCulture, $"{100 * s:0.0} %") : string.Empty;

    private static string Shift(double? shift) => shift is { } s ? $"{(s < 0 ? "−" : "+")}{Rounded.Significant(Math.Abs(s), 2)}" : string.Empty;
}
