using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

public sealed class StandardisedSumTests
{
    private static readonly StandardisedSum Sum = new(["a", "b"], [new GaussianConstraint(2, 0.5), new LogNormalConstraint(3, Math.E)], [0.25, -2]);

    /// <summary>z_a = (3 − 2)/0.5 = 2 and z_b = ln(3e/3) = 1.</summary>
    [Fact]
    public void Value_and_derivatives_are_those_by_hand()
    {
        double[] first = new double[2], second = new double[4];
        Assert.Equal((0.25 * 2) - 2, Sum.Evaluate([3, 3 * Math.E], first, second), 1e-14);
        Assert.Equal([0.5, -2 / (3 * Math.E)], first, (x, y) => Math.Abs(x - y) < 1e-14);
        Assert.Equal([0, 0, 0, 2 / (9 * Math.E * Math.E)], second, (x, y) => Math.Abs(x - y) < 1e-14);
    }

    [Fact]
    public void Other_constraints_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new StandardisedSum(["a"], [new PoissonConstraint(4, 4)], [1]));
        Assert.Throws<ArgumentException>(() => new StandardisedSum(["a"], [new GaussianConstraint(0, 1)], [1, 2]));
        Assert.Throws<ArgumentException>(() => new StandardisedSum(["a"], [new GaussianConstraint(0, 1)], [double.NaN]));
    }
}
