using Sevens.Numerics.Random;

namespace Sevens.Statistics.Sampling;

/// <summary>Draws from simple distributions out of one stream.</summary>
internal sealed class RandomDraws(long seed, string purpose, long index)
{
    private readonly RandomSequence sequence = new(seed, purpose, index);
    private double? spare;

    /// <summary>The stream of one step of one chain.</summary>
    public static RandomDraws Of(long seed, string purpose, int chain, long step) => new(seed, purpose, ((long)chain << 40) + step);

    /// <summary>A number in (0, 1).</summary>
    public double Unit()
    {
        // The midpoint of each of 2⁵³ cells: never 0, whose logarithm is infinite.
        return sequence.NextUnit() + (0.5 / (1L << 53));
    }

    /// <summary>A whole number from 0 up to, and not with, a count.</summary>
    public int Below(int count) => Math.Min(count - 1, (int)(sequence.NextUnit() * count));

    /// <summary>A standard normal number, by the method of Box and Muller (Ann. Math. Statist. 29 (1958) 610).</summary>
    public double Normal()
    {
        if (spare is double kept)
        {
            spare = null;
            return kept;
        }

        double radius = Math.Sqrt(-2 * Math.Log(Unit()));
        (double sine, double cosine) = Math.SinCos(2 * Math.PI * Unit());
        spare = radius * sine;
        return radius * cosine;
    }

    /// <summary>Fills with standard normal numbers.</summary>
    public void Normals(Span<double> target)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = Normal();
        }
    }
}
