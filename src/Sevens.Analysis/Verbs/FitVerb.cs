using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary><c>fit</c>: best fit, intervals, pulls, significance and goodness of one or more experiments.</summary>
public static class FitVerb
{
    /// <summary>The name of the hypothesis without any signal.</summary>
    public const string BackgroundOnly = "background-only";

    /// <summary>The name of the hypothesis with every physics parameter at the value of the convention.</summary>
    public const string StandardModel = "standard-model";

    /// <summary>Fits experiments together; a nuisance that several name is one parameter. A JSON file is a workspace of another program.</summary>
    /// <exception cref="CatalogException">
    /// Something asked for is unknown, an experiment has no data, a nuclide lacks what the convention needs, or a measurement constrains no parameter.
    /// </exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    /// <exception cref="InvalidExperimentException">Parts that do not fit together, or a cut that is not at bin edges.</exception>
    /// <exception cref="Exchange.ExchangeException">A workspace that cannot be read.</exception>
    public static FitReport Run(Catalog catalog, RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        if (WorkspaceFit.IsAsked(request))
        {
            return WorkspaceFit.Run(request);
        }

        FitSetup setup = FitSetup.Of(catalog, request);
        FitResult fit = Fit.Run(setup.Likelihood.Model, Options(setup, request));
        FitReport report = FitReporting.Report(setup.Likelihood, fit, setup.Convention, setup.Provenance);
        var checks = new PropagationChecks(setup);
        ImmutableArray<string> atBest = [.. checks.At("the best fit", fit.Minimum.Values)];
        return report with
        {
            Model = setup.Model,
            Measurements = FitReporting.Measurements(setup.Constraints, fit),
            Status = atBest.IsEmpty ? report.Status : report.Status with { Converged = false, Verdict = FitStatus.NonAdiabatic, Messages = [.. report.Status.Messages, .. atBest] },
            Warnings = [.. report.Warnings, .. atBest, .. fit.Others.SelectMany(o => checks.At("another minimum", o.Minimum.Values)), .. Ends(checks, fit)],
        };
    }

    /// <summary>The ends of intervals of couplings that act on the way; others are where they are at the best fit.</summary>
    private static IEnumerable<string> Ends(PropagationChecks checks, FitResult fit) =>
        from parameter in fit.Parameters
        where checks.Concern(parameter.Name)
        from interval in parameter.Intervals
        from end in new[] { ("lower", interval.Lower), ("upper", interval.Upper) }
        where end.Item2.Status == ProfileSideStatus.Found
        from warning in checks.At($"the {end.Item1} end of an interval", fit.Minimum.Values, (parameter.Name, end.Item2.Value))
        select warning;

    /// <summary>What a fit of a request gives beyond its minimum.</summary>
    internal static FitOptions Options(FitSetup setup, RunRequest request)
    {
        LikelihoodModel model = setup.Likelihood.Model;
        string[] signals = [.. setup.Likelihood.Experiments.Select(e => e.SignalParameter).Where(p => !setup.Held.ContainsKey(p))];
        Parameter[] physics = [.. (setup.Physics?.Parameters ?? []).Where(p => !setup.Held.ContainsKey(p.Name))];
        return FitOptions.Default with
        {
            Fixed = setup.Held,
            Search = physics.Length == 0 ? null : InferenceSetup.Search,
            Levels = [ConfidenceLevel.OneSigma, .. request.Levels.Where(l => l != ConfidenceLevel.OneSigma)],
            Intervals = [.. model.Parameters.Select(p => p.Name).Where(n => !setup.Held.ContainsKey(n))],
            Hypotheses =
            [
                .. signals.Length == 0 ? [] : new[] { new Hypothesis(BackgroundOnly, signals.ToImmutableSortedDictionary(s => s, _ => 0.0, StringComparer.Ordinal)) },
                .. physics.Length == 0 ? [] : new[] { new Hypothesis(StandardModel, physics.ToImmutableSortedDictionary(p => p.Name, p => p.Start, StringComparer.Ordinal)) },
            ],
        };
    }
}
