using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>The table of trust: published, ours, difference, verdict; then what differs and why.</summary>
internal static class ReproductionScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ReproductionResult result)
    {
        foreach (IGrouping<string, ReproducedResult> publication in result.Results.GroupBy(r => r.Publication, StringComparer.Ordinal))
        {
            screen.Line($"{publication.Key}  {string.Join(", ", publication.First().Citation)}", Tone.Strong);
            screen.Table(new TextTable(
                [Column.Words("id"), Column.Words("quantity"), Column.Numbers("published"), Column.Numbers("ours"), Column.Numbers("full likelihood"), Column.Numbers("difference"), Column.Words("verdict")],
                [.. publication.Select(Row)]));
            screen.Gap();
        }

        foreach (ReproducedResult differing in result.Results.Where(r => r.Verdict != ReproductionVerdict.Reproduced))
        {
            screen.Line($"{differing.Id}: {VerdictNames.Of(differing.Verdict)}: {differing.Reason}", differing.Verdict == ReproductionVerdict.Differs ? Tone.Bad : Tone.Muted);
            foreach (ReproductionEvidence evidence in differing.Evidence)
            {
                screen.Line($"  {evidence.Change}: {Rounded.Value(evidence.Ours)}", Tone.Muted);
            }
        }

        screen.Gap();
        screen.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Count(ReproductionVerdict.Reproduced)} reproduced, {result.Count(ReproductionVerdict.Differs)} differ, {result.Count(ReproductionVerdict.NotReproducible)} not reproducible")
            + (result.Count(ReproductionVerdict.Skipped) is > 0 and var skipped ? string.Create(CultureInfo.InvariantCulture, $", {skipped} skipped") : string.Empty),
            Tone.Strong);
        Score("public inputs", result.PublicScore);
        Score("all inputs", result.Score);

        void Score(string rows, ReproductionScore score)
        {
            if (score.Scored > 0)
            {
                screen.Line(string.Create(CultureInfo.InvariantCulture, $"{rows}: {score.Reproduced} of {score.Scored} reproduced, {100 * score.Part:0.0} %"), Tone.Muted);
            }
        }
    }

    private static ImmutableArray<Cell> Row(ReproducedResult row) =>
    [
        new Cell(row.Id, Tone.Strong),
        row.Unit is null ? row.Quantity : $"{row.Quantity} [{row.Unit}]",
        Rounded.Stated(row.Published, row.PublishedErrorUp, row.PublishedErrorDown),
        new Cell(row.Ours is null ? string.Empty : Rounded.WithError(row.Ours, row.OursError), Tone.Strong),
        row.FullLikelihood is { } full ? Rounded.Value(full) : string.Empty,
        Part(row),
        new Cell(string.Equals(row.Origin, "computed", StringComparison.Ordinal) ? VerdictNames.Of(row.Verdict) : $"{VerdictNames.Of(row.Verdict)}, {row.Origin}", row.Verdict switch { ReproductionVerdict.Reproduced => Tone.Good, ReproductionVerdict.Differs => Tone.Bad, _ => Tone.Muted }),
    ];

    private static string Part(ReproducedResult row) => row.Difference is not { } difference ? string.Empty
        : row.Published == 0 ? Rounded.Value(difference)
        : (100 * difference / Math.Abs(row.Published)).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) + " %";
}
