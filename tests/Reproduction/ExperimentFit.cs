using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;

namespace Sevens.Reproduction;

/// <summary>The default fit of one experiment of the catalog, its signal strength turned into events.</summary>
internal sealed class ExperimentFit
{
    private readonly FitResult result;
    private readonly double predicted;

    private ExperimentFit(FitResult result, double predicted)
    {
        this.result = result;
        this.predicted = predicted;
    }

    /// <summary>Fitted CEvNS events.</summary>
    public double Signal => Strength.Value * predicted;

    /// <summary>Their error from the curvature.</summary>
    public double Error => Strength.Error * predicted;

    /// <summary>Distance to the upper end of the 68.27 % profile interval.</summary>
    public double ErrorUp => (Strength.Intervals[0].Upper.Value - Strength.Value) * predicted;

    /// <summary>Distance to the lower end of the 68.27 % profile interval, negative.</summary>
    public double ErrorDown => (Strength.Intervals[0].Lower.Value - Strength.Value) * predicted;

    /// <summary>Significance against background only.</summary>
    public double Significance => result.Tests[0].Significance;

    /// <summary>Half the test statistic against background only: Δ ln L.</summary>
    public double DeltaLogLikelihood => result.Tests[0].Q / 2;

    private FittedParameter Strength => result[LikelihoodAssembly.Signal];

    /// <summary>Fits an experiment under the default convention, all nuisances profiled.</summary>
    public static ExperimentFit Of(string name)
    {
        Experiment experiment = new Catalog().Experiment(name);
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        FitResult fitted = Fit.Run(
            likelihood.Model, new FitOptions { Hypotheses = [Hypothesis.That("background-only", LikelihoodAssembly.Signal, 0)] });
        Assert.True(fitted.Minimum.Verdict == FitVerdict.Converged, $"{name}: {fitted.Minimum.Verdict}: {string.Join("; ", fitted.Messages)}");
        return new ExperimentFit(fitted, likelihood.Experiments[0].Signal.Events.Total);
    }

    /// <summary>Fitted events of a background.</summary>
    public double Background(string component) =>
        result.Components.Single(c => string.Equals(c.Component, component, StringComparison.Ordinal)).Fitted.Value;
}
