using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Quadrature;

namespace Sevens.Numerics.Tests.Quadrature;

public sealed class PanelGridTests
{
    private static double Integrate(PanelGrid grid, Func<double, double> f) => grid.Nodes.Zip(grid.Weights, (x, w) => w * f(x)).Sum();

    // ∫₀³ |x − 1| dx = 1/2 + 2.
    [Fact]
    public void A_kink_at_a_panel_end_does_no_harm() =>
        Assert.Equal(2.5, Integrate(PanelGrid.Between(0, 3, [1], 10, 4), x => Math.Abs(x - 1)), 1e-14);

    // ∫₀² [x ≥ 0.7] eˣ dx = e² − e^0.7.
    [Fact]
    public void A_jump_at_a_panel_end_does_no_harm() =>
        Assert.Equal(Math.Exp(2) - Math.Exp(0.7), Integrate(PanelGrid.Between(0, 2, [0.7], 1, 10), x => x >= 0.7 ? Math.Exp(x) : 0), 1e-13);

    [Fact]
    public void A_kink_that_is_not_declared_is_felt() =>
        Assert.NotEqual(2.5, Integrate(PanelGrid.Between(0, 3, [], 10, 4), x => Math.Abs(x - 1)), 1e-3);

    [Fact]
    public void Kinks_outside_repeated_or_unsorted_change_nothing()
    {
        PanelGrid plain = PanelGrid.Between(0, 3, [1, 2], 0.4, 3);
        PanelGrid untidy = PanelGrid.Between(0, 3, [2, 1, 2, -5, 0, 3, 17, 1], 0.4, 3);
        Assert.Equal(plain.Nodes, untidy.Nodes);
        Assert.Equal(plain.Weights, untidy.Weights);
    }

    [Fact]
    public void Panels_are_no_wider_than_asked() => Assert.Equal(4 * 5, PanelGrid.Between(0, 1, [], 0.25, 5).Count);

    [Fact]
    public void Weights_sum_to_the_length_at_increasing_nodes_inside() =>
        Prop.ForAll(
            Gen.Choose(-1000, 1000).Select(i => i / 7.0).ToArbitrary(),
            Gen.Choose(1, 1000).Select(i => i / 13.0).ToArbitrary(),
            Gen.Choose(-1000, 2000).Select(i => i / 11.0).ListOf(4).ToArbitrary(),
            (lower, length, kinks) =>
            {
                PanelGrid grid = PanelGrid.Between(lower, lower + length, kinks, 5, 6);
                return Math.Abs(grid.Weights.Sum() - length) < 1e-11
                    && grid.Nodes[0] > lower && grid.Nodes[^1] < lower + length
                    && Enumerable.Range(1, grid.Count - 1).All(i => grid.Nodes[i] > grid.Nodes[i - 1]);
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, double.NaN)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    public void A_range_that_does_not_increase_or_is_not_finite_is_refused(double lower, double upper) =>
        Assert.Throws<ArgumentException>(() => PanelGrid.Between(lower, upper, [], 1, 4));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_panel_width_that_is_not_positive_is_refused(double width) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelGrid.Between(0, 1, [], width, 4));
}
