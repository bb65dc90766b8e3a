using FsCheck;
using FsCheck.Fluent;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tests.Templates;

public sealed class ExponentialSlopeTests
{
    /// <summary>Two bins of width w: the shares are in the ratio e^(−kw), so k = ln(n₁/n₂)/w.</summary>
    [Fact]
    public void Two_bins_have_the_analytic_slope()
    {
        Gen<(int First, int Second, int Quarters)> cases =
            from first in Gen.Choose(1, 5000)
            from second in Gen.Choose(1, 5000)
            from quarters in Gen.Choose(1, 40)
            select (first, second, quarters);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            double width = c.Quarters / 4.0;
            double expected = Math.Log((double)c.First / c.Second) / width;
            double found = ExponentialSlope.Fit(new BinnedArray([new Axis("time", "us", [3, 3 + width, 3 + (2 * width)])], [c.First, c.Second]));
            return Math.Abs(found - expected) <= 1e-9 * (1 + Math.Abs(expected));
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Counts that halve from bin to bin: k = ln 2 per bin.</summary>
    [Fact]
    public void Geometric_counts_have_their_ratio() =>
        Assert.Equal(Math.Log(2) / 0.5, ExponentialSlope.Fit(new BinnedArray([Axis.Uniform("time", "us", 0, 2, 4)], [80, 40, 20, 10])), 1e-10);

    [Fact]
    public void Flat_counts_have_no_slope() =>
        Assert.Equal(0, ExponentialSlope.Fit(new BinnedArray([Axis.Uniform("time", "us", -1, 5, 6)], [7, 7, 7, 7, 7, 7])), 1e-12);

    /// <summary>∫e^(−kt) over unequal bins from 0 to 1 to 3 with k = ln 2: 1/2 and 3/8 of 1/k, so 4/7 and 3/7.</summary>
    [Fact]
    public void Shares_are_integrals_over_the_bins()
    {
        double[] shares = ExponentialSlope.Shares(new Axis("time", "us", [0, 1, 3]), Math.Log(2)).ToArray();
        Assert.Equal(4.0 / 7, shares[0], 1e-14);
        Assert.Equal(3.0 / 7, shares[1], 1e-14);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    [InlineData(0, 5)]
    public void Counts_that_have_no_likeliest_slope_are_refused(double first, double second)
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(
            () => ExponentialSlope.Fit(new BinnedArray([Axis.Uniform("time", "us", 0, 2, 2)], [first, second])));
        Assert.Contains(FormattableString.Invariant($"found {first + second} counts along time"), thrown.Message, StringComparison.Ordinal);
    }
}
