using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Tests.Oracles;

namespace Sevens.Experiments.Tests.Likelihoods;

/// <summary>The three COHERENT likelihoods, written a second time in numpy from their arrays and fitted by iminuit: minimum, errors and profile intervals.</summary>
public class MinuitCoherentTests
{
    [Theory]
    [InlineData("coherent-csi-2017")]
    [InlineData("coherent-csi-2021")]
    [InlineData("coherent-lar-2020")]
    public void Fit_agrees_with_Minuit(string experiment)
    {
        LikelihoodModel model = LikelihoodAssembly.Of([new Catalog().Experiment(experiment)], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile).Model;
        FitResult fit = Fit.Run(model, FitOptions.Default with { Intervals = [LikelihoodAssembly.Signal], Levels = [0.6827, 0.9] });
        Assert.True(fit.Minimum.Verdict.IsMinimum());
        (string Parameter, double Value)[] ends = [.. fit[LikelihoodAssembly.Signal].Intervals.SelectMany(i => new[] { (i.Parameter, i.Lower.Value), (i.Parameter, i.Upper.Value) })];
        double[] start = [.. fit.Parameters.Select(p => double.IsFinite(p.Error) ? p.Value + (0.1 * p.Error) : p.Value)];
        MinuitOracle.Answer minuit = MinuitOracle.Fit(model, start, ends);
        var likelihood = new Likelihood(model);
        Assert.Equal(minuit.StartTwoNll, likelihood.Value(start, likelihood.CreateWorkspace()), 1e-8);
        Assert.Equal(minuit.TwoNll, fit.Minimum.TwoNll, 1e-4);
        if (fit.Minimum.AtKink.IsEmpty)
        {
            for (int p = 0; p < model.Parameters.Length; p++)
            {
                // Minuit stops within its tolerance, a thousandth of a standard deviation.
                Assert.Equal(minuit.Values[p], fit.Parameters[p].Value, 1e-3 * minuit.Errors[p]);
                Assert.Equal(minuit.CurvatureErrors[p], fit.Parameters[p].Error, 1e-4 * minuit.Errors[p]);
            }
        }

        // At the ends of our intervals Minuit's profile has risen by the quantiles of χ²: 1.0000 (68.27 %) and 2.7055 (90 %).
        double[] expected = [1.00002, 1.00002, 2.70554, 2.70554];
        Assert.All(minuit.Profiles.Zip(expected), t => Assert.Equal(t.Second, t.First, 1e-4 * t.Second));
    }
}
