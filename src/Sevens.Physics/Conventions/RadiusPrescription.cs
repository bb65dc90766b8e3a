namespace Sevens.Physics.Conventions;

/// <summary>Where a convention takes the nuclear radii from.</summary>
public enum RadiusPrescription
{
    /// <summary>
    /// R_p from the measured charge radius, R_p² = r_ch² − ⟨r²⟩_p − (N/Z)⟨r²⟩_n − 3/4m_p² [arXiv:2007.08529], and
    /// R_n = R_p + max(0, 1.01 (N − Z)/A − 0.04) fm [Trzcińska et al., Phys. Rev. Lett. 87 (2001) 082501].
    /// </summary>
    MeasuredChargeRadiusWithSkin,

    /// <summary>The box or sphere radius 1.2 A^(1/3) fm for protons and neutrons alike, as COHERENT's rate studies use.</summary>
    OnePointTwoCubeRootOfA,
}
