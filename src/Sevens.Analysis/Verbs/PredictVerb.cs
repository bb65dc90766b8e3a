using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
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
        return new PredictionResult
        {
            Convention = convention.Name,
            Experiments = [.. experiments.Select(e => Predict(e, convention))],
            Provenance = RequestLoading.ProvenanceOf(catalog, request, experiments, convention),
        };
    }

    private static ExperimentPrediction Predict(Experiment experiment, Convention convention)
    {
        SignalTemplate signal = RequestLoading.Foreseen(() => experiment.Signal(convention));
        var events = ImmutableSortedDictionary.CreateBuilder<string, ComponentEvents>(StringComparer.Ordinal);
        events.Add(LikelihoodAssembly.Signal, new ComponentEvents(
            signal.Events.Total,
            Grouped(signal, p => p.Flavour.Written()),
            Grouped(signal, p => p.Nuclide.Name)));
        List<Spectrum> spectra = [RequestLoading.Spectrum(LikelihoodAssembly.Signal, "CEvNS", signal.Events)];
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

        return new ExperimentPrediction(experiment.Name, events.ToImmutable(), experiment.Observed?.Total, [.. spectra]);
    }

    private static ImmutableSortedDictionary<string, double> Grouped(SignalTemplate signal, Func<SignalPart, string> key) => signal.Parts
        .GroupBy(key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(g => g.Key, g => g.Sum(p => p.Events), StringComparer.Ordinal);
}
