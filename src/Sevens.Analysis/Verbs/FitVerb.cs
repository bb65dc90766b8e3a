using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
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

    /// <summary>Fits experiments together; a nuisance that several name is one parameter.</summary>
    /// <exception cref="CatalogException">
    /// Something asked for is unknown, an experiment has no data, a nuclide lacks what the convention needs, or a measurement constrains no parameter.
    /// </exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    /// <exception cref="InvalidExperimentException">Parts that do not fit together, or a cut that is not at bin edges.</exception>
    public static FitReport Run(Catalog catalog, RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        Convention convention = RequestLoading.Convention(catalog, request.Convention, request.FormFactor, request.Axial);
        ImmutableArray<Experiment> experiments = RequestLoading.Experiments(catalog, request);
        if (experiments.FirstOrDefault(e => e.Observed is null) is { } empty)
        {
            throw new CatalogException($"experiment '{empty.Name}': found no data, expected counts to fit (data: in its definition)");
        }

        TheorySet? theory = TheoryChoice.Of(request.Theory, TheoryChoice.None);
        ImmutableArray<Measurement> measurements = [.. request.With.Select(catalog.Measurement)];
        StandardModelSignal? model = PhysicsModel(request, convention, experiments, measurements);
        ImmutableArray<MeasurementConstraint> constraints = MeasurementConstraints.Of(measurements, convention, model);
        RunRequest complete = model is null ? request : WithPredictedStrength(request, experiments);
        var fixedNames = complete.Fixed.Keys.Concat(complete.Held).ToHashSet(StringComparer.Ordinal);
        ExperimentLikelihood likelihood = RequestLoading.Foreseen(() => LikelihoodAssembly.Of(
            experiments,
            convention,
            parameter => model is not null || fixedNames.Contains(parameter) ? SignalStrength.Predicted : SignalStrength.Measured,
            request.Systematics == Systematics.StatisticsOnly ? NuisanceChoice.HoldConstrained : NuisanceChoice.Profile,
            model,
            [.. constraints.Select(c => c.Term)],
            theory));
        FitResult fit = Fit.Run(likelihood.Model, Options(likelihood, complete, fixedNames, model));
        return FitReporting.Report(likelihood, fit, convention, RequestLoading.ProvenanceOf(catalog, request, experiments, convention, theory, measurements)) with
        {
            Measurements = FitReporting.Measurements(constraints, fit),
        };
    }

    /// <summary>The signal with the physics parameters that are named, to be fitted or held; null where none is.</summary>
    private static StandardModelSignal? PhysicsModel(
        RunRequest request, Convention convention, ImmutableArray<Experiment> experiments, ImmutableArray<Measurement> measurements)
    {
        ImmutableArray<Nuclide> measured = [.. measurements.Select(m => m.Nuclide).OfType<Nuclide>().DistinctBy(n => n.Name, StringComparer.Ordinal)];
        ImmutableArray<string> known = StandardModelParameters.NamesFor(experiments, measured);
        string[] signals = [.. experiments.Select(e => LikelihoodAssembly.SignalParameter(e, experiments.Length))];
        if (request.Free.FirstOrDefault(n => !known.Contains(n, StringComparer.Ordinal) && !signals.Contains(n, StringComparer.Ordinal)) is { } unknown)
        {
            throw CatalogException.Unknown("parameter", unknown, [.. known, .. signals]);
        }

        if (request.Free.FirstOrDefault(n => request.Fixed.ContainsKey(n) || request.Held.Contains(n, StringComparer.Ordinal)) is { } both)
        {
            throw new CatalogException($"parameter '{both}': found it both free and fixed, expected one of the two");
        }

        string[] named = [.. request.Free.Concat(request.Fixed.Keys).Concat(request.Held).Where(n => known.Contains(n, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)];
        return named.Length == 0 ? null : StandardModelParameters.Signal(convention, experiments, named, measured);
    }

    /// <summary>Physics parameters decide the rate, so that its strength is 1 unless it was asked for besides.</summary>
    private static RunRequest WithPredictedStrength(RunRequest request, ImmutableArray<Experiment> experiments)
    {
        IEnumerable<string> held = experiments.Select(e => LikelihoodAssembly.SignalParameter(e, experiments.Length))
            .Where(n => !request.Free.Contains(n, StringComparer.Ordinal) && !request.Fixed.ContainsKey(n) && !request.Held.Contains(n, StringComparer.Ordinal));
        return request with { Fixed = request.Fixed.AddRange(held.Select(n => KeyValuePair.Create(n, 1.0))) };
    }

    private static FitOptions Options(ExperimentLikelihood likelihood, RunRequest request, HashSet<string> fixedNames, StandardModelSignal? model)
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
        Parameter[] physics = [.. (model?.Parameters ?? []).Where(p => !held.ContainsKey(p.Name))];
        return FitOptions.Default with
        {
            Fixed = held.ToImmutable(),
            Levels = [ConfidenceLevel.OneSigma, .. request.Levels.Where(l => l != ConfidenceLevel.OneSigma)],
            Intervals = [.. likelihood.Model.Parameters.Select(p => p.Name).Where(n => !held.ContainsKey(n))],
            Hypotheses =
            [
                .. signals.Length == 0 ? [] : new[] { new Hypothesis(BackgroundOnly, signals.ToImmutableSortedDictionary(s => s, _ => 0.0, StringComparer.Ordinal)) },
                .. physics.Length == 0 ? [] : new[] { new Hypothesis(StandardModel, physics.ToImmutableSortedDictionary(p => p.Name, p => p.Start, StringComparer.Ordinal)) },
            ],
        };
    }
}
