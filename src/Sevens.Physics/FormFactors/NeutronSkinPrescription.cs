namespace Sevens.Physics.FormFactors;

/// <summary>How the neutron radius follows from that of the protons.</summary>
public enum NeutronSkinPrescription
{
    /// <summary>R_n − R_p = max(0, 1.01 (N − Z)/A − 0.04) fm of the rms radii, from antiprotonic atoms. [Trzcińska et al., Phys. Rev. Lett. 87 (2001) 082501]</summary>
    AntiprotonicRms,

    /// <summary>The Klein–Nystrand sphere radius is larger by 1.01 (A − 2Z)/A fm, as in the talks of COHERENT; the rms radius grows by about 3/4 of that.</summary>
    SphereRadiusShift,

    /// <summary>The rms radius is larger by 1.01 (A − 2Z)/A fm, the Klein–Nystrand sphere radius by what that takes.</summary>
    RmsRadiusShift,
}
