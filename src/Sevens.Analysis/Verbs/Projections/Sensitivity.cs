using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Likelihoods;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Limits;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>The sensitivity of experiments as their definitions are, at any exposure, background and precision of nuisances.</summary>
internal sealed class Sensitivity
{
    private readonly FitSetup discovery;
    private readonly FitSetup? physics;

    /// <summary>Takes the likelihoods.</summary>
    /// <param name="discovery">With free strengths of the signals.</param>
    /// <param name="physics">With physics parameters; null where the strength is the parameter.</param>
    /// <param name="parameters">The parameters of interest.</param>
    public Sensitivity(FitSetup discovery, FitSetup? physics, ImmutableArray<string> parameters)
    {
        this.discovery = discovery;
        this.physics = physics;
        Parameters = parameters;
    }

    /// <summary>The parameters of interest.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>Everything at one design.</summary>
    public ProjectionPoint At(ImmutableArray<double> values, DesignScale scale)
    {
        LikelihoodModel model = ScaledModel.Of(discovery.Likelihood, scale);
        (double signal, double? background) = Events(model);
        var expected = new ExpectedData(Interest(scale), Held);
        return new ProjectionPoint(values, signal, background, ResultJson.Defined(Significance(scale)), [.. Parameters.Select(expected.Describe)]);
    }

    /// <summary>The share of the signal that stands in bins without any background.</summary>
    public double ShareWithoutBackground(DesignScale scale)
    {
        LikelihoodModel model = ScaledModel.Of(discovery.Likelihood, scale);
        double all = Events(model).Signal;
        return all > 0 ? 1 - (Events(ScaledModel.WithBackgroundOnly(model)).Signal / all) : 0;
    }

    /// <summary>The median discovery significance; NaN where no bin has signal and background.</summary>
    public double Significance(DesignScale scale)
    {
        LikelihoodModel model = ScaledModel.WithBackgroundOnly(ScaledModel.Tied(ScaledModel.Of(discovery.Likelihood, scale)));
        if (!(Events(model).Signal > 0))
        {
            return double.NaN;
        }

        var expected = new ExpectedData(model, discovery.Held);
        return Math.Sqrt(expected.Test(LikelihoodAssembly.Signal).Discovery());
    }

    /// <summary>Statistical, systematic and whole error of a parameter; NaN where there is none.</summary>
    public (double Statistical, double Systematic, double Whole) Errors(string parameter, DesignScale scale) => new ExpectedData(Interest(scale), Held).Errors(parameter);

    private ImmutableSortedDictionary<string, double> Held => (physics ?? discovery).Held;

    private LikelihoodModel Interest(DesignScale scale)
    {
        LikelihoodModel model = ScaledModel.Of((physics ?? discovery).Likelihood, scale);
        return physics is null ? ScaledModel.Tied(model) : model;
    }

    private static (double Signal, double? Background) Events(LikelihoodModel model)
    {
        var likelihood = new Likelihood(model);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] start = model.StartValues();
        double[] slopes = new double[start.Length];
        double signal = 0;
        double? background = null;
        for (int c = 0; c < model.Channels.Length; c++)
        {
            IReadOnlyList<Component> components = model.Channels[c].Components;
            if (!components.Any(ScaledModel.IsSignal))
            {
                continue;
            }

            for (int k = 0; k < components.Count; k++)
            {
                double total = likelihood.ComponentTotal(start, c, k, slopes, workspace);
                if (ScaledModel.IsSignal(components[k]))
                {
                    signal += total;
                }
                else
                {
                    background = (background ?? 0) + total;
                }
            }
        }

        return (signal, background);
    }
}
