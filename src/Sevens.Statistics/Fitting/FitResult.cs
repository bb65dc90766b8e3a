using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>Everything a fit found. Look at the verdict of the minimum first.</summary>
public sealed record FitResult
{
    /// <summary>The likelihood that was fitted.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>The minimum with its verdict.</summary>
    public required Minimum Minimum { get; init; }

    /// <summary>The covariance at the minimum, or null where the Hessian is not positive definite.</summary>
    public required Covariance? Covariance { get; init; }

    /// <summary>All parameters in model order.</summary>
    public required ImmutableArray<FittedParameter> Parameters { get; init; }

    /// <summary>All components of all channels.</summary>
    public required ImmutableArray<FittedComponent> Components { get; init; }

    /// <summary>The comparison with the saturated model.</summary>
    public required GoodnessOfFit Goodness { get; init; }

    /// <summary>The hypotheses tested, in the order asked for.</summary>
    public required ImmutableArray<LikelihoodRatioTest> Tests { get; init; }

    /// <summary>Minima in other regions that the intervals have to hold, lowest first; none were looked for without <see cref="FitOptions.Search"/>.</summary>
    public ImmutableArray<OtherMinimum> Others { get; init; } = [];

    /// <summary>Remarks of all steps, in words.</summary>
    public required ImmutableArray<string> Messages { get; init; }

    /// <summary>The parameter of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public FittedParameter this[string parameter] => Parameters[Likelihood.Model.IndexOf(parameter)];
}
