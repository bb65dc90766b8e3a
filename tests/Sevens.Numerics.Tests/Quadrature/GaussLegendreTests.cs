using Sevens.Numerics.Quadrature;

namespace Sevens.Numerics.Tests.Quadrature;

public sealed class GaussLegendreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(256)]
    public void Weights_are_positive_and_sum_to_two_at_increasing_symmetric_nodes(int order)
    {
        GaussLegendre rule = GaussLegendre.OfOrder(order);
        Assert.Equal(order, rule.Order);
        Assert.All(rule.Weights, w => Assert.True(w > 0));
        Assert.Equal(2, rule.Weights.Sum(), 1e-13);
        for (int i = 0; i < order; i++)
        {
            Assert.InRange(rule.Nodes[i], i == 0 ? -1 : Math.BitIncrement(rule.Nodes[i - 1]), 1);
            Assert.Equal(-rule.Nodes[i], rule.Nodes[^(i + 1)], 1e-15);
        }
    }

    // ∫₋₁¹ xᵐ dx = 2/(m + 1) for even m and 0 for odd m.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(16)]
    [InlineData(64)]
    public void Powers_up_to_twice_the_order_less_one_are_exact(int order)
    {
        GaussLegendre rule = GaussLegendre.OfOrder(order);
        for (int m = 0; m <= (2 * order) - 1; m++)
        {
            double expected = m % 2 == 0 ? 2.0 / (m + 1) : 0;
            Assert.Equal(expected, rule.Integrate(x => Math.Pow(x, m), -1, 1), 1e-13);
        }
    }

    // The error for x²ⁿ is 2²ⁿ⁺¹ (n!)⁴/((2n + 1) ((2n)!)²), which is 0.00290 for three nodes.
    [Fact]
    public void The_next_power_is_off_by_the_known_remainder()
    {
        double error = (2.0 / 7) - GaussLegendre.OfOrder(3).Integrate(x => Math.Pow(x, 6), -1, 1);
        Assert.Equal(128.0 * 1296 / (7.0 * 720 * 720), error, 1e-14);
    }

    // The five-point rule of Abramowitz and Stegun, table 25.4.
    [Fact]
    public void The_five_point_rule_is_the_tabulated_one()
    {
        GaussLegendre rule = GaussLegendre.OfOrder(5);
        Assert.Equal(0.906179845938664, rule.Nodes[4], 1e-15);
        Assert.Equal(0.236926885056189, rule.Weights[4], 1e-15);
        Assert.Equal(0.538469310105683, rule.Nodes[3], 1e-15);
        Assert.Equal(0.478628670499366, rule.Weights[3], 1e-15);
        Assert.Equal(0.568888888888889, rule.Weights[2], 1e-15);
    }

    [Fact]
    public void Reversed_limits_change_the_sign()
    {
        GaussLegendre rule = GaussLegendre.OfOrder(8);
        Assert.Equal(Math.E - 1, rule.Integrate(Math.Exp, 0, 1), 1e-14);
        Assert.Equal(1 - Math.E, rule.Integrate(Math.Exp, 1, 0), 1e-14);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void An_order_out_of_range_is_refused(int order) => Assert.Throws<ArgumentOutOfRangeException>(() => GaussLegendre.OfOrder(order));
}
