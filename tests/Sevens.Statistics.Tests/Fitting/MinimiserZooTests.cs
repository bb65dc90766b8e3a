using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>The usual hard functions, from their usual hard starts, to their known minima. [Moré, Garbow and Hillstrom, ACM Trans. Math. Softw. 7 (1981) 17]</summary>
public class MinimiserZooTests
{
    private static readonly TestFunction Rosenbrock = new([Free("x"), Free("y")], v => (100 * (v[1] - v[0].Squared()).Squared()) + (v[0] - 1).Squared());

    private static readonly TestFunction Powell = new(
        [Free("a"), Free("b"), Free("c"), Free("d")],
        v => (v[0] + (10 * v[1])).Squared() + (5 * (v[2] - v[3]).Squared()) + (v[1] - (2 * v[2])).Squared().Squared() + (10 * (v[0] - v[3]).Squared().Squared()));

    private static readonly TestFunction Beale = new(
        [new Parameter("x", 1, -4.5, 4.5), new Parameter("y", 1, -4.5, 4.5)],
        v => ((v[0] * v[1]) - v[0] + 1.5).Squared() + ((v[0] * v[1].Squared()) - v[0] + 2.25).Squared() + ((v[0] * v[1].Squared() * v[1]) - v[0] + 2.625).Squared());

    private static readonly TestFunction GoldsteinPrice = new(
        [new Parameter("x", 0, -2, 2), new Parameter("y", 0, -2, 2)],
        v =>
        {
            (Taylor x, Taylor y) = (v[0], v[1]);
            Taylor left = (x + y + 1).Squared() * ((-14 * x) + (3 * x.Squared()) + (-14 * y) + (6 * x * y) + (3 * y.Squared()) + 19);
            Taylor right = ((2 * x) - (3 * y)).Squared() * ((-32 * x) + (12 * x.Squared()) + (48 * y) + (-36 * x * y) + (27 * y.Squared()) + 18);
            return (left + 1) * (right + 30);
        });

    [Theory]
    [InlineData(-1.2, 1)]
    [InlineData(-50, 80)]
    [InlineData(10, -10)]
    public void Rosenbrock_has_its_minimum_at_one_one(double x, double y)
    {
        Minimum minimum = From(Rosenbrock, x, y);
        Assert.Equal(FitVerdict.Converged, minimum.Verdict);
        Assert.Equal(1, minimum.Values[0], 1e-4);
        Assert.Equal(1, minimum.Values[1], 1e-4);
    }

    [Fact]
    public void Powell_has_a_singular_minimum_at_the_origin()
    {
        Minimum minimum = From(Powell, 3, -1, 0, 1);
        Assert.InRange(minimum.TwoNll, 0, 1e-8);
        Assert.All(minimum.Values, v => Assert.Equal(0, v, 2e-2));
    }

    [Fact]
    public void Beale_has_its_minimum_at_three_and_a_half()
    {
        Minimum minimum = From(Beale, 1, 1);
        Assert.Equal(3, minimum.Values[0], 1e-4);
        Assert.Equal(0.5, minimum.Values[1], 1e-4);
    }

    /// <summary>Its four minima: 3 at (0, −1), 30 at (−0.6, −0.4), 84 at (1.8, 0.2), 840 at (1.2, 0.8).</summary>
    [Fact]
    public void Goldstein_Price_shows_all_four_minima()
    {
        ImmutableArray<Minimum> minima = MinimumSearch.All(GoldsteinPrice, [0, 0], FixedParameters.Of(GoldsteinPrice.Parameters), MinimumSearchOptions.Default with { Starts = 200 });
        Minimum[] inside = [.. minima.Where(m => m.Verdict == FitVerdict.Converged)];
        double[] expected = [3, 30, 84, 840];
        Assert.Equal(expected.Length, inside.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], inside[i].TwoNll, 1e-6);
        }

        Assert.Equal(0, inside[0].Values[0], 1e-5);
        Assert.Equal(-1, inside[0].Values[1], 1e-5);
    }

    [Fact]
    public void A_degenerate_pair_is_found_and_both_are_told()
    {
        // (x² − 4)² + (y − x)²: two minima as deep, at ±(2, 2).
        var function = new TestFunction([new Parameter("x", 1, -10, 10), Free("y")], v => (v[0].Squared() - 4).Squared() + (v[1] - v[0]).Squared());
        MinimumSearchOptions options = MinimumSearchOptions.Default;
        ImmutableArray<Minimum> minima = MinimumSearch.Degenerate(MinimumSearch.All(function, [1, 0], FixedParameters.Of(function.Parameters), options), options);
        Assert.Equal(2, minima.Length);
        Assert.Equal([-2, 2], minima.Select(m => Math.Round(m.Values[0], 5)).Order());
    }

    /// <summary>A flat direction: the minimum is a line, and the verdict says so.</summary>
    [Fact]
    public void A_flat_direction_is_told()
    {
        var function = new TestFunction([Free("x"), Free("y")], v => (v[0] + v[1] - 3).Squared());
        Minimum minimum = From(function, 10, 20);
        Assert.Equal(FitVerdict.HessianNotPositiveDefinite, minimum.Verdict);
        Assert.Equal(3, minimum.Values[0] + minimum.Values[1], 1e-6);
    }

    /// <summary>Rosenbrock with x ≤ 1/2: on the bound y = x², so that the minimum is at (1/2, 1/4) with 1/4.</summary>
    [Fact]
    public void A_bound_holds_and_is_told()
    {
        var bounded = new TestFunction([new Parameter("x", 0, -2, 0.5), Free("y")], v => (100 * (v[1] - v[0].Squared()).Squared()) + (v[0] - 1).Squared());
        Minimum minimum = From(bounded, -1.2, 1);
        Assert.Equal(FitVerdict.AtLimit, minimum.Verdict);
        Assert.Equal(0.25, minimum.TwoNll, 1e-9);
        Assert.Equal(0.25, minimum.Values[1], 1e-5);
    }

    /// <summary>A quadratic whose curvatures differ by 1e12, both along the axes and turned.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(0.8, 0.6)]
    public void Condition_1e12(double c, double s)
    {
        var function = new TestFunction([Free("x"), Free("y")], v => (1e6 * ((c * v[0]) + (s * v[1]) - 2).Squared()) + (1e-6 * ((-s * v[0]) + (c * v[1]) - 5).Squared()));
        Minimum minimum = From(function, 100, -300);
        double along = (c * minimum.Values[0]) + (s * minimum.Values[1]), across = (-s * minimum.Values[0]) + (c * minimum.Values[1]);
        Assert.InRange(minimum.TwoNll, 0, 1e-9);
        Assert.Equal(2, along, 1e-7);
        Assert.Equal(5, across, 0.04);
    }

    private static Parameter Free(string name) => new(name, 0);

    private static Minimum From(TestFunction function, params double[] start) =>
        Minimiser.Minimise(function, start, FixedParameters.Of(function.Parameters), MinimiserOptions.Default);
}
