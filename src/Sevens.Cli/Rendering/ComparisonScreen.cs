using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>Experiments side by side: what they are, what they expect, and recoils above thresholds before any detector.</summary>
internal static class ComparisonScreen
{
    private const string None = "–";
    private static readonly ImmutableArray<double> ThresholdsKeV = [0.03, 0.1, 0.3, 1, 3, 10, 30];

    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ComparisonResult result)
    {
        screen.Line($"comparison of {result.Experiments.Length} experiments{ModelText.Of(result.Model)}", Tone.Strong);
        screen.Table(new TextTable(
            [
                Column.Words("experiment"), Column.Words("source"), Column.Words("kind"), Column.Words("target"), Column.Numbers("mass / kg"), Column.Numbers("baseline / m"),
                Column.Words("exposure"), Column.Words("window"),
            ],
            [.. result.Experiments.Select(e => ImmutableArray.Create<Cell>(
                new Cell(e.Name, Tone.Strong), e.Source, e.SourceKind, e.Target, Plain(e.MassKg), e.BaselineM is { } metres ? Plain(metres) : None, e.Exposure, e.Window))]));
        screen.Gap();
        screen.Table(new TextTable(
            [
                Column.Words("expected"), Column.Numbers("CEvNS"), Column.Numbers("background"), Column.Numbers("S/√B"), Column.Numbers("CEvNS / (kg d)"),
                Column.Numbers("background / (kg d)"), Column.Numbers("seen of all recoils"),
            ],
            [.. result.Experiments.Select(e => ImmutableArray.Create<Cell>(
                new Cell(e.Name, Tone.Strong), Rounded.Value(e.Signal), Known(e.Background), Known(e.SignalOverRootBackground), Known(e.SignalPerKilogramDay),
                Known(e.BackgroundPerKilogramDay), string.Create(CultureInfo.InvariantCulture, $"{100 * e.Acceptance:G3} %")))]));
        screen.Gap();
        double[] thresholds = [.. ThresholdsKeV.Where(t => t < result.RecoilEdgesKeV[^1])];
        screen.Table(new TextTable(
            [Column.Words("recoils / (kg d) above"), .. thresholds.Select(t => Column.Numbers($"{Plain(t)} keVnr"))],
            [.. result.Experiments.Where(e => e.RecoilsAbovePerKilogramDay is not null).Select(e => ImmutableArray.Create<Cell>(
                [new Cell(e.Name, Tone.Strong), .. thresholds.Select(t => (Cell)Above(result.RecoilEdgesKeV, e.RecoilsAbovePerKilogramDay!.Value, t))]))]));
        Closing.Draw(screen, result);
    }

    /// <summary>Between edges the number follows a power law to a part in a thousand.</summary>
    private static string Above(ImmutableArray<double> edges, ImmutableArray<double> above, double threshold)
    {
        int next = 1;
        while (next < edges.Length - 1 && edges[next] < threshold)
        {
            next++;
        }

        (double lower, double upper) = (above[next - 1], above[next]);
        double share = Math.Log(threshold / edges[next - 1]) / Math.Log(edges[next] / edges[next - 1]);
        return lower <= 0 ? None
            : upper <= 0 ? Rounded.Significant(lower * (1 - share), 3)
            : Rounded.Significant(lower * Math.Pow(upper / lower, share), 3);
    }

    private static string Known(double? value) => value is null ? None : Rounded.Value(value);

    private static string Plain(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
