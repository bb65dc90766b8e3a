namespace Sevens.Statistics.Sampling.Diagnostics;

/// <summary>Which of the intervals of one probability.</summary>
public enum CredibleIntervalKind
{
    /// <summary>As much probability below it as above it.</summary>
    EqualTails,

    /// <summary>The shortest one.</summary>
    HighestDensity,
}
