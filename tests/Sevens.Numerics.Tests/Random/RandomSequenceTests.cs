using Sevens.Numerics.Random;

namespace Sevens.Numerics.Tests.Random;

public sealed class RandomSequenceTests
{
    // Computed outside this code, in Python with integers modulo 2^64 from the published SplitMix64 and xoshiro256**.
    [Theory]
    [InlineData(1, "toys", 0, 3678920284769366413UL, 13862367922168245233UL, 2950485344523582983UL)]
    [InlineData(-7, "sampling", 123456789, 7247658739488308421UL, 11973088408979345137UL, 4471163190274274791UL)]
    public void The_numbers_are_those_of_the_published_generators(long seed, string purpose, long index, ulong first, ulong second, ulong third)
    {
        var stream = new RandomSequence(seed, purpose, index);
        Assert.Equal([first, second, third], new[] { stream.NextBits(), stream.NextBits(), stream.NextBits() });
    }

    [Fact]
    public void Other_keys_give_other_numbers()
    {
        ulong[] first =
        [
            new RandomSequence(1, "a", 2).NextBits(), new RandomSequence(2, "a", 1).NextBits(), new RandomSequence(1, "b", 2).NextBits(), new RandomSequence(1, "a", 3).NextBits(),
        ];
        Assert.Equal(4, first.Distinct().Count());
        Assert.Throws<ArgumentException>(() => new RandomSequence(1, string.Empty, 0));
    }

    // Mean 1/2 ± 1/√(12 n), and 64 equal bins with χ² = 63 ± 11.
    [Fact]
    public void Units_are_uniform()
    {
        const int Count = 1_000_000;
        var stream = new RandomSequence(5, "uniform", 0);
        int[] bins = new int[64];
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            double u = stream.NextUnit();
            Assert.InRange(u, 0, 1 - 1e-16);
            sum += u;
            bins[(int)(64 * u)]++;
        }

        Assert.Equal(0.5, sum / Count, 4 / Math.Sqrt(12.0 * Count));
        Assert.InRange(bins.Sum(n => Math.Pow(n - (Count / 64.0), 2) / (Count / 64.0)), 63 - 45, 63 + 45);
    }
}
