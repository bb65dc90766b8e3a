namespace Sevens.Analysis.Runs;

/// <summary>What a design is judged by.</summary>
public enum ProjectionMerit
{
    /// <summary>The discovery significance of CEvNS, the more the better.</summary>
    Significance,

    /// <summary>The 68.27 % error of the first parameter, the less the better.</summary>
    Precision,
}
