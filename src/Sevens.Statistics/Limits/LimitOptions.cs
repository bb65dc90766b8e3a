using Sevens.Statistics.Fitting;

namespace Sevens.Statistics.Limits;

/// <summary>What kind of limit is wanted.</summary>
public sealed record LimitOptions
{
    /// <summary>90 %, CL_s, no signal at 0.</summary>
    public static LimitOptions Default { get; } = new();

    /// <summary>The confidence level.</summary>
    public double Level { get; init; } = 0.9;

    /// <summary>What excludes a value.</summary>
    public LimitRule Rule { get; init; } = LimitRule.CLs;

    /// <summary>The value of the parameter that means no signal: the limit lies above it.</summary>
    public double Nothing { get; init; }

    /// <summary>When minimisations end.</summary>
    public MinimiserOptions Minimiser { get; init; } = MinimiserOptions.Default;
}
