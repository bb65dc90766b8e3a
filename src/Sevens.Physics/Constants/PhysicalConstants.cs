namespace Sevens.Physics.Constants;

/// <summary>Physical constants, from the PDG review 2024 and CODATA 2018/2022, in the units of the engine: MeV, fm, µs, cm.</summary>
public static class PhysicalConstants
{
    /// <summary>Fermi coupling constant G_F, MeV⁻² (PDG 2024: 1.1663788(6)e-5 GeV⁻²).</summary>
    public const double FermiCoupling = 1.1663788e-11;

    /// <summary>ħc, MeV·fm (exact in the SI).</summary>
    public const double HbarC = 197.3269804;

    /// <summary>(ħc)², MeV²·cm²: turns a cross section in MeV⁻² into cm².</summary>
    public const double HbarCSquared = HbarC * HbarC * 1e-26;

    /// <summary>Mass of the charged pion, MeV (PDG 2024: 139.57039(18)).</summary>
    public const double ChargedPionMass = 139.57039;

    /// <summary>Mass of the muon, MeV (CODATA 2022: 105.6583755(23)).</summary>
    public const double MuonMass = 105.6583755;

    /// <summary>Mass of the electron, MeV (CODATA 2022: 0.51099895069(16)).</summary>
    public const double ElectronMass = 0.51099895069;

    /// <summary>Mass of the tau lepton, MeV (PDG 2024: 1776.93(9)).</summary>
    public const double TauMass = 1776.93;

    /// <summary>Mass of the W boson, MeV (PDG 2024: 80369.2(13.3)).</summary>
    public const double WMass = 80369.2;

    /// <summary>Mass of the Z boson, MeV (PDG 2024: 91188.0(2.0)).</summary>
    public const double ZMass = 91188.0;

    /// <summary>The fine-structure constant at zero momentum transfer (CODATA 2022: 1/137.035999177).</summary>
    public const double FineStructure = 1 / 137.035999177;

    /// <summary>Mass of the proton, MeV (CODATA 2022).</summary>
    public const double ProtonMass = 938.27208943;

    /// <summary>Mass of the neutron, MeV (CODATA 2022: 939.56542194(48)).</summary>
    public const double NeutronMass = 939.56542194;

    /// <summary>Mean life of the charged pion, µs (PDG 2024: 26.033(5) ns).</summary>
    public const double ChargedPionLifetime = 0.026033;

    /// <summary>Mean life of the muon, µs (PDG 2024: 2.1969811(22) µs).</summary>
    public const double MuonLifetime = 2.1969811;

    /// <summary>Avogadro's number, mol⁻¹ (exact in the SI).</summary>
    public const double Avogadro = 6.02214076e23;

    /// <summary>sin²θ_W at low energy, MS-bar (PDG 2024; Erler and Ferro-Hernández 2018: 0.23857(5)).</summary>
    public const double WeakMixingAngleLowEnergy = 0.23857;

    /// <summary>sin²θ_W at the Z mass, MS-bar (PDG 2024: 0.23122(6)).</summary>
    public const double WeakMixingAngleAtZ = 0.23122;

    /// <summary>Axial charge of the nucleon g_A (PDG 2024: 1.2754(13)).</summary>
    public const double AxialCharge = 1.2754;

    /// <summary>Strange axial charge of the nucleon g_A^s, the contribution of strange quarks to its spin (arXiv:2007.08529).</summary>
    public const double StrangeAxialCharge = -0.085;

    /// <summary>Mean-square charge radius of the proton, fm² ((0.8409 fm)², arXiv:2007.08529).</summary>
    public const double ProtonChargeRadiusSquared = 0.7071;

    /// <summary>Mean-square charge radius of the neutron, fm² (arXiv:2007.08529).</summary>
    public const double NeutronChargeRadiusSquared = -0.1161;

    /// <summary>The Darwin–Foldy term 3/(4 m_p²), fm².</summary>
    public const double DarwinFoldy = 0.0332;
}
