namespace Sevens.Experiments.Definitions.Publications;

/// <summary>How near a recomputation has to come to be called one.</summary>
public enum ToleranceRule
{
    /// <summary>0.5 %: the same formula with the same constants.</summary>
    Anchor,

    /// <summary>3 % of the number, and within its error: expected events from the published inputs.</summary>
    Expected,

    /// <summary>The value within a third of the error, the error within 25 %.</summary>
    Fit,

    /// <summary>15 % in the coupling.</summary>
    Limit,

    /// <summary>30 % in the coupling: inputs of the publication are not public.</summary>
    LimitPrivateInputs,

    /// <summary>A part of the number, with a reason.</summary>
    Relative,

    /// <summary>A distance in the unit of the number, with a reason.</summary>
    Absolute,
}
