namespace Sevens.Experiments.Tables;

/// <summary>The promises of each <see cref="ColumnKind"/>, in one place for the reader, the importers and the types.</summary>
internal static class ColumnRules
{
    /// <summary>What a value of this kind should have been; null when the value is allowed.</summary>
    public static string? ExpectedInsteadOf(ColumnKind kind, double value)
    {
        if (kind == ColumnKind.Measured)
        {
            // −0 is refused here too: a sparse file could not give it back.
            return double.IsFinite(value) && !(value == 0 && double.IsNegative(value)) ? null : "a finite number";
        }

        // IsNegative also refuses −0, which a sparse file could not give back.
        if (!double.IsFinite(value) || double.IsNegative(value))
        {
            return kind == ColumnKind.Counts ? "a non-negative integer" : "a finite non-negative number";
        }

        return kind == ColumnKind.Counts && Math.Floor(value) != value ? "a non-negative integer" : null;
    }

    /// <summary>What the total of a column of this kind should have been; null when the total is allowed.</summary>
    public static string? TotalExpectedInsteadOf(ColumnKind kind, double total) =>
        kind == ColumnKind.Probability && !(Math.Abs(total - 1) <= HistogramColumn.ProbabilityTolerance)
            ? FormattableString.Invariant($"a total of 1 within {HistogramColumn.ProbabilityTolerance}")
            : null;
}
