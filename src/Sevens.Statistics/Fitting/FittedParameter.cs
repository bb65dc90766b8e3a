using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>A parameter after a fit.</summary>
public sealed record FittedParameter
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required ParameterRole Role { get; init; }

    /// <summary>The value at the minimum.</summary>
    public required double Value { get; init; }

    /// <summary>The error from the curvature at the minimum; NaN where it was held, is at a limit, or the Hessian is not positive definite.</summary>
    public required double Error { get; init; }

    /// <summary>Whether it was free, held, or ended at a limit.</summary>
    public required FittedParameterStatus Status { get; init; }

    /// <summary>Profile intervals, one per level, in the order asked for; empty where none was asked for.</summary>
    public required ImmutableArray<ProfileInterval> Intervals { get; init; }

    /// <summary>The pull, or null where nothing constrains the parameter or it was held.</summary>
    public required Pull? Pull { get; init; }
}
