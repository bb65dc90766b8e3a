using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Analysis.Verbs;

/// <summary><c>fit --inject</c>: data made with known values, fitted like those observed, and what the fit makes of the values.</summary>
public static class InjectionVerb
{
    /// <summary>The name of the hypothesis that the parameters asked for are what was injected.</summary>
    public const string Injected = "injected";

    /// <summary>Expected data have their minimum at the truth: what is left is the minimiser's.</summary>
    private const double PullTolerance = 1e-3;

    /// <summary>The same in −2 ln L, one parameter off by <see cref="PullTolerance"/> errors.</summary>
    private const double RiseTolerance = PullTolerance * PullTolerance;

    /// <summary>The two-sided probability beyond three standard deviations.</summary>
    private const double LeastPValue = 0.0027;

    /// <summary>Makes data and fits them from the start values of the model: the fit is not told the truth.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">What was asked. A toy is number 0 of its seed in <c>toys</c> with the same values.</param>
    /// <exception cref="CatalogException">
    /// Nothing is injected, or something that is unknown, held or out of bounds; an experiment has no data; or the likelihood is not finite at the point.
    /// </exception>
    public static FitReport Run(Catalog catalog, InjectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        if (request.At.IsEmpty)
        {
            throw new CatalogException("inject: found no parameter, expected one or more with values");
        }

        RunRequest asked = InferenceSetup.WithFreed(catalog, request.Fit, request.At.Keys);
        InferenceSetup inference = InferenceSetup.Of(catalog, asked);
        FitSetup setup = inference.Setup;
        double[] truth = inference.Truth("inject", request.At);
        Likelihood made = Made(inference.Likelihood, truth, request.Seed);
        FitOptions options = FitVerb.Options(setup, asked);
        FitResult fit = Fit.Run(made, options with { Hypotheses = [.. options.Hypotheses, new Hypothesis(Injected, request.At)] });
        InjectionResult injection = Judged(fit, truth, request);
        FitReport report = FitReporting.Report(setup.Likelihood, fit, setup.Convention, setup.Provenance with { Seed = request.Seed }) with { Convention = setup.ConventionName };
        return report with
        {
            Model = setup.Model,
            Measurements = FitReporting.Measurements(setup.Constraints, fit),
            Injection = injection,
            Warnings = [.. report.Warnings, .. Remarks(injection)],
        };
    }

    private static Likelihood Made(Likelihood likelihood, double[] truth, long? seed) => RequestLoading.Foreseen(() => seed is { } number
        ? new ToyExperiments(likelihood, truth, ToyOptions.Default with { Seed = number }).Throw(0)
        : likelihood.Asimov(truth));

    private static InjectionResult Judged(FitResult fit, double[] truth, InjectionRequest request)
    {
        LikelihoodModel model = fit.Likelihood.Model;
        LikelihoodRatioTest? test = fit.Tests.FirstOrDefault(t => string.Equals(t.Hypothesis.Name, Injected, StringComparison.Ordinal));
        ImmutableArray<InjectedParameter> parameters =
        [
            .. fit.Parameters.Where(p => p.Status != FittedParameterStatus.Held).Select(p =>
            {
                double injected = truth[model.IndexOf(p.Name)];
                return new InjectedParameter(
                    p.Name, injected, ResultJson.Defined(p.Value), ResultJson.Defined(p.Error), p.Error > 0 ? ResultJson.Defined((p.Value - injected) / p.Error) : null);
            }),
        ];
        return new InjectionResult(
            request.Seed is null ? "expected" : "toy",
            !fit.Minimum.Verdict.IsMinimum() || test is null ? ClosureVerdict.Open : request.Seed is null ? OfExpected(test, parameters) : OfToy(test),
            [.. request.At.Keys],
            test is null ? null : ResultJson.Defined(test.Q),
            test is null ? null : ResultJson.Defined(test.PValue),
            parameters);
    }

    private static ClosureVerdict OfExpected(LikelihoodRatioTest test, ImmutableArray<InjectedParameter> parameters)
    {
        if (!(test.Q <= RiseTolerance))
        {
            return ClosureVerdict.Open;
        }

        return parameters.Any(p => Math.Abs(p.Pull ?? 0) > PullTolerance) ? ClosureVerdict.Degenerate : ClosureVerdict.Closed;
    }

    private static ClosureVerdict OfToy(LikelihoodRatioTest test) => test.PValue >= LeastPValue ? ClosureVerdict.Closed : ClosureVerdict.Open;

    private static IEnumerable<string> Remarks(InjectionResult injection) => injection.Verdict switch
    {
        ClosureVerdict.Degenerate => ["the expected data do not tell the injected values from those fitted: another minimum is as deep"],
        ClosureVerdict.Open => [$"the fit does not give back what was injected (q = {injection.Q?.ToString("G4", System.Globalization.CultureInfo.InvariantCulture) ?? "undefined"})"],
        _ => [],
    };
}
