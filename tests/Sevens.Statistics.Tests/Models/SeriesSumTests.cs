using Sevens.Numerics.Interpolation;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

public sealed class SeriesSumTests
{
    [Fact]
    public void The_sum_and_its_derivatives_are_those_of_its_functions()
    {
        var sum = new SeriesSum(["a", "b"], [ChebyshevInterpolant.Of(Math.Exp, -1, 1, 1e-13), ChebyshevInterpolant.Of(Math.Sin, 0, 2, 1e-13)]);
        double[] first = new double[2];
        double[] second = new double[4];
        Assert.Equal(Math.Exp(0.3) + Math.Sin(0.8), sum.Evaluate([0.3, 0.8], first, second), 1e-12);
        Assert.Equal(Math.Exp(0.3), first[0], 1e-10);
        Assert.Equal(Math.Cos(0.8), first[1], 1e-10);
        Assert.Equal(Math.Exp(0.3), second[0], 1e-8);
        Assert.Equal(-Math.Sin(0.8), second[3], 1e-8);
        Assert.Equal((0.0, 0.0), (second[1], second[2]));
    }

    [Fact]
    public void Every_parameter_needs_a_series() =>
        Assert.Throws<ArgumentException>(() => new SeriesSum(["a", "b"], [ChebyshevInterpolant.Of(Math.Exp, -1, 1, 1e-9)]));
}
