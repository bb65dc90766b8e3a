using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Analysis.Results;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>sample</c>.</summary>
public sealed record SampleRequest
{
    /// <summary>The experiments, and what is free and held.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>Priors by parameter, such as <c>uniform:0:2</c>; constrained nuisances have theirs.</summary>
    public ImmutableSortedDictionary<string, string> Priors { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The method.</summary>
    [JsonConverter(typeof(SamplingMethodConverter))]
    public SamplingMethod Method { get; init; } = SamplingMethod.Nuts;

    /// <summary>Chains, or runs of nested sampling.</summary>
    public int Chains { get; init; } = 4;

    /// <summary>Draws that each chain keeps.</summary>
    public int Draws { get; init; } = 1000;

    /// <summary>Draws that each chain throws away first.</summary>
    public int WarmUp { get; init; } = 500;

    /// <summary>Live points of each run of nested sampling.</summary>
    public int LivePoints { get; init; } = 200;

    /// <summary>The seed.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Probabilities of the credible intervals.</summary>
    public ImmutableArray<double> Levels { get; init; } = [ConfidenceLevel.OneSigma, ConfidenceLevel.Percent90];
}
