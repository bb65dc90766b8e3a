using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>A measured number with its independent errors.</summary>
public sealed record MeasuredValue
{
    /// <summary>The number.</summary>
    [Description("The number.")]
    public required double Value { get; init; }

    /// <summary>One-sigma errors, statistical first; independent of each other.</summary>
    [AtLeastOne("error")]
    [Positive]
    [Description("One-sigma errors, statistical first; independent of each other.")]
    public required ImmutableArray<double> Errors { get; init; }

    /// <summary>The errors in quadrature.</summary>
    internal double Sigma => Math.Sqrt(Errors.Sum(e => e * e));
}
