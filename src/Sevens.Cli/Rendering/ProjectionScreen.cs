using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>A projection: the design as defined, then what is varied, then when systematics take over and how long discoveries take.</summary>
internal static class ProjectionScreen
{
    private const double DaysPerYear = 365.25;

    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ProjectionReport result)
    {
        screen.Line($"projection of {string.Join(" + ", result.Experiments.Select(e => e.Name))}{ModelText.Of(result.Model)}", Tone.Strong);
        foreach (ProjectedExposure experiment in result.Experiments)
        {
            screen.Line(
                $"{experiment.Name}: {(experiment.Times == 1 ? string.Empty : $"{Rounded.Value(experiment.Times)} times ")}{(experiment.Stated.Length > 0 ? experiment.Stated : "the stated exposure")}{(experiment.Days is { } days ? $" ({Time(days)})" : string.Empty)}{(experiment.SignalOnly ? ", SIGNAL ONLY" : string.Empty)}",
                Tone.Muted);
        }

        screen.Line(
            $"CEvNS {Rounded.Value(result.Base.Signal)} events, background {(result.Base.Background is null ? "not stated" : Rounded.Value(result.Base.Background))}, discovery {Significance(result.Base)}");
        screen.Gap();
        screen.Table(Parameters(result.Base));
        if (result.Vary.Length > 0)
        {
            screen.Gap();
            screen.Table(result.Vary.Length == 1 ? Curve(result) : Contours(result));
        }

        screen.Gap();
        if (result.Best is { } best && result.Vary.Length > 1)
        {
            screen.Line($"best {best.Merit}: {Rounded.Value(best.Value)} at {string.Join(", ", result.Vary.Zip(best.At, (a, v) => $"{a.Key} = {WithUnit(v, a.Unit)}"))}");
        }

        foreach (ProjectedCrossover crossover in result.Crossovers)
        {
            screen.Line(crossover.Times is { } times
                ? $"{crossover.Parameter}: statistical and systematic error are equal at {Exposure(times, crossover.Days)}; the error is {Rounded.Value(crossover.Error)} there"
                : $"{crossover.Parameter}: no crossover of statistical and systematic error: {crossover.Reason}");
        }

        foreach (ProjectedReach reach in result.Reaches)
        {
            screen.Line(reach.Times is { } times
                ? $"{Rounded.Significant(reach.Significance, 3)}σ of CEvNS: {Exposure(times, reach.Days)}"
                : $"{Rounded.Significant(reach.Significance, 3)}σ of CEvNS: {reach.Reason}");
        }

        Closing.Draw(screen, result);
    }

    private static TextTable Parameters(ProjectionPoint point) => new(
        [Column.Words("parameter"), Column.Numbers("expected"), Column.Numbers("error"), Column.Numbers("statistical"), Column.Numbers("systematic"), Column.Words("68 %"), Column.Words("90 %")],
        [.. point.Parameters.Select(p => ImmutableArray.Create<Cell>(
            p.Name, Rounded.Value(p.Truth), Rounded.Value(p.Error), Rounded.Value(p.Statistical), Rounded.Value(p.Systematic), Interval(p.Lower, p.Upper), Interval(p.Lower90, p.Upper90)))]);

    private static TextTable Curve(ProjectionReport result)
    {
        ProjectionAxis axis = result.Vary[0];
        bool significances = result.Points.Any(p => p.Significance is not null);
        bool backgrounds = result.Points.Any(p => p.Background is not null);
        string name = axis.Key[(axis.Key.LastIndexOf('.') + 1)..];
        return new TextTable(
            [
                Column.Numbers(axis.Unit.Length == 0 ? name : $"{name} / {axis.Unit}"),
                Column.Numbers("CEvNS"),
                .. backgrounds ? [Column.Numbers("background")] : ImmutableArray<Column>.Empty,
                .. significances ? [Column.Numbers("discovery")] : ImmutableArray<Column>.Empty,
                .. result.Base.Parameters.SelectMany(p => new[] { Column.Numbers($"error of {p.Name}"), Column.Numbers("statistical"), Column.Numbers("systematic"), Column.Words("90 %") }),
            ],
            [.. result.Points.Select(p => ImmutableArray.Create<Cell>(
            [
                p.At[0].ToString("G6", CultureInfo.InvariantCulture),
                Rounded.Value(p.Signal),
                .. backgrounds ? [p.Background is null ? string.Empty : Rounded.Value(p.Background)] : Array.Empty<Cell>(),
                .. significances ? [Significance(p)] : Array.Empty<Cell>(),
                .. p.Parameters.SelectMany(q => new Cell[] { Rounded.Value(q.Error), Rounded.Value(q.Statistical), Rounded.Value(q.Systematic), Interval(q.Lower90, q.Upper90) }),
            ]))]);
    }

    private static TextTable Contours(ProjectionReport result) => new(
        [Column.Numbers(result.Best?.Merit ?? "merit"), Column.Words("where")],
        [.. (result.Best?.Contours ?? []).Select(c => ImmutableArray.Create<Cell>(
            Rounded.Value(c.Value),
            string.Join("; ", c.Polylines.Select(line => string.Join(
                ", ", result.Vary.Select((a, i) => $"{a.Key} {Rounded.Significant(line.Min(x => x[i]), 3)} to {WithUnit(line.Max(x => x[i]), a.Unit)}"))))))]);

    private static string Significance(ProjectionPoint point) => point.Significance is { } significance ? $"{Rounded.Significant(significance, 3)}σ" : "not known";

    private static string Interval(double? lower, double? upper) => $"{(lower is null ? "none" : Rounded.Value(lower))} to {(upper is null ? "none" : Rounded.Value(upper))}";

    private static string Exposure(double times, double? days) => $"{Rounded.Value(times)} times this exposure{(days is { } d ? $" ({Time(d)})" : string.Empty)}";

    private static string Time(double days) => days switch
    {
        >= DaysPerYear => $"{Rounded.Significant(days / DaysPerYear, 3)} yr",
        >= 1 => $"{Rounded.Significant(days, 3)} d",
        _ => $"{Rounded.Significant(24 * days, 3)} h",
    };

    private static string WithUnit(double value, string unit) => unit.Length == 0 ? Rounded.Significant(value, 3) : $"{Rounded.Significant(value, 3)} {unit}";
}
