using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>dσ/dT of products of amplitudes on one nuclide at given recoil energies, averaged over one flux component at a time.</summary>
internal sealed class AmplitudeScattering
{
    private readonly Nuclide nuclide;
    private readonly RecoilKinematics kinematics;
    private readonly double prefactor;
    private readonly double[] recoils;
    private readonly double[] transfers;
    private readonly Dictionary<(IAmplitude Amplitude, Flavour Flavour), double[]> amplitudes = [];
    private TailMoments[] moments = [];
    private Flavour flavour;

    public AmplitudeScattering(Nuclide nuclide, Convention convention, ReadOnlySpan<double> recoilsMeV)
    {
        this.nuclide = nuclide;
        Nuclide moving = convention.Masses.Moving(nuclide);
        kinematics = new RecoilKinematics(convention.Kinematics, moving.NuclearMass);
        prefactor = convention.Constants.CrossSectionScale * moving.NuclearMass;
        recoils = recoilsMeV.ToArray();
        double hbarC = convention.Constants.MomentumHbarC;
        transfers = [.. recoils.Select(t => Math.Sqrt(((2 * moving.NuclearMass) + t) * t) / hbarC)];
    }

    /// <summary>Takes the flavour and the tail moments at every recoil energy that the next cross sections are for.</summary>
    public void Illuminate(Flavour incoming, TailMoments[] tail)
    {
        flavour = incoming;
        moments = tail;
    }

    /// <summary>scale·dσ/dT at every recoil energy, scale × cm²/MeV.</summary>
    public void Differential(AmplitudePair pair, double scale, Span<double> result)
    {
        double[] first = Values(pair.First), second = Values(pair.Second);
        double factor = scale * prefactor;
        for (int i = 0; i < recoils.Length; i++)
        {
            result[i] = moments[i].Zeroth > 0 ? factor * Kinematic(pair.Structure, moments[i], recoils[i]) * first[i] * second[i] : 0;
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
        _ => throw new ArgumentOutOfRangeException(nameof(structure), structure, "expected a known Lorentz structure"),
    };

    private double[] Values(IAmplitude amplitude)
    {
        if (!amplitudes.TryGetValue((amplitude, flavour), out double[]? values))
        {
            values = new double[transfers.Length];
            amplitude.Fill(nuclide, flavour, transfers, values);
            amplitudes.Add((amplitude, flavour), values);
        }

        return values;
    }
}
