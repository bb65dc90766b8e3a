namespace Sevens.Statistics.Fitting;

/// <summary>What a minimisation came to. Only the first three leave a usable minimum.</summary>
public enum FitVerdict
{
    /// <summary>A minimum inside the bounds.</summary>
    Converged,

    /// <summary>A minimum with at least one parameter on a bound; the messages name it.</summary>
    AtLimit,

    /// <summary>
    /// A minimum on the border beyond which a bin without counts would expect less than nothing; the messages name the channel. Errors and covariances take no account of the border.
    /// </summary>
    AtBorder,

    /// <summary>The gradient vanishes, but some direction is flat or curves downwards; the messages name its parameters.</summary>
    HessianNotPositiveDefinite,

    /// <summary>No step improves the point, although the estimated distance to the minimum is above the tolerance.</summary>
    EdmAboveTolerance,

    /// <summary>The iterations were used up.</summary>
    IterationLimit,

    /// <summary>No point with a finite likelihood was found to begin from.</summary>
    Infeasible,
}
