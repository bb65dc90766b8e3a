using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
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
        Convention convention = RequestLoading.Convention(catalog, request.Convention, request.FormFactor, request.Axial);
        ImmutableArray<Experiment> experiments = RequestLoading.Experiments(catalog, request);
        TheorySet? theory = TheoryChoice.Of(request.Theory, TheorySet.Standard);
        (ExperimentPrediction Prediction, ImmutableArray<string> LeftOut)[] predictions = [.. experiments.Select(e => Predict(e, convention, theory))];
        return new PredictionResult
        {
            Convention = convention.Name,
            Experiments = [.. predictions.Select(p => p.Prediction)],
            Provenance = RequestLoading.ProvenanceOf(catalog, request, experiments, convention, theory),
            Warnings = [.. predictions.SelectMany(p => p.LeftOut).Distinct(StringComparer.Ordinal)],
        };
    }

    private static (ExperimentPrediction Prediction, ImmutableArray<string> LeftOut) Predict(Experiment experiment, Convention convention, TheorySet? theory)
    {
        SignalTemplate signal = RequestLoading.Foreseen(() => experiment.Signal(convention));
        PredictionTheory? errors = theory is null
            ? null
            : RequestLoading.Foreseen(() => new PredictionTheory(
                experiment, convention, signal.Events, theory.Vary(convention, experiment.Material.Nuclides.Select(n => n.Nuclide))));
        var events = ImmutableSortedDictionary.CreateBuilder<string, ComponentEvents>(StringComparer.Ordinal);
        events.Add(LikelihoodAssembly.Signal, new ComponentEvents(
            signal.Events.Total,
            Grouped(signal, p => p.Flavour.Written()),
            Grouped(signal, p => p.Nuclide.Name))
        { Theory = errors?.Total });
        List<Spectrum> spectra = [RequestLoading.Spectrum(LikelihoodAssembly.Signal, "CEvNS", signal.Events) with { Theory = errors?.Spectrum }];
        foreach (BackgroundTemplate background in experiment.Backgrounds)
        {
            events.Add(background.Name, new ComponentEvents(
                background.Events.Total, ImmutableSortedDictionary<string, double>.Empty, ImmutableSortedDictionary<string, double>.Empty));
            spectra.Add(RequestLoading.Spectrum(background.Name, background.Title, background.Events));
        }

        if (experiment.Observed is { } observed)
        {
            spectra.Add(RequestLoading.Spectrum("observed", "Data", observed));
        }

        return (new ExperimentPrediction(experiment.Name, events.ToImmutable(), experiment.Observed?.Total, [.. spectra]), errors?.LeftOut ?? []);
    }

    private static ImmutableSortedDictionary<string, double> Grouped(SignalTemplate signal, Func<SignalPart, string> key) => signal.Parts
        .GroupBy(key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(g => g.Key, g => g.Sum(p => p.Events), StringComparer.Ordinal);
}
