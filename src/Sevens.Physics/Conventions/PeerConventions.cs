using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;

namespace Sevens.Physics.Conventions;

/// <summary>
/// The conventions of public codes, so that their numbers can be made again. A code's number is evidence of its convention, not of
/// the truth: where one has a defect, the preset follows the convention and the remarks state the defect.
/// </summary>
internal static class PeerConventions
{
    private const string LewinSmithHelm = "Helm with Lewin–Smith radii";

    public static ImmutableArray<Convention> All { get; } =
    [
        Dukecevns(), BradkavCevns(), BradkavWimpy(), SevenStats(), SchedgesPycevns(),
        Snudd(), IkaroshuPycevns(), ReactorNuCevns(), RicochetSpectra(),
    ];

    private static Convention Dukecevns() => new(
        "peer-schol-dukecevns",
        "schol/dukecevns: couplings 0.0227/−0.5117, spin-½ kinematics, Helm R₀ = 1.2 A^(1/3) fm, no axial part",
        VectorCouplings.Fixed("arXiv:hep-ph/0511042", 0.0227, -0.5117),
        NuclearStructure.Helm,
        RadiusPrescription.OnePointTwoCubeRootOfA)
    {
        // The code stores G_F²(ħc)²/2π = 8.43103e-45 cm²/MeV²; with its ħc that is this G_F.
        Constants = ConstantSet.WithOneHbarC(Math.Sqrt(2 * Math.PI * 8.43103e-45) / 197.327e-13, 197.327),
        Masses = new MassPrescription(MassRule.AtomicLessElectrons, 931.4940955),
        Kinematics = KinematicForm.SpinHalf,
        Remarks = "Not reproduced: its totals sum recoil bins by a rectangle rule, 0.2 % (Ar40) to 0.8 % (CsI) low, and add an unpaired-nucleon axial term.",
    };

    private static Convention BradkavCevns() => new(
        "peer-bradkav-cevns",
        "bradkav/CEvNS: tree level at 0.2387, leading-order kinematics, A·931.5 MeV, " + LewinSmithHelm,
        VectorCouplings.TreeLevel(0.2387),
        NuclearStructure.Helm,
        RadiusPrescription.LewinSmith)
    {
        Constants = ConstantSet.WithOneHbarC(1.1664e-11, 197),
        Masses = new MassPrescription(MassRule.Nucleons, 931.5),
        Kinematics = KinematicForm.Leading,
        Remarks = "Not reproduced: its flux files for nu_e and nubar_mu of the SNS are exchanged.",
    };

    private static Convention BradkavWimpy() => BradkavCevns() with
    {
        Name = "peer-bradkav-wimpy_nreft",
        Description = "bradkav/WIMpy_NREFT: tree level at 0.2387, leading-order kinematics, A·931.5 MeV, " + LewinSmithHelm,
        Couplings = VectorCouplings.TreeLevel(0.2387),
        Constants = new ConstantSet(1.1664e-11, 198, 197),
        Remarks = "Areas are made with ħc = 198 MeV fm, momenta with 197 MeV fm: 0.7 % above the rounded value of the one, 0.2 % below that of the other.",
    };

    private static Convention SevenStats() => new(
        "peer-juliagehrlein-7stats",
        "JuliaGehrlein/7stats: ρ-κ-λ couplings at 0.23129, spin-½ kinematics, Klein–Nystrand R = 1.2 A^(1/3) fm",
        VectorCouplings.FromParameters(NeutrinoQuarkParameters.Barranco2005 with { Rho = 1.0082, Kappa = 0.9972 }, 0.23129),
        NuclearStructure.KleinNystrand,
        RadiusPrescription.OnePointTwoCubeRootOfA)
    {
        Constants = ConstantSet.WithOneHbarC(1.1663787e-11, 197),
        Masses = new MassPrescription(MassRule.AtomicLessElectrons, MassPrescription.AtomicMassUnit),
        Kinematics = KinematicForm.SpinHalf,
        Remarks = "Not reproduced: its rates take 1 MeV as 1.79e-30 kg, 0.4 % low.",
    };

    private static Convention SchedgesPycevns() => new(
        "peer-schedges-pycevns",
        "schedges/pyCEvNS: PDG 2024 neutrino–quark couplings, spin-½ kinematics, axial part without form factor, " + LewinSmithHelm,
        VectorCouplings.FromQuarks(0.3457, -0.1553, -0.4288, 0.0777),
        NuclearStructure.Helm,
        RadiusPrescription.LewinSmith)
    {
        Constants = ConstantSet.WithOneHbarC(1.1663788e-11, 197.327),
        Masses = new MassPrescription(MassRule.AtomicLessElectrons, MassPrescription.AtomicMassUnit),
        Kinematics = KinematicForm.SpinHalf,
        Axial = new AxialPrescription(
            AxialCharges.FromQuarks(0.862, -0.424, -0.0458), AxialNormalisation.SingleParticle, AxialShape.Constant, PeerSpins.Schedges),
        Remarks = "Its axial amplitude has no factor (J+1)/3J, its Cs133 no spin and its Xe131 ⟨S_p⟩ the sign opposite to its source; all three are followed.",
    };

    private static Convention Snudd() => new(
        "peer-snudd-snudd",
        "SNuDD/SNuDD: tree level at 0.23122, leading-order kinematics, A·u, " + LewinSmithHelm,
        VectorCouplings.TreeLevel(0.23122),
        NuclearStructure.Helm,
        RadiusPrescription.LewinSmith)
    {
        // The form factors it gives need ħc = 197.32410 MeV fm for momenta.
        Constants = new ConstantSet(1.1663787e-11, 197.3269804, 197.3240994),
        Masses = new MassPrescription(MassRule.Nucleons, MassPrescription.AtomicMassUnit),
        Kinematics = KinematicForm.Leading,
        Remarks = "The angle is that of the Z mass. Its own presets of Xe131 and Ar40 use exact masses; not followed.",
    };

    private static Convention IkaroshuPycevns() => new(
        "peer-ikaroshu-pycevns",
        "Ikaroshu/pyCEvNS: ρ-κ-λ couplings at 0.2312, spin-½ kinematics, A·931.494 MeV, Helm with one rms radius",
        VectorCouplings.FromParameters(NeutrinoQuarkParameters.Barranco2005, 0.2312),
        NuclearStructure.Helm,
        RadiusPrescription.CaesiumIodideRms)
    {
        // ħ = 6.58212e-22 MeV s times c = 2.998e8 m/s.
        Constants = ConstantSet.WithOneHbarC(1.16638e-11, 6.58212e-22 * 2.998e23),
        Masses = new MassPrescription(MassRule.Nucleons, 931.494),
        Kinematics = KinematicForm.SpinHalf,
        Remarks = "The rms radius is its user's choice; the values here are those of the published comparison.",
    };

    private static Convention ReactorNuCevns() => new(
        "peer-rittercat-reactor-nu-cevns",
        "RitterCat/reactor-nu-cevns: weak charges 0.0747/−1.0235, exact spin-0 kinematics, A·931.494 MeV, " + LewinSmithHelm,
        VectorCouplings.Fixed("arXiv:2007.08529", 0.0747 / 2, -1.0235 / 2),
        NuclearStructure.Helm,
        RadiusPrescription.LewinSmith)
    {
        Constants = ConstantSet.WithOneHbarC(1.166378e-11, 197.32698),
        Masses = new MassPrescription(MassRule.Nucleons, 931.494),
        Kinematics = KinematicForm.SpinZero,
        Remarks = "The code multiplies by F, not F²; here it is F². Its number is ours divided by F.",
    };

    private static Convention RicochetSpectra() => new(
        "peer-joejohnston203-ricochet_cevns_spectra",
        "joejohnston203/ricochet_cevns_spectra: ρ-κ-λ couplings at 0.23126, spin-½ kinematics, A·u, symmetrised Fermi",
        VectorCouplings.FromParameters(NeutrinoQuarkParameters.Barranco2005, 0.23126),
        NuclearStructure.SymmetrisedFermi,
        RadiusPrescription.LewinSmith)
    {
        // The form factors it gives need ħc = 197.24180 MeV fm for momenta.
        Constants = new ConstantSet(1.1663787e-11, 197.327, 197.2418004),
        Masses = new MassPrescription(MassRule.Nucleons, MassPrescription.AtomicMassUnit),
        Kinematics = KinematicForm.SpinHalf,
        Remarks = "Its Helm form factor grows as exp(+q²s²/2); here it falls. A factor 2 on λ_uR that it is reported to have is absent from its numbers.",
    };
}
