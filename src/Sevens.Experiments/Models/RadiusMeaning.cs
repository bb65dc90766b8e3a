namespace Sevens.Experiments.Models;

/// <summary>What a parameter says of a neutron radius.</summary>
public enum RadiusMeaning
{
    /// <summary>The rms radius itself.</summary>
    Radius,

    /// <summary>What is added to that of the convention.</summary>
    Shift,
}
