using System.Collections.Immutable;
using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Likelihoods;

/// <summary>What one experiment contributed to a likelihood.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Channel">Name of the channel of its observed counts.</param>
/// <param name="SignalParameter">Name of its signal strength: yield ÷ prediction.</param>
/// <param name="Signal">Its expected signal.</param>
/// <param name="Components">Its components in results: each with the likelihood components it is made of.</param>
public sealed record ExperimentChannels(
    Experiment Experiment, string Channel, string SignalParameter, SignalTemplate Signal, ImmutableArray<ComponentGroup> Components);
