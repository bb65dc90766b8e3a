using System.Numerics;

namespace Sevens.Numerics.Random;

/// <summary>
/// A stream of random numbers that is fixed by a seed, a purpose and an index: the same numbers on every processor and for every number of threads, and
/// unrelated ones for another purpose or index. xoshiro256** with its state filled by SplitMix64. [Blackman and Vigna, arXiv:1805.01407; both in the public domain]
/// </summary>
/// <remarks>Not for several threads at once: give each its own index.</remarks>
public sealed class RandomSequence
{
    private const double ToUnit = 1.0 / (1UL << 53);
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    /// <summary>The stream of a seed, a purpose and an index.</summary>
    /// <param name="seed">The user's seed.</param>
    /// <param name="purpose">What the numbers are for, for example <c>toys</c>; not empty.</param>
    /// <param name="index">Which of the streams of this purpose.</param>
    /// <exception cref="ArgumentException">An empty purpose.</exception>
    public RandomSequence(long seed, string purpose, long index)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);

        // Each of the three passes through the mixer of its own, so that seed 1, index 2 has nothing of seed 2, index 1.
        ulong state = Mixed(Mixed(Mixed((ulong)seed) ^ Hash(purpose)) ^ (ulong)index);
        s0 = Next(ref state);
        s1 = Next(ref state);
        s2 = Next(ref state);
        s3 = Next(ref state);
    }

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        ulong result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        ulong shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A number in [0, 1), a multiple of 2⁻⁵³.</summary>
    public double NextUnit() => (NextBits() >> 11) * ToUnit;

    /// <summary>FNV-1a over the characters of the purpose.</summary>
    private static ulong Hash(string purpose)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in purpose)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
    }

    private static ulong Mixed(ulong value) => Next(ref value);

    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
