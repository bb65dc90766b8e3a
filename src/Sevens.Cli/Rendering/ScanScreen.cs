using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>A scan: the best fit, then the regions: intervals of one parameter, the extent of the contours of two.</summary>
internal static class ScanScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ScanReport scan)
    {
        screen.Line($"scan: best fit {scan.Status.Verdict}", scan.Status.Converged ? Tone.Good : Tone.Bad);
        string grid = string.Join(" × ", scan.Parameters.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name} {Rounded.Plain(p.Values[0], 6)} to {WithUnit(Rounded.Plain(p.Values[^1], 6), p)}, {p.Values.Length} values")));
        screen.Line(grid);
        screen.Line($"best fit  {string.Join(", ", scan.Parameters.Select(p => $"{p.Name} = {WithUnit(Rounded.Significant(scan.Best.Values[p.Name], 4), p)}"))}");
        screen.Gap();
        screen.Table(new TextTable(
            [Column.Numbers("CL"), Column.Numbers("−2Δ ln L"), Column.Words(scan.Parameters.Length == 1 ? "the profile crosses at" : "contours")],
            [.. scan.Contours.Select(c => ImmutableArray.Create<Cell>(
                string.Create(CultureInfo.InvariantCulture, $"{Rounded.Level(c.Level)} %"), Rounded.Significant(c.DeltaTwoNll, 4), Where(scan, c)))]));
        if (scan.FeldmanCousins is { } toys)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"regions of Feldman and Cousins, {toys.Toys} toys at each point; the rise is that of large samples, to compare"));
        }

        if (scan.LookElsewhere is { } search)
        {
            screen.Gap();
            Draw(screen, scan, search);
        }

        if (scan.Timing is { } timing)
        {
            screen.Gap();
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"{timing.Seconds:F2} s, {timing.PointsPerSecond:F0} points per second"));
        }

        Closing.Draw(screen, scan);
    }

    private static void Draw(IScreen screen, ScanReport scan, ScanSearch search)
    {
        screen.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"farthest from {Named(scan, search.Nothing)} at {Named(scan, search.At)}: q = {Rounded.Significant(search.Q, 4)}, local p = {Rounded.Significant(search.LocalPValue, 3)} ({Rounded.Significant(search.LocalSignificance, 3)} σ)"));
        string bound = search.GlobalPValueBound is { } most
            ? string.Create(CultureInfo.InvariantCulture, $", {Rounded.Significant(most, 3)} at most by {Rounded.Significant(search.MeanUpcrossings, 3)} upcrossings of {search.CrossingLevel}")
            : string.Empty;
        screen.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"global p = {Rounded.Significant(search.GlobalPValue, 3)} ± {Rounded.Significant(search.GlobalPValueError, 2)} of {search.Toys} toys{bound}: {Rounded.Significant(search.GlobalSignificance, 3)} σ, trial factor {Rounded.Significant(search.TrialFactor, 3)}"));
    }

    private static string Named(ScanReport scan, ImmutableSortedDictionary<string, double> values) => string.Join(", ", values.Select(v =>
        $"{v.Key} = {WithUnit(Rounded.Significant(v.Value, 4), scan.Parameters.FirstOrDefault(p => string.Equals(p.Name, v.Key, StringComparison.Ordinal)))}"));

    private static string WithUnit(string number, ScanParameter? parameter) => $"{number} {parameter?.Unit}".TrimEnd();

    private static string Where(ScanReport scan, ScanContour contour)
    {
        if (contour.Polylines.IsEmpty)
        {
            return "nowhere on the grid";
        }

        return scan.Parameters.Length == 1
            ? WithUnit(string.Join(", ", contour.Polylines.Select(line => Rounded.Significant(line[0][0], 4))), scan.Parameters[0])
            : string.Join("; ", contour.Polylines.Select(line => string.Join(
                ", ", scan.Parameters.Select((p, i) => $"{p.Name} {Rounded.Significant(line.Min(x => x[i]), 3)} to {WithUnit(Rounded.Significant(line.Max(x => x[i]), 3), p)}"))
                + (line[0].SequenceEqual(line[^1]) ? string.Empty : " (leaves the grid)")));
    }
}
