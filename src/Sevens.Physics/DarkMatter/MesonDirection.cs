namespace Sevens.Physics.DarkMatter;

/// <summary>Where the mesons of a target fly.</summary>
public enum MesonDirection
{
    /// <summary>Everywhere alike: the flux does not depend on the angle of the detector.</summary>
    Isotropic,

    /// <summary>All along the proton beam.</summary>
    AlongBeam,
}
