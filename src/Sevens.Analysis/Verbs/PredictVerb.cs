using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary><c>predict</c>: expected events by component, flavour and nuclide, with their spectra.</summary>
public static class PredictVerb
{
    /// <summary>Predicts experiments at the central values of every nuisance.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, or a nuclide lacks what the convention needs.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    /// <exception cref="InvalidExperimentException">Parts that do not fit together, or a cut that is not at bin edges.</exception>
    public static PredictionResult Run(Catalog catalog, RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        return Run(catalog, request, RequestLoading.Experiments(catalog, request));
    }

    /// <summary>Predicts experiments that are loaded already, in place of those that the request names.</summary>
    internal static PredictionResult Run(Catalog catalog, RunRequest request, ImmutableArray<Experiment> experiments)
    {
        Convention convention = RequestLoading.Convention(catalog, request.Convention, request.FormFactor, request.Axial);
        TheorySet? theory = TheoryChoice.Of(request.Theory, TheorySet.Standard);
        var choice = new SignalChoice(request, experiments, []);
        (_, ISignalModel? model) = RequestLoading.Foreseen(() => choice.Of(convention, experiments, [], [], ImmutableDictionary<string, double>.Empty));
        var values = choice.StandardValues.ToImmutableDictionary(StringComparer.Ordinal);
        CheckValues(model, values);
        (ExperimentPrediction Prediction, ImmutableArray<string> LeftOut)[] predictions = [.. experiments.Select(e => Predict(e, convention, theory, model, values))];
        return new PredictionResult
        {
            Convention = convention.Name,
            Model = choice.Described,
            Experiments = [.. predictions.Select(p => p.Prediction)],
            Provenance = RequestLoading.WithModel(RequestLoading.ProvenanceOf(catalog, request, experiments, convention, theory), choice),
            Warnings = [.. predictions.SelectMany(p => p.LeftOut).Distinct(StringComparer.Ordinal)],
        };
    }

    private static void CheckValues(ISignalModel? model, ImmutableDictionary<string, double> values)
    {
        foreach (Statistics.Models.Parameter parameter in (model?.Parameters ?? []).Where(p => values.ContainsKey(p.Name)))
        {
            double value = values[parameter.Name];
            if (!(value >= parameter.Lower && value <= parameter.Upper))
            {
                throw new CatalogException(FormattableString.Invariant($"parameter '{parameter.Name}': found {value}, expected a number {ParameterRange.Written(parameter.Lower, parameter.Upper)}"));
            }
        }
    }

    private static (ExperimentPrediction Prediction, ImmutableArray<string> LeftOut) Predict(
        Experiment experiment, Convention convention, TheorySet? theory, ISignalModel? model, ImmutableDictionary<string, double> values)
    {
        SignalTemplate Fold(Convention at) => model is null ? experiment.Signal(at) : SignalPrediction.Of(experiment, at, model, values);
        SignalTemplate signal = RequestLoading.Foreseen(() => Fold(convention));

        if (!double.IsFinite(signal.Events.Total))
        {
            throw new CatalogException(FormattableString.Invariant($"prediction of {experiment.Name}: found {signal.Events.Total} events, expected a finite number: a coupling, mass or exposure is too large"));
        }

        // The nuisances of the theory are those of coherent scattering; a tabulated cross section has none, and an error of zero would claim that it is exact.
        PredictionTheory? errors = theory is null || experiment.Definition.Channels is not null
            ? null
            : RequestLoading.Foreseen(() => new PredictionTheory(
                Fold, convention, signal.Events, theory.Vary(convention, experiment.Material.Nuclides.Select(n => n.Nuclide))));
        var events = ImmutableSortedDictionary.CreateBuilder<string, ComponentEvents>(StringComparer.Ordinal);
        events.Add(LikelihoodAssembly.Signal, new ComponentEvents(
            signal.Events.Total,
            Grouped(signal, p => p.Flavour.Written(), p => p.Particle),
            Grouped(signal, p => p.Nuclide.Name, p => p.Nuclide.Name))
        { Theory = errors?.Total });
        List<Spectrum> spectra = [RequestLoading.Spectrum(LikelihoodAssembly.Signal, experiment.SignalTitle, signal.Events) with { Theory = errors?.Spectrum }];
        ImmutableArray<ElectronPart> electrons = SignalPrediction.OfElectrons(experiment, convention, model, values);
        if (!electrons.IsEmpty)
        {
            BinnedArray sum = Sum(electrons);
            events.Add(LikelihoodAssembly.Electrons, new ComponentEvents(
                sum.Total,
                electrons.GroupBy(e => e.Particle, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => g.Sum(e => e.Events.Total), StringComparer.Ordinal),
                ImmutableSortedDictionary<string, double>.Empty));
            spectra.Add(RequestLoading.Spectrum(LikelihoodAssembly.Electrons, LikelihoodAssembly.ElectronsTitle(model), sum));
        }

        foreach (BackgroundTemplate background in experiment.Backgrounds)
        {
            events.Add(background.Name, new ComponentEvents(
                background.Events.Total, ImmutableSortedDictionary<string, double>.Empty, ImmutableSortedDictionary<string, double>.Empty));
            spectra.Add(RequestLoading.Spectrum(background.Name, background.Title, background.Events));
        }

        if (RequestLoading.Observed(experiment) is { } observed)
        {
            spectra.Add(observed);
        }

        var prediction = new ExperimentPrediction(experiment.Name, events.ToImmutable(), experiment.Observed?.Total, [.. spectra])
        {
            StandardModel = model is null
                ? null
                : Compared(
                    With(signal.Events, electrons),
                    With(experiment.Signal(convention).Events, SignalPrediction.OfElectrons(experiment, convention, model: null, ImmutableDictionary<string, double>.Empty))),
        };
        return (prediction, errors?.LeftOut ?? []);
    }

    private static BinnedArray With(BinnedArray nuclei, ImmutableArray<ElectronPart> electrons) =>
        electrons.IsEmpty ? nuclei : nuclei.Plus(Sum(electrons));

    private static BinnedArray Sum(ImmutableArray<ElectronPart> electrons) => electrons.Select(e => e.Events).Aggregate((a, b) => a.Plus(b));

    private static ModelComparison Compared(BinnedArray model, BinnedArray standard) => new(
        standard.Total,
        Ratio(model.Total, standard.Total),
        model.Axes.ToImmutableSortedDictionary(
            a => a.Name,
            a => model.Project(a.Name).ToArray().Zip(standard.Project(a.Name).ToArray(), Ratio).ToImmutableArray(),
            StringComparer.Ordinal));

    private static double? Ratio(double model, double standard) => standard > 0 ? model / standard : null;

    private static ImmutableSortedDictionary<string, double> Grouped(
        SignalTemplate signal, Func<SignalPart, string> key, Func<FurtherPart, string> further) => signal.Parts
        .Select(p => (Key: key(p), p.Events)).Concat(signal.Further.Select(p => (Key: further(p), p.Events)))
        .GroupBy(p => p.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(g => g.Key, g => g.Sum(p => p.Events), StringComparer.Ordinal);
}
