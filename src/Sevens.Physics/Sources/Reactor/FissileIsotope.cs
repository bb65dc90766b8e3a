namespace Sevens.Physics.Sources.Reactor;

/// <summary>A nuclide whose fissions drive a power reactor.</summary>
public enum FissileIsotope
{
    /// <summary>²³⁵U.</summary>
    Uranium235,

    /// <summary>²³⁸U, by fast neutrons.</summary>
    Uranium238,

    /// <summary>²³⁹Pu.</summary>
    Plutonium239,

    /// <summary>²⁴¹Pu.</summary>
    Plutonium241,
}
