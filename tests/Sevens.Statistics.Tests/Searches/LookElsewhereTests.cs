using Sevens.Numerics.Random;
using Sevens.Statistics.Searches;

namespace Sevens.Statistics.Tests.Searches;

public class LookElsewhereTests
{
    [Fact]
    public void Upcrossings_are_counted_once_each() => Assert.Equal(2, LookElsewhere.Upcrossings([0, 2, 3, 0.5, 1, 1.5, 0], 1));

    /// <summary>P(χ²₁ &gt; 16) = 6.334248e-5 (scipy), and 3.2·e^(−(16 − 0.5)/2).</summary>
    [Fact]
    public void The_bound_by_hand() =>
        Assert.Equal(6.334248366623985e-5 + (3.2 * Math.Exp(-7.75)), LookElsewhere.GlobalProbability(16, 1, 3.2, 0.5), 1e-12);

    /// <summary>A smooth Gaussian process: upcrossings at a low level foretell how often its square exceeds a high one anywhere.</summary>
    [Fact]
    public void Few_toys_foretell_the_tail()
    {
        double[][] scans = [.. Enumerable.Range(0, 4000).Select(Process)];
        double mean = LookElsewhere.MeanUpcrossings([.. scans.Take(400).Select(s => System.Collections.Immutable.ImmutableArray.Create(s))], 0.5);
        double expected = scans.Count(s => s.Max() > 9) / 4000.0;
        Assert.Equal(expected, LookElsewhere.GlobalProbability(9, 1, mean, 0.5), 4 * Math.Sqrt(expected / 4000));
    }

    /// <summary>cos and sin of ten frequencies with normal weights: χ²₁ at each place.</summary>
    private static double[] Process(int index)
    {
        var stream = new RandomSequence(7, "process", index);
        double[] weights = [.. Enumerable.Range(0, 20).Select(_ => NormalDraw.Next(stream) / Math.Sqrt(10))];
        return [.. Enumerable.Range(0, 400).Select(i => Math.Pow(Enumerable.Range(0, 10).Sum(k => (weights[2 * k] * Math.Cos(k * i * 0.01)) + (weights[(2 * k) + 1] * Math.Sin(k * i * 0.01))), 2))];
    }
}
