using Sevens.Numerics.Interpolation;

namespace Sevens.Numerics.Tests.Interpolation;

public sealed class ChebyshevTests
{
    [Fact]
    public void Cardinal_polynomials_are_one_at_their_node_and_zero_at_the_others()
    {
        var nodes = new ChebyshevNodes(9, -2, 5);
        for (int i = 0; i < 9; i++)
        {
            for (int j = 0; j < 9; j++)
            {
                Assert.Equal(i == j ? 1 : 0, nodes.Cardinal(i, nodes.Values[j]).Value, 1e-13);
            }
        }
    }

    [Fact]
    public void They_reproduce_a_polynomial_with_its_derivatives()
    {
        // x³ − 2x has derivatives 3x² − 2 and 6x.
        var nodes = new ChebyshevNodes(4, 1, 3);
        foreach (double x in (double[])[1, 1.3, 2.2, 3])
        {
            var sum = (Value: 0.0, First: 0.0, Second: 0.0);
            for (int j = 0; j < 4; j++)
            {
                double f = Math.Pow(nodes.Values[j], 3) - (2 * nodes.Values[j]);
                (double value, double first, double second) = nodes.Cardinal(j, x);
                sum = (sum.Value + (f * value), sum.First + (f * first), sum.Second + (f * second));
            }

            Assert.Equal((x * x * x) - (2 * x), sum.Value, 1e-12);
            Assert.Equal((3 * x * x) - 2, sum.First, 1e-11);
            Assert.Equal(6 * x, sum.Second, 1e-10);
        }
    }

    [Fact]
    public void A_series_follows_a_smooth_function_and_its_derivatives()
    {
        var series = ChebyshevInterpolant.Of(x => Math.Exp(-x) / x, 0.5, 2, 1e-12);
        Assert.True(series.Error <= 1e-12);
        foreach (double x in (double[])[0.5, 0.77, 1.5, 2])
        {
            double f = Math.Exp(-x) / x;
            Assert.Equal(f, series.At(x).Value, 1e-11);
            Assert.Equal(-f * (1 + (1 / x)), series.At(x).First, 1e-9);
            Assert.Equal(f * (1 + (2 / x) + (2 / (x * x))), series.At(x).Second, 1e-6);
        }
    }

    [Fact]
    public void A_kink_is_not_followed_and_said_so() =>
        Assert.Contains("deviation", Assert.Throws<InvalidOperationException>(() => ChebyshevInterpolant.Of(Math.Abs, -1, 1.1, 1e-9)).Message, StringComparison.Ordinal);

    [Fact]
    public void Outside_its_interval_nothing_is_said()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChebyshevNodes(5, 0, 1).Cardinal(0, 1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChebyshevInterpolant.Of(x => x, 0, 1, 1e-9).At(-0.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChebyshevNodes(5, 1, 1));
    }
}
