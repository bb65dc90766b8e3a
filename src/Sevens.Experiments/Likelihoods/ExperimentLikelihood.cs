using System.Collections.Immutable;
using Sevens.Experiments.Templates;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Likelihoods;

/// <summary>A likelihood over one or more experiments, with the way back from its channels and components to theirs.</summary>
/// <param name="Model">Parameters and channels.</param>
/// <param name="Experiments">What each experiment contributed, in the order given.</param>
/// <param name="Held">Nuisances that are not fitted, with the reason for each.</param>
public sealed record ExperimentLikelihood(LikelihoodModel Model, ImmutableArray<ExperimentChannels> Experiments, ImmutableArray<string> Held);
