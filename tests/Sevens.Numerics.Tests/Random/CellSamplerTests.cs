using Sevens.Numerics.Random;

namespace Sevens.Numerics.Tests.Random;

public sealed class CellSamplerTests
{
    // A line of a quarter, a ramp 2x on [0, 1] of a half, a box on [2, 3] of a quarter, and a cell of no mass.
    private static readonly CellSampler Sampler = new([new(5, 5, 1, 1, 1), new(0, 1, 2, 0, 2), new(2, 3, 1, 7, 7), new(3, 4, 0, 1, 1)]);

    [Fact]
    public void Cells_come_with_their_mass_and_values_with_their_density()
    {
        const int Count = 400_000;
        var stream = new RandomSequence(11, "cells", 0);
        int[] cells = new int[4];
        int[] ramp = new int[10];
        for (int i = 0; i < Count; i++)
        {
            double value = Sampler.Draw(stream, out int cell);
            cells[cell]++;
            if (cell == 1)
            {
                ramp[(int)(10 * value * value)]++;
            }
            else
            {
                Assert.InRange(value, cell == 0 ? 5 : 2, cell == 0 ? 5 : 3);
            }
        }

        Assert.Equal(0, cells[3]);
        Assert.Equal(Count / 4.0, cells[0], 4 * Math.Sqrt(Count * 3 / 16.0));
        Assert.Equal(Count / 2.0, cells[1], 4 * Math.Sqrt(Count / 4.0));

        // x² of a ramp is uniform.
        double expected = cells[1] / 10.0;
        Assert.InRange(ramp.Sum(n => (n - expected) * (n - expected) / expected), 0, 9 + (4 * Math.Sqrt(18)));
    }

    [Fact]
    public void What_is_no_distribution_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CellSampler([]));
        Assert.Throws<ArgumentException>(() => new CellSampler([new(0, 1, 0, 1, 1)]));
        Assert.Throws<ArgumentException>(() => new CellSampler([new(1, 0, 1, 1, 1)]));
        Assert.Throws<ArgumentException>(() => new CellSampler([new(0, 1, double.NaN, 1, 1)]));
    }
}
