using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>
/// Compares what a likelihood makes of a nuisance between and beyond the foldings at ±1σ with foldings made there. The signal is that of the convention, its rate predicted.
/// </summary>
internal static class InterpolationChecks
{
    private static readonly double[] Sigmas = [-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3];

    /// <summary>Bins below this part of the highest tell nothing by their relative error.</summary>
    private const double LeastShare = 0.01;

    /// <summary>A bin that is off by more than this part is told.</summary>
    private const double Trusted = 0.1;

    /// <summary>All nuisances of all experiments that act on the response.</summary>
    public static ImmutableArray<InterpolationCheck> Of(IEnumerable<Experiment> experiments, Convention convention) => [.. experiments.SelectMany(e => Of(e, convention))];

    /// <summary>A nuisance whose interpolation cannot be trusted in some bin, and from where on.</summary>
    public static IEnumerable<string> Remarks(InterpolationCheck check)
    {
        InterpolationPoint[] far = [.. check.Points.Where(p => Math.Abs(p.Bin ?? 0) > Trusted).OrderBy(p => Math.Abs(p.Sigmas))];
        if (far.Length > 0)
        {
            InterpolationPoint worst = far.MaxBy(p => Math.Abs(p.Bin!.Value))!;
            yield return FormattableString.Invariant(
                $"{check.Experiment}: '{check.Parameter}' is interpolated badly in a bin, by {Math.Abs(far[0].Bin!.Value):P0} at {far[0].Sigmas}σ and up to {Math.Abs(worst.Bin!.Value):P0} at {worst.Sigmas}σ; all events are off by {check.Points.Max(p => Math.Abs(p.Total ?? 0)):P1} at most");
        }
    }

    private static IEnumerable<InterpolationCheck> Of(Experiment experiment, Convention convention)
    {
        var likelihood = new Likelihood(LikelihoodAssembly.Of([experiment], convention, _ => SignalStrength.Predicted, NuisanceChoice.Profile).Model);
        Workspace workspace = likelihood.CreateWorkspace();
        foreach (string parameter in experiment.RefoldedNuisances)
        {
            ImmutableArray<InterpolationPoint> points = [.. Sigmas.Select(s => At(experiment, convention, likelihood, workspace, parameter, s))];
            double[] errors = [.. points.SelectMany(p => new[] { p.Total, p.Bin }).OfType<double>().Select(Math.Abs)];
            yield return new InterpolationCheck(experiment.Name, parameter, points, errors.Length == 0 ? null : errors.Max());
        }
    }

    private static InterpolationPoint At(Experiment experiment, Convention convention, Likelihood likelihood, Workspace workspace, string parameter, double sigmas)
    {
        double[] exact;
        try
        {
            exact = experiment.RefoldedSignal(parameter, sigmas, convention).ToArray();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            return new InterpolationPoint(sigmas, null, null, problem.Message);
        }

        double[] theta = likelihood.Model.StartValues();
        theta[likelihood.Model.IndexOf(parameter)] = sigmas;
        Channel channel = likelihood.Model.Channels[0];
        int signal = channel.Components.Select((c, i) => (c, i)).First(t => string.Equals(t.c.Name, LikelihoodAssembly.Signal, StringComparison.Ordinal)).i;
        double[] interpolated = likelihood.ExpectedCounts(theta, 0, signal, workspace);
        double highest = exact.Max();
        double worst = interpolated.Zip(exact).Where(t => t.Second >= LeastShare * highest).Select(t => (t.First / t.Second) - 1).MaxBy(Math.Abs);
        return new InterpolationPoint(sigmas, ResultJson.Defined((interpolated.Sum() / exact.Sum()) - 1), ResultJson.Defined(worst), null);
    }
}
