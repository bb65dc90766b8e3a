using System.Collections.Immutable;

namespace Sevens.Statistics.Sampling;

/// <summary>
/// The evidence: the mean of the likelihood over the prior, with the likelihood relative to the saturated model and constraints counted as priors.
/// </summary>
/// <param name="LogValue">ln Z.</param>
/// <param name="Error">The standard error of ln Z.</param>
/// <param name="Information">The information gained on the prior, in nats.</param>
/// <param name="Runs">ln Z of each run alone.</param>
public sealed record Evidence(double LogValue, double Error, double Information, ImmutableArray<double> Runs);
