using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;

namespace Sevens.Reproduction;

/// <summary>
/// The reactor-on spectrum against the re-analysis [arXiv:2202.10829] as it was fitted by another program on its own signal: χ² 110.7 without a signal,
/// 103.8 at 0.92 ± 0.34 (Fef), 105.3 at 1.37 ± 0.59 (YBe).
/// </summary>
public sealed class DresdenII2022Tests
{
    [Theory]
    [InlineData("dresden-ii-2022", 0.92, 0.34, 103.8, 22.23)]
    [InlineData("dresden-ii-2022-ybe", 1.37, 0.59, 105.3, 15.37)]
    public void The_spectrum_gives_the_strength_of_the_re_analysis(string name, double strength, double error, double chi2, double firstBinPerDay)
    {
        Experiment experiment = new Catalog().Experiment(name);
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        FitResult fit = Fit.Run(likelihood.Model, new FitOptions { Hypotheses = [Hypothesis.That("background-only", LikelihoodAssembly.Signal, 0)] });
        Assert.Equal(FitVerdict.Converged, fit.Minimum.Verdict);
        Assert.Equal(strength, fit[LikelihoodAssembly.Signal].Value, 0.15);
        Assert.Equal(error, fit[LikelihoodAssembly.Signal].Error, 0.05);
        Assert.Equal(chi2, fit.Goodness.Chi2, 1.0);
        Assert.Equal(110.7, fit.Goodness.Chi2 + fit.Tests[0].Q, 1.0);

        // 130 bins and the ratio M/L1; eight parameters, of which the ratio brings its own constraint.
        Assert.Equal(130 - 7, fit.Goodness.DegreesOfFreedom);
        Assert.Equal(firstBinPerDay, experiment.Signal(Convention.Sevens).Events.Values[0] / 96.4, 0.05 * firstBinPerDay);
    }

    /// <summary>Another program (numpy, iminuit) on our signal, with the shapes written a second time.</summary>
    [Theory]
    [InlineData("dresden-ii-2022", 103.7639768, 0.8992744, 0.3390245, 0.2566932, 1.2923383, 0.0694900)]
    [InlineData("dresden-ii-2022-ybe", 105.3142309, 1.3493091, 0.5805120, 0.2514905, 1.2922989, 0.0693981)]
    public void Minuit_finds_the_same_minimum(string name, double chi2, double strength, double error, double scale, double centre, double width)
    {
        Experiment experiment = new Catalog().Experiment(name);
        FitResult fit = Fit.Run(
            LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile).Model, new FitOptions());
        Assert.Equal(chi2, fit.Goodness.Chi2, 1e-3);
        Assert.Equal(strength, fit[LikelihoodAssembly.Signal].Value, 0.01 * error);
        Assert.Equal(error, fit[LikelihoodAssembly.Signal].Error, 0.01 * error);
        Assert.Equal(scale, fit["dresden-ii-epithermal-scale"].Value, 1e-4);
        Assert.Equal(centre, fit["dresden-ii-l1-energy"].Value, 1e-5);
        Assert.Equal(width, fit["dresden-ii-l-width"].Value, 1e-5);
    }
}
