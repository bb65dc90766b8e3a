namespace Sevens.Numerics.Tables;

/// <summary>What a tabulated function says beyond one of its ends.</summary>
public enum OutsideRange
{
    /// <summary>Nothing: asking is an error.</summary>
    Refuse,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>The value at the end.</summary>
    Hold,
}
