using System.Collections.Immutable;
using Sevens.Statistics.Sampling.Diagnostics;

namespace Sevens.Statistics.Sampling;

/// <summary>Draws of a posterior. Look at the verdict first.</summary>
public sealed record SamplingResult
{
    /// <summary>What was sampled.</summary>
    public required Posterior Posterior { get; init; }

    /// <summary>How.</summary>
    public required SamplingOptions Options { get; init; }

    /// <summary>Whether the draws can be used.</summary>
    public required SamplingVerdict Verdict { get; init; }

    /// <summary>Reasons and remarks, in words.</summary>
    public required ImmutableArray<string> Messages { get; init; }

    /// <summary>The chains, all of one length.</summary>
    public required ImmutableArray<SampledChain> Chains { get; init; }

    /// <summary>Diagnostics of each sampled parameter.</summary>
    public required ImmutableArray<ParameterDiagnostics> Diagnostics { get; init; }

    /// <summary>The evidence; null where the method gives none.</summary>
    public required Evidence? Evidence { get; init; }

    /// <summary>A parameter's values chain by chain.</summary>
    public ImmutableArray<double[]> ValuesOf(int parameter) => [.. Chains.Select(c => c.Of(parameter))];
}
