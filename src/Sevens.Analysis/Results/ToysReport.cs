using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>What repetitions of experiments give: estimates, pulls, coverage, goodness.</summary>
public sealed record ToysReport() : VerbResult("toys")
{
    /// <summary>Whether the numbers can be used: whether the fit of the data and nearly all toys converged.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>How many were thrown.</summary>
    public required int Count { get; init; }

    /// <summary>How many could not be fitted; they are left out.</summary>
    public required int Failed { get; init; }

    /// <summary>The free parameters, in model order.</summary>
    public required ImmutableArray<ToyParameter> Parameters { get; init; }

    /// <summary>How often the profile-likelihood region of the parameters of interest holds the truth.</summary>
    public required ImmutableArray<ToyCoverage> Coverage { get; init; }

    /// <summary>−2 ln L of the data at their best fit, relative to the saturated model.</summary>
    public required double? Observed { get; init; }

    /// <summary>The share of toys that fit as badly or worse than the data.</summary>
    public required double? GoodnessPValue { get; init; }

    /// <summary>Its standard error.</summary>
    public required double? GoodnessPValueError { get; init; }

    /// <summary>Every toy, for the table; not part of the JSON.</summary>
    [JsonIgnore]
    public ImmutableArray<ToyOutcome> Toys { get; init; } = [];
}
