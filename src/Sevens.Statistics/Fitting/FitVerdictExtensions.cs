namespace Sevens.Statistics.Fitting;

/// <summary>Questions about a verdict.</summary>
public static class FitVerdictExtensions
{
    /// <summary>Whether the point is a minimum, inside the bounds or on one, or on the border of what can be expected.</summary>
    public static bool IsMinimum(this FitVerdict verdict) => verdict is FitVerdict.Converged or FitVerdict.AtLimit or FitVerdict.AtBorder;
}
