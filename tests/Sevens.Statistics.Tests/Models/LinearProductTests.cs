using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

public sealed class LinearProductTests
{
    /// <summary>(a + 2b)(3a − b) at a = 0.5, b = −2: −3.5 · 3.5, with derivatives by hand.</summary>
    [Fact]
    public void Value_and_derivatives_are_those_of_the_product()
    {
        double[] first = new double[2];
        double[] second = new double[4];
        Assert.Equal(-12.25, new LinearProduct(["a", "b"], [1, 2], [3, -1]).Evaluate([0.5, -2], first, second));
        Assert.Equal([-7, 10.5], first);
        Assert.Equal([6, 5, 5, -4], second);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void Weights_are_two_per_parameter(int first, int second) =>
        Assert.Throws<ArgumentException>(() => new LinearProduct(["a", "b"], [.. new double[first]], [.. new double[second]]));
}
