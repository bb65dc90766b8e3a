namespace Sevens.Physics.Sources.Reactor;

/// <summary>How a spectrum runs between the points of its table.</summary>
public enum TableInterpolation
{
    /// <summary>Straight lines; for fine tables and those with structure.</summary>
    Linear,

    /// <summary>Straight lines in the logarithm; for coarse tables of a spectrum that falls like an exponential. Every value must be positive.</summary>
    LogLinear,
}
