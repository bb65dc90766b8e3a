namespace Sevens.Statistics.Toys;

/// <summary>What a toy experiment holds in place of the auxiliary measurements of its nuisances.</summary>
public enum AuxiliaryData
{
    /// <summary>Each is drawn anew about the point, like the counts: the experiment is repeated as a whole, calibrations included (parametric bootstrap).</summary>
    Thrown,

    /// <summary>Each gives what it gave in the data: only the counts are repeated.</summary>
    AsObserved,
}
