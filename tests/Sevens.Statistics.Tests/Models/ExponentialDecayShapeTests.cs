using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

public class ExponentialDecayShapeTests
{
    private static readonly Axis Time = new("time", "us", [0.5, 1, 2.5, 6]);

    // Value, first and second derivative per bin, from mpmath with 40 digits.
    [Theory]
    [InlineData(1e-3, 0, 0.09113653404345339, 0.2276134938893441, 0.34062371362688095)]
    [InlineData(1e-3, 1, 0.27313635194883524, 0.40906721011391932, -0.024670793375569027)]
    [InlineData(1e-3, 2, 0.63572711400771137, -0.63668070400326343, -0.31595292025131193)]
    [InlineData(0.1, 0, 0.11528319025964676, 0.2595326364635872, 0.30041088302709064)]
    [InlineData(0.1, 1, 0.31319846834698266, 0.3971110637565826, -0.21555712240213914)]
    [InlineData(0.1, 2, 0.57151834139337058, -0.65664370022016979, -0.084853760624951504)]
    [InlineData(2, 0, 0.63213111649332555, 0.1838847246171483, -0.091685805306674269)]
    [InlineData(2, 1, 0.3495696406902523, -0.14734301492869456, 0.018911302085481343)]
    [InlineData(2, 2, 0.018299242816422143, -0.036541709688453734, 0.072774503221192925)]
    [InlineData(-1.5, 0, 0.0002919020747610915, 0.0013292665083623306, 0.0059317146342072355)]
    [InlineData(-1.5, 1, 0.0046956608106025067, 0.015611718540087718, 0.050550173589851083)]
    [InlineData(-1.5, 2, 0.9950124371146364, -0.016940985048450049, -0.056481888224058318)]
    [InlineData(30, 0, 0.9999996940976795, 1.5295116025091289e-7, -7.6475580125456447e-8)]
    [InlineData(30, 2, 8.7565107626965203e-27, -1.7513021525393041e-26, 3.5026043050786081e-26)]
    [InlineData(-200, 1, 9.8596765437597709e-305, 3.4508867903159198e-304, 1.2078103766105719e-303)]
    [InlineData(-200, 2, 1, 0, 0)]
    public void Agrees_with_forty_digit_arithmetic(double rate, int bin, double value, double first, double second)
    {
        (double[] s, double[] d, double[] dd) = Evaluate(new ExponentialDecayShape("k", [Time], "time"), rate);
        AssertClose(value, s[bin], 1e-12 * value);
        AssertClose(first, d[bin], 2e-12 * (Math.Abs(first) + value));
        AssertClose(second, dd[bin], 1e-11 * (Math.Abs(second) + value));
    }

    [Fact]
    public void A_rate_of_zero_is_uniform()
    {
        (double[] s, _, _) = Evaluate(new ExponentialDecayShape("k", [Time], "time"), 0);
        Assert.Equal([0.5 / 5.5, 1.5 / 5.5, 3.5 / 5.5], s);
    }

    [Theory]
    [InlineData(-40.0)]
    [InlineData(-0.1)]
    [InlineData(1e-9)]
    [InlineData(0.0907)]
    [InlineData(7.3)]
    public void The_bins_sum_to_one_and_the_derivatives_to_zero(double rate)
    {
        (double[] s, double[] d, double[] dd) = Evaluate(new ExponentialDecayShape("k", [Axis.Uniform("time", "us", 0, 6, 48)], "time"), rate);
        Assert.Equal(1, s.Sum(), 1e-13);
        Assert.Equal(0, d.Sum(), 1e-12);
        Assert.Equal(0, dd.Sum(), 1e-11);
    }

    [Fact]
    public void On_several_axes_only_the_named_one_is_shaped()
    {
        Axis[] axes = [Axis.Uniform("energy", "keV", 0, 2, 2), Axis.Uniform("time", "us", 0, 2, 2), Axis.Uniform("site", "", 0, 3, 3)];
        (double[] s, _, _) = Evaluate(new ExponentialDecayShape("k", axes, "time"), Math.Log(2));

        // (1 − 1/2)/(1 − 1/4) = 2/3 in the first time bin.
        double[] expected = [2 / 3.0, 2 / 3.0, 2 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 2 / 3.0, 2 / 3.0, 2 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0];
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], s[i], 1e-15);
        }
    }

    [Fact]
    public void An_unknown_axis_is_refused() =>
        Assert.Contains("'depth'", Assert.Throws<ArgumentException>(() => new ExponentialDecayShape("k", [Time], "depth")).Message, StringComparison.Ordinal);

    private static (double[] Value, double[] First, double[] Second) Evaluate(ExponentialDecayShape shape, double rate)
    {
        var rows = new ShapeRows(new double[ShapeRows.CountFor(1) * shape.BinCount], 1, shape.BinCount, shape.BinCount);
        shape.Evaluate([rate], rows);
        return (rows.Value.ToArray(), rows.First(0).ToArray(), rows.Second(0, 0).ToArray());
    }

    private static void AssertClose(double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, FormattableString.Invariant($"expected {expected}, found {actual}"));
}
