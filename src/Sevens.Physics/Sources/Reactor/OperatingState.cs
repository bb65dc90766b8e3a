namespace Sevens.Physics.Sources.Reactor;

/// <summary>Whether a reactor runs.</summary>
public enum OperatingState
{
    /// <summary>It runs.</summary>
    On,

    /// <summary>It stands, for refuelling or otherwise.</summary>
    Off,
}
