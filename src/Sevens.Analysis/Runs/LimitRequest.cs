using System.Text.Json.Serialization;
using Sevens.Statistics.Distributions;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>limit</c>.</summary>
public sealed record LimitRequest
{
    /// <summary>The experiments, and what is free and held besides.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>The parameter that gets a limit.</summary>
    public required string Parameter { get; init; }

    /// <summary>A parameter that is set to one value after another, such as the mass of a mediator; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ParameterGrid? Along { get; init; }

    /// <summary>The confidence level.</summary>
    public double Level { get; init; } = ConfidenceLevel.Percent90;

    /// <summary>Formulas or toys.</summary>
    public LimitMethod Method { get; init; } = LimitMethod.Asymptotic;

    /// <summary>What excludes a value.</summary>
    public LimitStatistic Statistic { get; init; } = LimitStatistic.CLs;

    /// <summary>The value of the parameter that means no signal, in its own unit.</summary>
    public double Nothing { get; init; }

    /// <summary>Toys per tested value.</summary>
    public int Toys { get; init; } = 1000;

    /// <summary>The seed of the toys.</summary>
    public long Seed { get; init; } = 1;
}
