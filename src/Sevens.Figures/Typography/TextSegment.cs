namespace Sevens.Figures.Typography;

/// <summary>Letters that stand on the same base line.</summary>
/// <param name="Baseline">Where they stand.</param>
/// <param name="Content">The letters, with no scripts or marks left.</param>
internal readonly record struct TextSegment(Baseline Baseline, string Content)
{
    /// <summary>The size of these letters as a share of the size of the line.</summary>
    public double Scale => Baseline == Baseline.Normal ? 1 : 0.7;

    /// <summary>How far they are raised, as a share of the size of the line.</summary>
    public double Rise => Baseline switch
    {
        Baseline.Superscript => 0.36,
        Baseline.Subscript => -0.16,
        _ => 0,
    };
}
