using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Likelihoods;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>What a fit says of one experiment: events and spectra per component.</summary>
internal sealed class ExperimentFit
{
    private readonly ExperimentChannels experiment;
    private readonly FitResult fit;
    private readonly Workspace workspace;
    private readonly Channel channel;
    private readonly int channelIndex;

    public ExperimentFit(ExperimentChannels experiment, FitResult fit, Workspace workspace)
    {
        this.experiment = experiment;
        this.fit = fit;
        this.workspace = workspace;
        channelIndex = fit.Likelihood.Model.Channels.Select((c, i) => (c, i)).First(t => string.Equals(t.c.Name, experiment.Channel, StringComparison.Ordinal)).i;
        channel = fit.Likelihood.Model.Channels[channelIndex];

        // The data in force: those that were made with known values are not those observed.
        var observed = new BinnedArray(experiment.Experiment.Axes, fit.Likelihood.ObservedValues(channelIndex));
        Events = new FittedEvents(
            observed.Total,
            experiment.Components.ToImmutableSortedDictionary(g => g.Name, Fitted, StringComparer.Ordinal));
        Spectra = new ExperimentSpectra(Name, experiment.Experiment.Definition.Title,
        [
            .. experiment.Components.Select(g => RequestLoading.Spectrum(g.Name, g.Title, Expected(g))),
            RequestLoading.Observed(observed, experiment.Experiment.ObservedErrors),
        ])
        {
            Fit = FittedErrors.Of(fit, channelIndex, experiment.Experiment.Axes, workspace),
        };
    }

    public string Name => experiment.Experiment.Name;

    public FittedEvents Events { get; }

    public ExperimentSpectra Spectra { get; }

    /// <summary>N/√(σ_N² + (fN)²): a shape error the release gives as one number, in quadrature with the error of the fit.</summary>
    public FitTest? ExternalTest
    {
        get
        {
            if (experiment.Experiment.Definition.Signal?.ExternalShapeError is not { } external || Events.Components[LikelihoodAssembly.Signal] is not { Fitted: double events, Error: double error })
            {
                return null;
            }

            double significance = events / Math.Sqrt((error * error) + (external.Value * external.Value * events * events));
            return new FitTest(
                FitVerb.BackgroundOnly,
                significance * significance,
                significance,
                FormattableString.Invariant($"Wald, with a shape error of {100 * external.Value} % on {Name} in quadrature"));
        }
    }

    private FittedComponentEvents Fitted(ComponentGroup group)
    {
        double total = 0;
        double[] gradient = new double[fit.Likelihood.ParameterCount];
        double[] part = new double[gradient.Length];
        foreach (int component in Members(group))
        {
            total += fit.Likelihood.ComponentTotal(fit.Minimum.Values.AsSpan(), channelIndex, component, part, workspace);
            for (int i = 0; i < gradient.Length; i++)
            {
                gradient[i] += part[i];
            }
        }

        return new FittedComponentEvents(
            ResultJson.Defined(total), fit.Covariance is { } covariance ? ResultJson.Defined(covariance.Propagate(total, gradient).Error) : null, group.Predicted);
    }

    private BinnedArray Expected(ComponentGroup group)
    {
        double[] sum = new double[channel.BinCount];
        foreach (int component in Members(group))
        {
            double[] bins = fit.Likelihood.ExpectedCounts(fit.Minimum.Values.AsSpan(), channelIndex, component, workspace);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += bins[i];
            }
        }

        return new BinnedArray(experiment.Experiment.Axes, sum);
    }

    private IEnumerable<int> Members(ComponentGroup group) =>
        Enumerable.Range(0, channel.Components.Count).Where(i => group.Members.Contains(channel.Components[i].Name, StringComparer.Ordinal));
}
