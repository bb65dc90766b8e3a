using Sevens.Statistics.Fitting;
using Sevens.Statistics.Intervals;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Tests.Toys;

/// <summary>Nine counts over a background of four: one toy in ten has nine counts too, and is as far from any hypothesis as the data.</summary>
public class EqualToysTests
{
    /// <summary>Sums of Poisson probabilities over all N with t(N) ≥ t(9), from scipy; without those with t(9) itself they would be lower by 0.036 to 0.130.</summary>
    [Theory]
    [InlineData(1.0, 0.0680936347)]
    [InlineData(3.0, 0.5716170084)]
    [InlineData(4.5, 1.0)]
    [InlineData(6.5, 0.6551686661)]
    [InlineData(8.0, 0.3979766509)]
    [InlineData(10.0, 0.1859043099)]
    public void Toys_as_far_as_the_data_count(double signal, double expected)
    {
        Likelihood likelihood = Counting();
        ToyConstruction point = FeldmanCousins.Test(
            likelihood, Minimiser.Minimise(likelihood), ["s"], [signal], ToyOptions.Default with { Count = 10_000 }, MinimiserOptions.Default);
        Assert.Equal(expected, point.PValue.Value, 4 * point.PValue.Error);
    }

    /// <summary>A free signal fits nine counts exactly, so that no experiment fits better.</summary>
    [Fact]
    public void Nothing_fits_better_than_exactly()
    {
        Likelihood likelihood = Counting();
        ToyGoodness goodness = ToyGoodness.Of(likelihood, Minimiser.Minimise(likelihood), ToyOptions.Default with { Count = 500 }, MinimiserOptions.Default);
        Assert.Equal(1, goodness.Probability.Value);
    }

    [Fact]
    public void Failed_toys_are_not_counted() =>
        Assert.Equal(new Proportion(2, 3), Proportion.AsFar([double.NaN, 4, 3, 2], 3));

    private static Likelihood Counting() => SimpleModel.Of(
        [new Parameter("s", 1, 0, 1000)], [9], SimpleModel.Scaled("signal", [1], "s"), new Component("background", new double[] { 4 }));
}
