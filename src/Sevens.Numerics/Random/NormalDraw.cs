using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Numerics.Random;

/// <summary>Draws from the normal distribution by inverting its cumulative distribution: one number of the stream each.</summary>
public static class NormalDraw
{
    private const double HalfStep = 1.0 / (1UL << 54);

    /// <summary>A number from the normal distribution of mean 0 and standard deviation 1.</summary>
    public static double Next(RandomSequence stream)
    {
        ArgumentNullException.ThrowIfNull(stream);

        // From the middle of each step: 0 has no quantile.
        return NormalDistribution.Quantile(stream.NextUnit() + HalfStep);
    }
}
