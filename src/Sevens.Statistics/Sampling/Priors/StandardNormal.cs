namespace Sevens.Statistics.Sampling.Priors;

/// <summary>Numbers of the standard normal distribution that priors share.</summary>
internal static class StandardNormal
{
    /// <summary>Beyond it a probability differs from 0 or 1 by rounding only.</summary>
    public const double Edge = 8;

    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>ln φ(z).</summary>
    public static double LogDensity(double z) => (-0.5 * z * z) - HalfLogTwoPi;
}
