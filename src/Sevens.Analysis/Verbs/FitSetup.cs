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
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>What a request to fit comes to: a likelihood, and which of its parameters are held.</summary>
internal sealed record FitSetup
{
    /// <summary>The convention of the prediction.</summary>
    public required Convention Convention { get; init; }

    /// <summary>The likelihood.</summary>
    public required ExperimentLikelihood Likelihood { get; init; }

    /// <summary>The physics parameters of the signal; null where there are none.</summary>
    public required ISignalModel? Physics { get; init; }

    /// <summary>The model of new physics; null without one.</summary>
    public required ModelChoice? Model { get; init; }

    /// <summary>The measurements made elsewhere.</summary>
    public required ImmutableArray<MeasurementConstraint> Constraints { get; init; }

    /// <summary>Parameters that are held, with their values.</summary>
    public required ImmutableSortedDictionary<string, double> Held { get; init; }

    /// <summary>Where everything comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The name of the convention; null of a workspace, whose templates are made.</summary>
    public string? ConventionName => Likelihood.Experiments.IsEmpty ? null : Convention.Name;

    /// <summary>The unit of a parameter of the model of new physics; empty for a pure number and for all other parameters.</summary>
    public string UnitOf(string parameter) => Model?.Units.GetValueOrDefault(parameter) ?? string.Empty;

    /// <summary>Builds the likelihood of a request, or takes that of the workspace it names.</summary>
    /// <inheritdoc cref="Of(Catalog, RunRequest)" path="/exception"/>
    /// <exception cref="Exchange.ExchangeException">A workspace that cannot be read.</exception>
    public static FitSetup OfAny(Catalog catalog, RunRequest request) => WorkspaceFit.IsAsked(request) ? WorkspaceFit.Setup(request) : Of(catalog, request);

    /// <summary>Builds the likelihood of a request.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, an experiment has no data, or a value is out of a parameter's bounds.</exception>
    public static FitSetup Of(Catalog catalog, RunRequest request) =>
        Of(catalog, request, RequestLoading.Experiments(catalog, request), SignalStrength.Measured);

    /// <summary>Builds the likelihood of a request with experiments that are loaded.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">The request; its experiments and cuts are those of <paramref name="experiments"/>.</param>
    /// <param name="experiments">The experiments.</param>
    /// <param name="free">How a signal enters whose strength is free.</param>
    /// <exception cref="CatalogException">Something asked for is unknown, an experiment has no data, or a value is out of a parameter's bounds.</exception>
    public static FitSetup Of(Catalog catalog, RunRequest request, ImmutableArray<Experiment> experiments, SignalStrength free)
    {
        Convention convention = RequestLoading.Convention(catalog, request.Convention, request.FormFactor, request.Axial);
        if (experiments.FirstOrDefault(e => e.Observed is null) is { } empty)
        {
            throw new CatalogException($"experiment '{empty.Name}': found no data, expected counts to fit (data: in its definition)");
        }

        TheorySet? theory = TheoryChoice.Of(request.Theory, TheoryChoice.None);
        ImmutableArray<Measurement> measurements = [.. request.With.Select(catalog.Measurement)];
        ImmutableArray<Nuclide> measured = [.. measurements.Select(m => m.Nuclide).OfType<Nuclide>().DistinctBy(n => n.Name, StringComparer.Ordinal)];
        var choice = new SignalChoice(request, experiments, measured);
        CheckNames(request, choice, experiments);
        (StandardModelSignal? standard, ISignalModel? model) = choice.Of(
            convention, experiments, measured, request.Free.Concat(request.Fixed.Keys).Concat(request.Held).Where(n => choice.Names.Contains(n, StringComparer.Ordinal)), request.Fixed);
        ImmutableArray<MeasurementConstraint> constraints = MeasurementConstraints.Of(measurements, convention, standard, choice.Fitted(model, experiments, request.Fixed));
        RunRequest valued = request with
        {
            Fixed = request.Fixed.RemoveRange(request.Fixed.Keys.Where(choice.IsFixedMass)).AddRange(choice.StandardValues),
        };
        RunRequest complete = model is null ? valued : WithPredictedStrength(valued, experiments);
        var fixedNames = complete.Fixed.Keys.Concat(complete.Held).ToHashSet(StringComparer.Ordinal);
        ExperimentLikelihood likelihood = RequestLoading.Foreseen(() => LikelihoodAssembly.Of(
            experiments,
            convention,
            parameter => model is not null || fixedNames.Contains(parameter) ? SignalStrength.Predicted : free,
            request.Systematics == Systematics.StatisticsOnly ? NuisanceChoice.HoldConstrained : NuisanceChoice.Profile,
            model,
            [.. constraints.Select(c => c.Term)],
            theory,
            [.. request.Decorrelate ?? []]));
        return new FitSetup
        {
            Convention = convention,
            Likelihood = likelihood,
            Physics = model,
            Model = choice.Described,
            Constraints = constraints,
            Held = HeldValues(likelihood, complete, fixedNames),
            Provenance = RequestLoading.WithModel(RequestLoading.ProvenanceOf(catalog, request, experiments, convention, theory, measurements), choice),
        };
    }

    /// <summary>The names of the physics parameters that a request can free.</summary>
    public static ImmutableArray<string> PhysicsNames(Catalog catalog, RunRequest request) => WorkspaceFit.IsAsked(request) ? [] : new SignalChoice(
        request, RequestLoading.Experiments(catalog, request), [.. request.With.Select(catalog.Measurement).Select(m => m.Nuclide).OfType<Nuclide>()]).Names;

    private static void CheckNames(RunRequest request, SignalChoice choice, ImmutableArray<Experiment> experiments)
    {
        string[] signals = [.. experiments.Select(e => LikelihoodAssembly.SignalParameter(e, experiments.Length))];
        if (request.Free.FirstOrDefault(n => !choice.Names.Contains(n, StringComparer.Ordinal) && !signals.Contains(n, StringComparer.Ordinal)) is { } unknown)
        {
            throw choice.Unknown(unknown, signals);
        }

        if (request.Free.FirstOrDefault(n => request.Fixed.ContainsKey(n) || request.Held.Contains(n, StringComparer.Ordinal)) is { } both)
        {
            throw new CatalogException($"parameter '{both}': found it both free and fixed, expected one of the two");
        }

        if (request.Set?.Keys.FirstOrDefault(n => request.Free.Contains(n, StringComparer.Ordinal) || request.Fixed.ContainsKey(n) || request.Held.Contains(n, StringComparer.Ordinal)) is { } twice)
        {
            throw new CatalogException($"parameter '{twice}': found it set, and free or fixed besides, expected one of them");
        }
    }

    /// <summary>Physics parameters decide the rate, so that its strength is 1 unless it was asked for besides.</summary>
    private static RunRequest WithPredictedStrength(RunRequest request, ImmutableArray<Experiment> experiments)
    {
        IEnumerable<string> held = experiments.Select(e => LikelihoodAssembly.SignalParameter(e, experiments.Length))
            .Where(n => !request.Free.Contains(n, StringComparer.Ordinal) && !request.Fixed.ContainsKey(n) && !request.Held.Contains(n, StringComparer.Ordinal));
        return request with { Fixed = request.Fixed.AddRange(held.Select(n => KeyValuePair.Create(n, 1.0))) };
    }

    /// <summary>The values at which parameters are held.</summary>
    /// <exception cref="CatalogException">A parameter that is unknown, or a value out of its bounds.</exception>
    internal static ImmutableSortedDictionary<string, double> HeldValues(ExperimentLikelihood likelihood, RunRequest request, HashSet<string> fixedNames)
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
                throw new CatalogException(FormattableString.Invariant($"parameter '{name}': found {value}, expected a number {ParameterRange.Written(parameter.Lower, parameter.Upper)}"));
            }
        }

        return held.ToImmutable();
    }
}
