namespace Sevens.Physics.Interactions.NeutronMoments;

/// <summary>A radial moment of the neutron density.</summary>
public enum NeutronMoment
{
    /// <summary>⟨r²⟩.</summary>
    Second = 2,

    /// <summary>⟨r⁴⟩.</summary>
    Fourth = 4,
}
