namespace Sevens.Physics.Conventions;

/// <summary>Where a convention takes the nuclear radii from.</summary>
public enum RadiusPrescription
{
    /// <summary>
    /// R_p from the measured charge radius, R_p² = r_ch² − ⟨r²⟩_p − (N/Z)⟨r²⟩_n − 3/4m_p² [arXiv:2007.08529], and
    /// R_n = R_p + max(0, 1.01 (N − Z)/A − 0.04) fm [Trzcińska et al., Phys. Rev. Lett. 87 (2001) 082501].
    /// </summary>
    MeasuredChargeRadiusWithSkin,

    /// <summary>The box, sphere or half-density radius 1.2 A^(1/3) fm for protons and neutrons alike, as COHERENT's rate studies use.</summary>
    OnePointTwoCubeRootOfA,

    /// <summary>
    /// A Fermi density with c = 1.23 A^(1/3) − 0.60 fm and a = 0.52 fm for protons and neutrons alike: the Helm box radius is
    /// R₀² = c² + 7π²a²/3 − 5s², the other shapes have the same rms radius. [Lewin and Smith, Astropart. Phys. 6 (1996) 87]
    /// </summary>
    LewinSmith,

    /// <summary>One rms radius for protons and neutrons: 4.7 fm for I127 and Cs133, 3.4 fm for Ar40, 4.7 (A/133)^(1/3) fm elsewhere.</summary>
    CaesiumIodideRms,
}
