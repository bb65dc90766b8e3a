using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>How many of the numbers that count are reproduced.</summary>
/// <param name="Reproduced">Reproduced ones.</param>
/// <param name="Scored">All that count: they have a number that Sevens computes, and our reading of the published one is not uncertain.</param>
public sealed record ReproductionScore(int Reproduced, int Scored)
{
    /// <summary>The reproduced part; 0 where nothing counts.</summary>
    [JsonIgnore]
    public double Part => Scored == 0 ? 0 : (double)Reproduced / Scored;

    internal static ReproductionScore Of(IEnumerable<ReproducedResult> rows)
    {
        ReproducedResult[] scored = [.. rows.Where(Counts)];
        return new ReproductionScore(scored.Count(r => r.Verdict == ReproductionVerdict.Reproduced), scored.Length);
    }

    private static bool Counts(ReproducedResult row) => row.Verdict is ReproductionVerdict.Reproduced or ReproductionVerdict.Differs
        && string.Equals(row.Origin, "computed", StringComparison.Ordinal)
        && !string.Equals(row.Status, "uncertain", StringComparison.Ordinal);
}
