using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>Turns a fit into its report: verdict, parameters, events per experiment, tests, spectra.</summary>
internal static class FitReporting
{
    public static FitReport Report(ExperimentLikelihood likelihood, FitResult fit, Convention convention, Provenance provenance)
    {
        Workspace workspace = fit.Likelihood.CreateWorkspace();
        bool usable = fit.Minimum.Verdict.IsMinimum();
        ImmutableArray<ExperimentFit> experiments = [.. likelihood.Experiments.Select(e => new ExperimentFit(e, fit, workspace))];
        return new FitReport
        {
            Convention = convention.Name,
            Status = new FitStatus(usable, Written(fit.Minimum.Verdict), [.. fit.Messages.Concat(likelihood.Held)]),
            Minimum = new FitMinimum(
                ResultJson.Defined(fit.Minimum.TwoNll),
                ResultJson.Defined(fit.Goodness.Chi2),
                fit.Goodness.DegreesOfFreedom,
                ResultJson.Defined(fit.Goodness.PValue)),
            Parameters = [.. fit.Parameters.Where(p => p.Status != FittedParameterStatus.Held).Select(Describe)],
            Others = [.. fit.Others.Select(o => Describe(o, fit))],
            Correlation = Correlation(fit),
            Events = experiments.ToImmutableSortedDictionary(e => e.Name, e => e.Events, StringComparer.Ordinal),
            Tests = [.. fit.Tests.Select(t => new FitTest(t.Hypothesis.Name, ResultJson.Defined(t.Q), ResultJson.Defined(t.Significance), t.Method)),
                .. experiments.Select(e => e.ExternalTest).OfType<FitTest>()],
            Spectra = [.. experiments.Select(e => e.Spectra)],
            Provenance = provenance,
            Warnings = Warnings(fit, usable),
        };
    }

    /// <summary>The measurements at the minimum.</summary>
    public static ImmutableArray<FitMeasurement> Measurements(ImmutableArray<MeasurementConstraint> constraints, FitResult fit) =>
    [
        .. constraints.Select(constraint =>
        {
            AuxiliaryMeasurement term = constraint.Term;
            ImmutableArray<string> names = term.Function.Parameters;
            double[] arguments = [.. names.Select(n => fit[n].Value)];
            double measured = InForce(fit.Likelihood, term);
            double value = constraint.Value + (measured - term.Value);
            double pull = (term.Function.Evaluate(arguments, new double[names.Length], new double[names.Length * names.Length]) - measured) / term.Sigma;
            return new FitMeasurement(term.Name, constraint.Quantity, value, term.Sigma, ResultJson.Defined(value + (pull * term.Sigma)), ResultJson.Defined(pull));
        }),
    ];

    /// <summary>What a measurement gave in the data of a fit: a repeated experiment has a value of its own.</summary>
    private static double InForce(Likelihood likelihood, AuxiliaryMeasurement term)
    {
        ImmutableArray<AuxiliaryMeasurement> all = likelihood.Model.Measurements;
        return likelihood.MeasuredValues[all.IndexOf(all.First(m => string.Equals(m.Name, term.Name, StringComparison.Ordinal)))];
    }

    private static FitParameter Describe(FittedParameter parameter)
    {
        ImmutableArray<FitInterval> intervals = [.. parameter.Intervals.Select(Describe)];
        FitInterval? first = intervals.FirstOrDefault(i => i.Level == ConfidenceLevel.OneSigma);
        return new FitParameter(
            parameter.Name,
            ResultJson.Defined(parameter.Value),
            ResultJson.Defined(parameter.Error),
            first?.Lower,
            first?.Upper,
            intervals,
            parameter.Role == ParameterRole.Interest ? "interest" : "nuisance",
            parameter.Pull is { } pull ? ResultJson.Defined(pull.Value) : null);
    }

    private static FitOtherMinimum Describe(OtherMinimum other, FitResult fit) => new(
        other.Above,
        fit.Parameters.Select((p, i) => (p, i)).Where(p => p.p is { Role: ParameterRole.Interest, Status: not FittedParameterStatus.Held })
            .ToImmutableSortedDictionary(p => p.p.Name, p => other.Minimum.Values[p.i], StringComparer.Ordinal),
        other.Intervals.GroupBy(i => i.Parameter, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Select(Describe).ToImmutableArray(), StringComparer.Ordinal));

    private static FitInterval Describe(ProfileInterval interval) => new(interval.Level, interval.Method, End(interval.Lower), End(interval.Upper));

    private static double? End(ProfileSide side) => side.Status == ProfileSideStatus.NotFound ? null : ResultJson.Defined(side.Value);

    private static ImmutableArray<ImmutableArray<double?>> Correlation(FitResult fit)
    {
        int[] free = [.. fit.Parameters.Select((p, i) => (p, i)).Where(t => t.p.Status != FittedParameterStatus.Held).Select(t => t.i)];
        return [.. free.Select(i => free.Select(j => fit.Covariance is { } c ? ResultJson.Defined(c.Correlation(i, j)) : null).ToImmutableArray())];
    }

    private static ImmutableArray<string> Warnings(FitResult fit, bool usable)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (!usable)
        {
            warnings.Add($"the fit did not end in a minimum ({Written(fit.Minimum.Verdict)}): its numbers cannot be used");
        }

        foreach (FittedParameter parameter in fit.Parameters.Where(p => p.Status != FittedParameterStatus.Held))
        {
            if (!double.IsFinite(parameter.Error))
            {
                warnings.Add($"the error of {parameter.Name} is undefined");
            }

            if (parameter.Intervals.Any(i => i.Lower.Status == ProfileSideStatus.NotFound || i.Upper.Status == ProfileSideStatus.NotFound))
            {
                warnings.Add($"an interval of {parameter.Name} has an open end");
            }
        }

        return warnings.ToImmutable();
    }

    /// <summary>A verdict as results name it: <c>converged</c>.</summary>
    public static string Written(FitVerdict verdict) => char.ToLowerInvariant(verdict.ToString()[0]) + verdict.ToString()[1..];
}
