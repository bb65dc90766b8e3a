using Sevens.Statistics.Fitting;
using Sevens.Statistics.Intervals;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Tests.Toys;

/// <summary>
/// 10 000 + 100 x² and 10 000 + 30 x events, with 10 900 and 10 090 seen: x = 3, and a mirror image that is 3.25 worse. A toy thrown in one valley has its minimum in
/// the other in one of six cases. Probabilities: 40 000 toys in numpy, each minimised over 4801 values of x (0.1240(16); 0.073 within one valley alone, as χ² has it).
/// </summary>
public class ToyValleysTests
{
    [Fact]
    public void Toys_have_their_minimum_in_either_valley()
    {
        Likelihood likelihood = Mirrored();
        ToyConstruction point = FeldmanCousins.Test(
            likelihood, Minimiser.Minimise(likelihood), ["x"], [-3], ToyOptions.Default with { Count = 4000 }, MinimiserOptions.Default);
        Assert.Equal(3.24981, point.Delta, 1e-4);
        Assert.Equal(0.124, point.PValue.Value, 4 * point.PValue.Error);
    }

    private static Likelihood Mirrored() => SimpleModel.Of(
        [new Parameter("x", 2, -6, 6)],
        [10_900, 10_090],
        new Component("background", new double[] { 10_000, 10_000 }),
        SimpleModel.Scaled("square", [100, 0], "x", "x"),
        SimpleModel.Scaled("interference", [0, 30], "x"));
}
