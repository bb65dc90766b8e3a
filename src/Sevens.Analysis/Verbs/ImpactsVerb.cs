using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Impacts;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary><c>impacts</c>: what makes up the error of a parameter.</summary>
public static class ImpactsVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "impacts";

    private const double CurveReach = 3.5;
    private const int CurvePoints = 57;

    /// <summary>Fits, then takes the error of a parameter apart.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, an experiment has no data, no parameter is free, or the fit found no minimum.</exception>
    public static ImpactsReport Run(Catalog catalog, ImpactsRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        FitSetup setup = FitSetup.Of(catalog, request.Fit);
        var likelihood = new Likelihood(setup.Likelihood.Model);
        FitResult fit = Fit.Run(likelihood, FitOptions.Default with { Fixed = setup.Held, Intervals = [] });
        FittedParameter on = Chosen(fit, request.On);
        if (!fit.Minimum.Verdict.IsMinimum())
        {
            throw new CatalogException($"the fit ended {FitReporting.Written(fit.Minimum.Verdict)}, expected a minimum: {string.Join("; ", fit.Messages)}");
        }

        var analysis = new ImpactAnalysis(likelihood, fit.Minimum, on.Name, MinimiserOptions.Default);
        var sources = new NuisanceSources(setup.Likelihood);
        FittedParameter[] free = [.. fit.Parameters.Where(p => p.Status != FittedParameterStatus.Held)];
        bool hasError = double.IsFinite(analysis.TotalError);
        ImmutableArray<InterpolationCheck>? interpolation = request.Interpolation == InterpolationChecking.Skip
            ? null
            : RequestLoading.Foreseen(() => InterpolationChecks.Of(setup.Likelihood.Experiments.Select(e => e.Experiment), setup.Convention));
        return new ImpactsReport
        {
            Convention = setup.Convention.Name,
            Status = new FitStatus(hasError, FitReporting.Written(fit.Minimum.Verdict), [.. fit.Messages.Concat(setup.Likelihood.Held)]),
            On = on.Name,
            Value = ResultJson.Defined(on.Value),
            Error = ResultJson.Defined(analysis.TotalError),
            Impacts = [.. analysis.Impacts().Select(i => Described(i, fit, sources))],
            Breakdown = Breakdown(analysis, likelihood, on, free, sources),
            Parameters = [.. free.Select(p => p.Name)],
            Correlation = [.. free.Select(a => free.Select(b => Correlation(fit, a.Name, b.Name)).ToImmutableArray())],
            Curves = hasError ? Curves(likelihood, fit, on, analysis.TotalError) : new LikelihoodCurves([], [], []),
            Interpolation = interpolation,
            Provenance = setup.Provenance,
            Warnings =
            [
                .. hasError ? [] : new[] { $"the error of {on.Name} is undefined: at a limit, or the likelihood is flat there" },
                .. (interpolation ?? []).SelectMany(InterpolationChecks.Remarks),
            ],
        };
    }

    private static FittedParameter Chosen(FitResult fit, string? on)
    {
        FittedParameter[] free = [.. fit.Parameters.Where(p => p.Status != FittedParameterStatus.Held)];
        if (on is null)
        {
            return free.FirstOrDefault(p => p.Role == ParameterRole.Interest)
                ?? throw new CatalogException("impacts: found no free parameter of interest, expected one to look at");
        }

        return free.FirstOrDefault(p => string.Equals(p.Name, on, StringComparison.Ordinal)) ?? throw CatalogException.Unknown("free parameter", on, [.. free.Select(p => p.Name)]);
    }

    private static ParameterImpact Described(Impact impact, FitResult fit, NuisanceSources sources)
    {
        FittedParameter fitted = fit[impact.Parameter];
        return new ParameterImpact(
            impact.Parameter,
            sources.Of(fit.Likelihood.Model.Parameters[fit.Likelihood.Model.IndexOf(impact.Parameter)]),
            ResultJson.Defined(fitted.Value),
            ResultJson.Defined(fitted.Error),
            fitted.Pull is { } pull ? ResultJson.Defined(pull.Value) : null,
            fitted.Pull is { } constrained ? ResultJson.Defined(constrained.Shrinkage) : null,
            ResultJson.Defined(impact.Up),
            ResultJson.Defined(impact.Down));
    }

    /// <summary>Free parameters without a constraint are what the data determine: they belong to statistics.</summary>
    private static ImmutableArray<SourceShare> Breakdown(
        ImpactAnalysis analysis, Likelihood likelihood, FittedParameter on, FittedParameter[] free, NuisanceSources sources)
    {
        LikelihoodModel model = likelihood.Model;
        string[] measured = [.. model.Measurements.SelectMany(m => m.Function.Parameters)];
        Parameter[] constrained =
        [
            .. free.Select(p => model.Parameters[model.IndexOf(p.Name)])
                .Where(p => p.Role == ParameterRole.Nuisance && !string.Equals(p.Name, on.Name, StringComparison.Ordinal)
                    && (p.Constraint is not null || measured.Contains(p.Name, StringComparer.Ordinal))),
        ];
        string[] rest = [.. free.Select(p => p.Name).Except(constrained.Select(p => p.Name), StringComparer.Ordinal)];
        return
        [
            .. constrained.GroupBy(sources.Of, StringComparer.Ordinal)
                .Select(g => Share(g.Key, analysis.ShareOf(g.Select(p => p.Name)), on, [.. g.Select(p => p.Name)]))
                .OrderByDescending(s => s.Error).ThenBy(s => s.Source, StringComparer.Ordinal),
            Share(NuisanceSources.Statistics, analysis.ErrorWithout(constrained.Select(p => p.Name)), on, [.. rest]),
        ];
    }

    private static SourceShare Share(string source, double error, FittedParameter on, ImmutableArray<string> parameters) =>
        new(source, ResultJson.Defined(error), ResultJson.Defined(error / Math.Abs(on.Value)), parameters);

    private static double? Correlation(FitResult fit, string first, string second) =>
        fit.Covariance is { } covariance ? ResultJson.Defined(covariance.Correlation(fit.Likelihood.Model.IndexOf(first), fit.Likelihood.Model.IndexOf(second))) : null;

    private static LikelihoodCurves Curves(Likelihood likelihood, FitResult fit, FittedParameter on, double error)
    {
        Parameter declared = likelihood.Model.Parameters[likelihood.Model.IndexOf(on.Name)];
        double lower = Math.Max(declared.Lower, on.Value - (CurveReach * error)), upper = Math.Min(declared.Upper, on.Value + (CurveReach * error));
        ImmutableArray<double> values = [.. Enumerable.Range(0, CurvePoints).Select(i => lower + ((upper - lower) * i / (CurvePoints - 1)))];
        ProfileScan scan = ProfileScan.Along(likelihood, fit.Minimum, on.Name, values, ScanOptions.Default, likelihood.CreateWorkspace());
        return new LikelihoodCurves(
            values, [.. scan.DeltaTwoNll.Select(ResultJson.Defined)], [.. LikelihoodSlice.Along(likelihood, fit.Minimum, on.Name, values).Select(ResultJson.Defined)]);
    }
}
