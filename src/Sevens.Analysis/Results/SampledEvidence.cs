using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The evidence: the likelihood, relative to the saturated model, averaged over the priors.</summary>
/// <param name="LogValue">ln Z.</param>
/// <param name="Error">The standard error of ln Z.</param>
/// <param name="Information">The information gained on the priors, in nats.</param>
/// <param name="Runs">ln Z of each run alone.</param>
public sealed record SampledEvidence(double? LogValue, double? Error, double? Information, ImmutableArray<double?> Runs);
