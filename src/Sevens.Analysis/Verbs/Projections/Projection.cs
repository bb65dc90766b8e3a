using System.Collections.Immutable;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>Makes the likelihoods of a request for given experiments: one for the discovery of CEvNS, one for parameters.</summary>
internal sealed class Projection(Catalog catalog, RunRequest request)
{
    /// <summary>The sensitivity of experiments, and the likelihood of the parameters.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, or a parameter is both free and held.</exception>
    public (Sensitivity Sensitivity, FitSetup Setup) Of(ImmutableArray<Experiment> experiments)
    {
        ImmutableArray<string> free = request.Free;
        bool strengthsAlone = free.All(LikelihoodAssembly.IsSignalParameter);
        FitSetup discovery = FitSetup.Of(catalog, Discovery(experiments), experiments, SignalStrength.Predicted);
        if (strengthsAlone && request.Model is null && (free.IsEmpty || experiments.Length == 1 || free is [LikelihoodAssembly.Signal]))
        {
            return (new Sensitivity(discovery, physics: null, [LikelihoodAssembly.Signal]), discovery);
        }

        FitSetup physics = FitSetup.Of(catalog, request, experiments, SignalStrength.Predicted);
        return (new Sensitivity(discovery, physics, free), physics);
    }

    /// <summary>The request without anything that is not the strength of the signal or a nuisance.</summary>
    private RunRequest Discovery(ImmutableArray<Experiment> experiments)
    {
        bool IsNuisance(string name) => !LikelihoodAssembly.IsSignalParameter(name) && !new SignalChoice(request, experiments, []).Names.Contains(name, StringComparer.Ordinal);
        return request with
        {
            Model = null,
            Set = null,
            Free = [],
            With = [],
            Fixed = request.Fixed.Where(f => IsNuisance(f.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Held = [.. request.Held.Where(IsNuisance)],
        };
    }
}
