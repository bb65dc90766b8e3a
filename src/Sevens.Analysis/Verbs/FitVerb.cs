using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary><c>fit</c>: best fit, intervals, pulls, significance and goodness of one or more experiments.</summary>
public static class FitVerb
{
    /// <summary>The name of the hypothesis without any signal.</summary>
    public const string BackgroundOnly = "background-only";

    /// <summary>Fits experiments together; a nuisance that several name is one parameter.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, or an experiment has no data.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    /// <exception cref="InvalidExperimentException">Parts that do not fit together, or a cut that is not at bin edges.</exception>
    public static FitReport Run(Catalog catalog, RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        Convention convention = RequestLoading.Convention(request.Convention, request.FormFactor);
        ImmutableArray<Experiment> experiments = RequestLoading.Experiments(catalog, request);
        if (experiments.FirstOrDefault(e => e.Observed is null) is { } empty)
        {
            throw new CatalogException($"experiment '{empty.Name}': found no data, expected counts to fit (data: in its definition)");
        }

        var fixedNames = request.Fixed.Keys.Concat(request.Held).ToHashSet(StringComparer.Ordinal);
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of(
            experiments,
            convention,
            parameter => fixedNames.Contains(parameter) ? SignalStrength.Predicted : SignalStrength.Measured,
            request.Systematics == Systematics.StatisticsOnly ? NuisanceChoice.HoldConstrained : NuisanceChoice.Profile);
        FitResult fit = Fit.Run(likelihood.Model, Options(likelihood, request, fixedNames));
        return FitReporting.Report(likelihood, fit, convention, RequestLoading.ProvenanceOf(experiments, convention));
    }

    private static FitOptions Options(ExperimentLikelihood likelihood, RunRequest request, HashSet<string> fixedNames)
    {
        string[] known = [.. likelihood.Model.Parameters.Select(p => p.Name)];
        foreach (string name in fixedNames.Order(StringComparer.Ordinal))
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw CatalogException.Unknown("parameter", name, known);
            }
        }

        var held = request.Fixed.ToBuilder();
        foreach (string name in request.Held.Where(n => !request.Fixed.ContainsKey(n)))
        {
            held.Add(name, likelihood.Model.Parameters[likelihood.Model.IndexOf(name)].Start);
        }

        foreach ((string name, double value) in held)
        {
            Parameter parameter = likelihood.Model.Parameters[likelihood.Model.IndexOf(name)];
            if (!(value >= parameter.Lower && value <= parameter.Upper) || !double.IsFinite(value))
            {
                throw new CatalogException(FormattableString.Invariant($"parameter '{name}': found {value}, expected a number from {parameter.Lower} to {parameter.Upper}"));
            }
        }

        string[] signals = [.. likelihood.Experiments.Select(e => e.SignalParameter).Where(p => !held.ContainsKey(p))];
        return FitOptions.Default with
        {
            Fixed = held.ToImmutable(),
            Levels = [ConfidenceLevel.OneSigma, .. request.Levels.Where(l => l != ConfidenceLevel.OneSigma)],
            Intervals = [.. likelihood.Model.Parameters.Select(p => p.Name).Where(n => !held.ContainsKey(n))],
            Hypotheses = signals.Length == 0
                ? []
                : [new Hypothesis(BackgroundOnly, signals.ToImmutableSortedDictionary(s => s, _ => 0.0, StringComparer.Ordinal))],
        };
    }
}
