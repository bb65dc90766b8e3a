using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>dσ/dT of products of amplitudes on one nuclide or electron at given recoil energies, averaged over one flux component at a time.</summary>
internal sealed class AmplitudeScattering
{
    // √2/4, with which the interference fills the square of the larger of the two helicity amplitudes.
    private const double ScalarTensor = 0.35355339059327379;
    private readonly Nuclide nuclide;
    private readonly RecoilKinematics kinematics;
    private readonly double prefactor;
    private readonly double[] recoils;
    private readonly double[] transfers;
    private readonly Dictionary<(IAmplitude Amplitude, Flavour Flavour), double[]> amplitudes = [];
    private TailMoments[] moments = [];
    private Flavour flavour;

    private AmplitudeScattering(
        Nuclide nuclide, RecoilKinematics kinematics, double prefactor, ReadOnlySpan<double> recoilsMeV, Func<double, double> transfer)
    {
        this.nuclide = nuclide;
        this.kinematics = kinematics;
        this.prefactor = prefactor;
        recoils = recoilsMeV.ToArray();
        transfers = Array.ConvertAll(recoils, t => transfer(t));
    }

    /// <summary>Scattering off a nucleus.</summary>
    public static AmplitudeScattering OnNucleus(Nuclide nuclide, Convention convention, ReadOnlySpan<double> recoilsMeV)
    {
        Nuclide moving = convention.Masses.Moving(nuclide);
        double hbarC = convention.Constants.MomentumHbarC;
        return new AmplitudeScattering(
            nuclide,
            new RecoilKinematics(convention.Kinematics, moving.NuclearMass),
            convention.Constants.CrossSectionScale * moving.NuclearMass,
            recoilsMeV,
            t => Math.Sqrt(((2 * moving.NuclearMass) + t) * t) / hbarC);
    }

    /// <summary>Scattering off one free electron. [doi:10.1103/PhysRevD.39.3378]</summary>
    /// <param name="atom">A nuclide of the target, which amplitudes of electrons do not look at.</param>
    /// <param name="convention">The convention, for G_F.</param>
    /// <param name="recoilsMeV">T_e.</param>
    public static AmplitudeScattering OnElectron(Nuclide atom, Convention convention, ReadOnlySpan<double> recoilsMeV) => new(
        atom,
        new RecoilKinematics(KinematicForm.SpinHalf, PhysicalConstants.ElectronMass),
        convention.Constants.CrossSectionScale * PhysicalConstants.ElectronMass,
        recoilsMeV,
        ElectronTransfer.Momentum);

    /// <summary>Takes the flavour and the tail moments at every recoil energy that the next cross sections are for.</summary>
    public void Illuminate(Flavour incoming, TailMoments[] tail)
    {
        flavour = incoming;
        moments = tail;
    }

    /// <summary>Whether the cross section of a pair is the same for two flavours in one spectrum.</summary>
    public bool AreAlike(AmplitudePair pair, Flavour one, Flavour other) =>
        one.IsAntineutrino() == other.IsAntineutrino()
        && Values(pair.First, one).AsSpan().SequenceEqual(Values(pair.First, other))
        && Values(pair.Second, one).AsSpan().SequenceEqual(Values(pair.Second, other));

    /// <summary>scale·dσ/dT at every recoil energy, scale × cm²/MeV.</summary>
    public void Differential(AmplitudePair pair, double scale, Span<double> result)
    {
        double[] first = Values(pair.First, flavour), second = Values(pair.Second, flavour);
        double factor = scale * prefactor;
        for (int i = 0; i < recoils.Length; i++)
        {
            result[i] = moments[i].Zeroth != 0 ? factor * Kinematic(pair.Structure, moments[i], recoils[i]) * first[i] * second[i] : 0;
        }
    }

    private double Kinematic(LorentzStructure structure, in TailMoments at, double recoil) => structure switch
    {
        LorentzStructure.Vector => kinematics.Vector(at, recoil),
        LorentzStructure.Axial => kinematics.Axial(at, recoil),
        LorentzStructure.VectorWithAxial => (flavour.IsAntineutrino() ? -1 : 1) * RecoilKinematics.Interference(at, recoil),
        LorentzStructure.Scalar => kinematics.Scalar(at, recoil),
        LorentzStructure.Magnetic => kinematics.Magnetic(at, recoil),
        LorentzStructure.Tensor => kinematics.Tensor(at, recoil),
        LorentzStructure.Pseudoscalar => RecoilKinematics.Pseudoscalar(at, recoil),
        LorentzStructure.ScalarWithTensor => (flavour.IsAntineutrino() ? -1 : 1) * ScalarTensor * RecoilKinematics.Interference(at, recoil),
        _ => throw new ArgumentOutOfRangeException(nameof(structure), structure, "expected a known Lorentz structure"),
    };

    private double[] Values(IAmplitude amplitude, Flavour of)
    {
        if (!amplitudes.TryGetValue((amplitude, of), out double[]? values))
        {
            values = new double[transfers.Length];
            amplitude.Fill(nuclide, of, transfers, values);
            amplitudes.Add((amplitude, of), values);
        }

        return values;
    }
}
