using Sevens.Physics.Constants;

namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>What exponential decays do near the corners of a pulse.</summary>
internal static class DecayScale
{
    private static readonly double[] PionLifetimes = [1, 3, 9];

    /// <summary>1 − e^(−x) for x ≥ 0, without cancellation.</summary>
    public static double Decayed(double x) => x > 0.01
        ? 1 - Math.Exp(-x)
        : x * (1 - (x / 2 * (1 - (x / 3 * (1 - (x / 4 * (1 - (x / 5 * (1 - (x / 6))))))))));

    /// <summary>x − (1 − e^(−x)) for x ≥ 0, without cancellation.</summary>
    public static double Undecayed(double x) => x > 0.1
        ? x - (1 - Math.Exp(-x))
        : x * x / 2 * (1 - (x / 3 * (1 - (x / 4 * (1 - (x / 5 * (1 - (x / 6 * (1 - (x / 7 * (1 - (x / 8 * (1 - (x / 9))))))))))))));

    /// <summary>Break points at each corner and where, after it, the pions of that corner decay.</summary>
    public static IEnumerable<double> Around(params IEnumerable<double> corners) =>
        corners.SelectMany(c => PionLifetimes.Select(n => c + (n * PhysicalConstants.ChargedPionLifetime)).Prepend(c)).Order();
}
