using System.Collections.Immutable;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Numerics.Axes;

namespace Sevens.Analysis.Exchange;

/// <summary>The likelihood that <c>fit</c> would minimise, ready to be handed to another program.</summary>
public static class ExchangeModels
{
    private const string Anticoincidence = ":anticoincidence";

    /// <summary>The likelihood of a request to <c>fit</c>; held parameters are part of its templates.</summary>
    /// <exception cref="CatalogException">As for <c>fit</c>.</exception>
    /// <exception cref="ExchangeException">Every parameter is held.</exception>
    public static ExchangeModel Of(Catalog catalog, RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        return Of(FitSetup.Of(catalog, request));
    }

    /// <summary>The likelihood of a fit that is set up.</summary>
    internal static ExchangeModel Of(FitSetup setup) =>
        ExchangeModel.Of(string.Join('+', setup.Likelihood.Experiments.Select(e => e.Experiment.Name)), setup.Likelihood.Model, setup.Held) with
        {
            Axes = setup.Likelihood.Experiments.SelectMany(AxesOf).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Citations = setup.Provenance.Citations,
        };

    private static IEnumerable<KeyValuePair<string, ImmutableArray<Axis>>> AxesOf(ExperimentChannels experiment)
    {
        yield return KeyValuePair.Create(experiment.Channel, experiment.Experiment.Axes);
        if (experiment.Experiment.Backgrounds.Any(b => b.Auxiliary is not null))
        {
            yield return KeyValuePair.Create(experiment.Channel + Anticoincidence, experiment.Experiment.Backgrounds.First(b => b.Auxiliary is not null).Auxiliary!.Counts.Axes);
        }
    }
}
