namespace Sevens.Analysis.Reproductions;

/// <summary>How much of a selection is recomputed.</summary>
public enum ReproductionExtent
{
    /// <summary>What takes seconds; numbers whose recipes take minutes are skipped, and said to be.</summary>
    Short,

    /// <summary>Everything.</summary>
    Full,
}
