namespace Sevens.Statistics.Sampling;

/// <summary>Sums of numbers that are known by their logarithms.</summary>
internal static class LogSums
{
    /// <summary>ln(eᵃ + eᵇ), −∞ standing for zero.</summary>
    public static double Of(double a, double b)
    {
        double larger = Math.Max(a, b);
        return double.IsNegativeInfinity(larger) ? larger : larger + Math.Log(Math.Exp(a - larger) + Math.Exp(b - larger));
    }
}
