namespace Sevens.Experiments.Tables;

/// <summary>What is known about the numbers of a histogram column, and checked whenever one is made.</summary>
public enum ColumnKind
{
    /// <summary>Numbers of events: non-negative integers.</summary>
    Counts,

    /// <summary>Non-negative numbers with any total: expected events, or a shape that still has to be normalised.</summary>
    Density,

    /// <summary>Probabilities of the bins: non-negative, with a total of 1 within <see cref="HistogramColumn.ProbabilityTolerance"/>.</summary>
    Probability,

    /// <summary>Measured values and their errors, which may be negative as after a subtraction: any finite numbers.</summary>
    Measured,
}
