namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>Whether a released distribution already holds the selection efficiency.</summary>
public enum AcceptanceState
{
    /// <summary>It holds accepted events.</summary>
    Included,

    /// <summary>The efficiency still has to be applied, at its bin centres.</summary>
    ToApply,
}
