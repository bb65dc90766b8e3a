using System.Collections.Immutable;

namespace Sevens.Statistics.Fitting;

/// <summary>Where a minimisation ended, and how far to trust it.</summary>
public sealed record Minimum
{
    /// <summary>The parameters, fixed ones included, in model order.</summary>
    public required ImmutableArray<double> Values { get; init; }

    /// <summary>−2 ln L there, relative to the saturated model.</summary>
    public required double TwoNll { get; init; }

    /// <summary>What the minimisation came to.</summary>
    public required FitVerdict Verdict { get; init; }

    /// <summary>The estimated vertical distance to the minimum, ½·gᵀH⁻¹g over the parameters that can move, in units of −2 ln L.</summary>
    public required double Edm { get; init; }

    /// <summary>Evaluations of the Hessian.</summary>
    public required int Iterations { get; init; }

    /// <summary>Reasons and remarks, in words.</summary>
    public required ImmutableArray<string> Messages { get; init; }

    /// <summary>The parameters that were held.</summary>
    public required FixedParameters Fixed { get; init; }

    /// <summary>Positions of free parameters on a bound.</summary>
    public ImmutableArray<int> AtLimit { get; init; } = [];

    /// <summary>Positions of free parameters at a kink of the likelihood, where the derivative changes sign by a jump.</summary>
    public ImmutableArray<int> AtKink { get; init; } = [];

    /// <summary>Whether the search ended, without a minimum, against points where the likelihood is not finite.</summary>
    internal bool MetBorder { get; init; }
}
