namespace Sevens.Statistics.Fitting;

/// <summary>What became of a parameter in a fit.</summary>
public enum FittedParameterStatus
{
    /// <summary>It was fitted.</summary>
    Free,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>It was fitted and ended at a limit.</summary>
    AtLimit,
}
