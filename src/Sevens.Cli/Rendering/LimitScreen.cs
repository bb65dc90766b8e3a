using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>Limits: what was asked, then one row per place.</summary>
internal static class LimitScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, LimitReport limit)
    {
        screen.Line(
            string.Create(CultureInfo.InvariantCulture, $"limit on {limit.Parameter}: {Rounded.Level(limit.Level)} % CL, {limit.Method}, {limit.Statistic}"),
            limit.Status.Converged ? Tone.Good : Tone.Bad);
        screen.Gap();
        bool twoEnds = limit.Points.Any(p => p.Lower is not null);
        ImmutableArray<Column> columns =
        [
            .. limit.AlongHeader is { } along ? new[] { Column.Numbers(along) } : [],
            Column.Numbers("best"),
            .. twoEnds ? new[] { Column.Numbers("lower") } : [],
            Column.Numbers("observed"), Column.Numbers("expected"), Column.Numbers("−1σ to +1σ"), Column.Numbers("√q₀"),
        ];
        screen.Table(new TextTable(columns, [.. limit.Points.Select(p => Row(limit, p, twoEnds))]));
        Closing.Draw(screen, limit);
    }

    private static ImmutableArray<Cell> Row(LimitReport limit, LimitPoint point, bool twoEnds) =>
    [
        .. limit.Along is null ? [] : new Cell[] { Rounded.Value(point.At) },
        Rounded.Value(point.Best),
        .. twoEnds ? new Cell[] { WithError(point.Lower, point.LowerError) } : [],
        WithError(point.Observed, point.ObservedError),
        Number(point.Expected.Median),
        $"{Number(point.Expected.Minus1)} to {Number(point.Expected.Plus1)}",
        Rounded.Significant(point.Discovery, 3),
    ];

    private static string WithError(double? value, double? error) => Number(value) + (error is null ? string.Empty : $" ± {Rounded.Significant(error, 2)}");

    private static string Number(double? value) => value is null ? "none" : Rounded.Value(value);
}
