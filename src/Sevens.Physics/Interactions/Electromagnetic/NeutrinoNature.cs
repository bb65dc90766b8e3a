namespace Sevens.Physics.Interactions.Electromagnetic;

/// <summary>Whether neutrinos are their own antiparticles.</summary>
public enum NeutrinoNature
{
    /// <summary>They are not.</summary>
    Dirac,

    /// <summary>They are: of moments and charges only those between different flavours exist.</summary>
    Majorana,
}
