using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sevens.Analysis.Reproductions.Gallery;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Reproductions;

/// <summary>The table of trust as a page in Markdown.</summary>
public static class ReproductionPage
{
    private const string Introduction = """
        This page is written by `sevens reproduce all --full --page docs/reproduction.md`. Each row is a published number, recomputed from public inputs by the commands
        below it; `sevens show ID` prints them. The rules were fixed in advance (tolerances with a reason of their own partly later, and some statistics of references are
        our reading): 0.5 % for formulas with the same constants; 3 % and within the published error for expected events; a third of the published error, and its width
        within 25 %, for fits; 15 % for limits in the coupling (30 % where inputs are not public). A number that differs stays here, with its size and what is known of the
        cause.

        What counts: every row with a number that Sevens computes, whose published number was read, seen in talks, calculated or recalled with confidence; `uncertain` ones,
        and numbers that Sevens is given, such as a mass or the flux of a source (`given`), are shown and not counted. Each row says how much of what the published number was made from is public, decided from the publication and its data release and never from
        how near ours comes:

        - **public**: data, response, uncertainties and statistic, or the formula with its constants, are released or stated in full;
        - **partial**: something that moves the number is not, such as an efficiency, a systematic error, a preliminary data set, the exposure of a plan, or the likelihood and
          code of an analysis of others' data; the page says what;
        - **private**: the data are not released.


        """;

    /// <summary>The page.</summary>
    /// <param name="result">The table.</param>
    /// <param name="figures">Its figures, each an SVG of its name.</param>
    /// <param name="folder">The folder of the SVGs, as seen from the page.</param>
    /// <exception cref="CatalogException">A row stands in a publication that the catalog does not have.</exception>
    /// <returns>Markdown that ends with a line end; the same result gives the same text.</returns>
    public static string Of(ReproductionResult result, ImmutableArray<PageFigure> figures, string folder)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(folder);
        var page = new StringBuilder("# Reproduction of published results\n\n");
        page.Append(Introduction);
        page.Append(CultureInfo.InvariantCulture, $"**{Verdicts(result)}.**\n\n");
        page.Append("| rows that count | reproduced | of | |\n|---|---|---|---|\n");
        Score(page, "public inputs", result.PublicScore);
        Score(page, "all", result.Score);
        Figures(page, figures.Where(f => f.Publication is null), folder);
        foreach (IGrouping<string, ReproducedResult> publication in result.Results.GroupBy(r => r.Publication, StringComparer.Ordinal))
        {
            Publication(page, publication);
            Figures(page, figures.Where(f => string.Equals(f.Publication, publication.Key, StringComparison.Ordinal)), folder);
        }

        return page.ToString();
    }

    private static string Verdicts(ReproductionResult result) => string.Join(
        ", ",
        new (ReproductionVerdict Verdict, string Words)[]
        {
            (ReproductionVerdict.Reproduced, "reproduced"), (ReproductionVerdict.Differs, "differ"), (ReproductionVerdict.NotReproducible, "not reproducible"), (ReproductionVerdict.Skipped, "skipped"),
        }.Where(v => v.Verdict != ReproductionVerdict.Skipped || result.Count(v.Verdict) > 0).Select(v => string.Create(CultureInfo.InvariantCulture, $"{result.Count(v.Verdict)} {v.Words}")));

    private static void Score(StringBuilder page, string rows, ReproductionScore score) =>
        page.Append(CultureInfo.InvariantCulture, $"| {rows} | {score.Reproduced} | {score.Scored} | {100 * score.Part:0.0} % |\n");

    private static void Figures(StringBuilder page, IEnumerable<PageFigure> figures, string folder)
    {
        foreach (PageFigure figure in figures)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n![{figure.Name}]({folder}/{figure.Name}.svg)\n\n{figure.Caption}\n");
            page.Append(figure.Commands.IsEmpty ? string.Empty : $"\n```\n{string.Join('\n', figure.Commands)}\n```\n");
        }
    }

    private static void Publication(StringBuilder page, IGrouping<string, ReproducedResult> publication)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {publication.Key}\n\n{string.Join(", ", publication.First().Citation)}\n\n");
        page.Append(string.Concat((Catalog.Publication(publication.Key).Notes ?? []).Select(note => $"{note}\n\n")));
        page.Append("| id | quantity | where | read | inputs | published | ours | full likelihood | difference | verdict |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (ReproducedResult row in publication)
        {
            page.AppendJoin(
                " | ",
                $"| `{row.Id}`",
                row.Unit is null ? row.Quantity : $"{row.Quantity} [{row.Unit}]",
                row.Place ?? string.Empty,
                row.Status,
                string.Equals(row.Origin, "computed", StringComparison.Ordinal) ? row.Inputs : $"{row.Inputs}, {row.Origin}",
                Published(row),
                row.Ours is { } ours ? Number(ours) + (row.OursError is { } error ? $" ± {Number(error, 2)}" : string.Empty) : string.Empty,
                row.FullLikelihood is { } full ? Number(full) : string.Empty,
                Difference(row),
                row.Verdict == ReproductionVerdict.Reproduced ? "reproduced |\n" : $"**{VerdictNames.Of(row.Verdict)}** |\n");
        }

        foreach (ReproducedResult row in publication.Where(r => r.Verdict != ReproductionVerdict.Reproduced))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n- `{row.Id}` {VerdictNames.Of(row.Verdict)}: {row.Reason}");
            foreach (ReproductionEvidence evidence in row.Evidence)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n  - {evidence.Change}: {Number(evidence.Ours)}");
            }
        }

        foreach (IGrouping<string, ReproducedResult> lacking in publication.Where(r => !string.Equals(r.Inputs, "public", StringComparison.Ordinal)).GroupBy(r => r.InputsReason, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n- inputs of {string.Join(", ", lacking.Select(r => $"`{r.Id}`"))} are {lacking.First().Inputs}: {lacking.Key}");
        }

        page.Append(publication.Any(r => r.Verdict != ReproductionVerdict.Reproduced || !string.Equals(r.Inputs, "public", StringComparison.Ordinal)) ? "\n" : string.Empty);
        string[] commands = [.. publication.SelectMany(r => r.Commands).Distinct(StringComparer.Ordinal)];
        if (commands.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n```\n{string.Join('\n', commands)}\n```\n");
        }
    }

    private static string Published(ReproducedResult row) => (row.PublishedErrorUp, row.PublishedErrorDown) switch
    {
        (null, _) => Text(row.Published),
        (double up, double down) when up == down => $"{Text(row.Published)} ± {Text(up)}",
        _ => $"{Text(row.Published)} +{Text(row.PublishedErrorUp!.Value)} −{Text(row.PublishedErrorDown ?? 0)}",
    };

    private static string Difference(ReproducedResult row) => row.Difference is not { } difference ? string.Empty
        : row.Published == 0 ? Number(difference)
        : (100 * difference / Math.Abs(row.Published)).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) + " %";

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits before the decimal point are never dropped: 23863 beside a published 23868 ± 5 says more than 2.386E+04.</summary>
    private static string Number(double value, int digits = 4) =>
        Math.Abs(value) < 1e7 && Math.Abs(value) >= Math.Pow(10, digits) - 0.5 ? value.ToString("F0", CultureInfo.InvariantCulture) : value.ToString($"G{digits}", CultureInfo.InvariantCulture);
}
