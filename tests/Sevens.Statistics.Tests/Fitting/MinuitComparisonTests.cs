using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Tests.Oracles;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>Random models with every kind of part, fitted by iminuit on a likelihood written independently in numpy.</summary>
public class MinuitComparisonTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Fits_agree_with_Minuit(int seed)
    {
        LikelihoodModel model = RandomModel.Make(seed);
        FitResult fit = Fit.Run(model, FitOptions.Default with { Intervals = ["n1", "n2", "k"] });
        Assert.True(fit.Minimum.Verdict.IsMinimum());
        (string Parameter, double Value)[] ends =
        [
            .. fit.Parameters.SelectMany(p => p.Intervals)
                .SelectMany(i => new[] { (i.Parameter, i.Lower), (i.Parameter, i.Upper) })
                .Where(e => e.Item2.Status == ProfileSideStatus.Found).Select(e => (e.Parameter, e.Item2.Value)),
        ];
        double[] start = [.. fit.Parameters.Select(p => p.Value + (0.3 * p.Error))];
        MinuitOracle.Answer minuit = MinuitOracle.Fit(model, start, ends);
        var likelihood = new Likelihood(model);
        Assert.Equal(minuit.StartTwoNll, likelihood.Value(start, likelihood.CreateWorkspace()), 1e-10 * minuit.StartTwoNll);
        if (fit.Minimum.AtKink.IsEmpty)
        {
            Assert.True(minuit.Valid);
            Assert.Equal(minuit.TwoNll, fit.Minimum.TwoNll, 1e-6);
            for (int p = 0; p < model.Parameters.Length; p++)
            {
                Assert.Equal(minuit.Values[p], fit.Parameters[p].Value, 2e-4 * minuit.Errors[p]);
                Assert.Equal(minuit.Errors[p], fit.Parameters[p].Error, 1e-3 * minuit.Errors[p]);
            }
        }
        else
        {
            // At a kink Minuit does not converge and has no error; it must come close, and not below.
            Assert.InRange(minuit.TwoNll - fit.Minimum.TwoNll, -1e-9, 1e-3);
        }

        Assert.NotEmpty(minuit.Profiles);
        Assert.All(minuit.Profiles, rise => Assert.Equal(1, rise, 1e-4));
    }
}
