using Sevens.Numerics.Quadrature;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>
/// The tree-level cross section exact in 1/M with dipole form factors, and the outer radiative correction: the reference from threshold to a few hundred MeV.
/// [astro-ph/0302055 eqs. 2-14]
/// </summary>
/// <param name="current">The couplings and form factors of the nucleon.</param>
public sealed class StrumiaVissaniFull(NucleonCurrent current) : IInverseBetaDecay
{
    private const double Mp = PhysicalConstants.ProtonMass;
    private const double Mn = ProtonTarget.NeutronMass;
    private const double Me2 = PhysicalConstants.ElectronMass * PhysicalConstants.ElectronMass;
    private const double Delta = ProtonTarget.MassDifference;
    private const double M = ProtonTarget.NucleonMass;
    private const double M2 = M * M;

    // Polynomial in E_e times dipoles that vary slowly over the allowed range, 2E²/M wide.
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(16);

    /// <inheritdoc/>
    public string Convention => $"Strumia-Vissani, full, with outer radiative corrections; {current.Name}";

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is negative or not finite.</exception>
    public double TotalCrossSection(double neutrinoEnergyMeV)
    {
        if (!(ProtonTarget.Checked(neutrinoEnergyMeV) > ProtonTarget.Threshold))
        {
            return 0;
        }

        (double lowest, double highest) = PositronEnergies(neutrinoEnergyMeV);
        return Rule.Integrate(positron => Differential(neutrinoEnergyMeV, positron), lowest, highest);
    }

    /// <summary>The range of the positron's total energy, MeV, at a neutrino energy above <see cref="ProtonTarget.Threshold"/>. [eq. 12]</summary>
    /// <param name="neutrinoEnergyMeV">Neutrino energy, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy below the threshold.</exception>
    public static (double Lowest, double Highest) PositronEnergies(double neutrinoEnergyMeV)
    {
        if (!(neutrinoEnergyMeV >= ProtonTarget.Threshold) || !double.IsFinite(neutrinoEnergyMeV))
        {
            throw new ArgumentOutOfRangeException(
                nameof(neutrinoEnergyMeV), neutrinoEnergyMeV, FormattableString.Invariant($"expected a neutrino energy of at least {ProtonTarget.Threshold:G5} MeV"));
        }

        double s = (Mp * Mp) + (2 * Mp * neutrinoEnergyMeV);
        double root = Math.Sqrt(s);
        double neutrino = (s - (Mp * Mp)) / (2 * root);
        double positron = (s - (Mn * Mn) + Me2) / (2 * root);
        double momentum = ProtonTarget.Momentum(positron);
        double middle = neutrinoEnergyMeV - (((Mn * Mn) - (Mp * Mp) - Me2) / (2 * Mp));
        return (middle - (neutrino * (positron + momentum) / Mp), middle - (neutrino * (positron - momentum) / Mp));
    }

    /// <summary>dσ/dE_e, cm²/MeV.</summary>
    private double Differential(double neutrino, double positron)
    {
        double t = (Mn * Mn) - (Mp * Mp) - (2 * Mp * (neutrino - positron));
        double difference = (2 * Mp * (neutrino + positron)) - Me2; // s − u
        double gap = 2 * Mp * neutrino; // s − m_p²
        double square = (AmplitudeA(t) - (difference * AmplitudeB(t)) + (difference * difference * AmplitudeC(t))) / 16;
        double outer = 1 + (PhysicalConstants.FineStructure / Math.PI
            * (6 + (1.5 * Math.Log(Mp / (2 * positron))) + (1.2 * Math.Pow(PhysicalConstants.ElectronMass / positron, 1.5))));
        double coupling = current.FermiCoupling * current.CosineCabibbo;
        return 2 * Mp * coupling * coupling / (2 * Math.PI * gap * gap) * square * PhysicalConstants.HbarCSquared * outer;
    }

    private double VectorDipole(double t) => (1 - (t / (4 * M2))) * Square(1 - (t / current.VectorMassSquared));

    private double F1(double t) => (1 - ((1 + current.AnomalousMoment) * t / (4 * M2))) / VectorDipole(t);

    private double F2(double t) => current.AnomalousMoment / VectorDipole(t);

    private double G1(double t) => -current.AxialCharge / Square(1 - (t / (current.AxialMass * current.AxialMass)));

    private double G2(double t) => 2 * M2 * G1(t) / ((PhysicalConstants.ChargedPionMass * PhysicalConstants.ChargedPionMass) - t);

    /// <summary>16 A(t). [eq. 6]</summary>
    private double AmplitudeA(double t)
    {
        double f1 = F1(t), f2 = F2(t), g1 = G1(t), g2 = G2(t);
        double leading = (4 * f1 * f1 * ((4 * M2) + t + Me2)) + (4 * g1 * g1 * ((-4 * M2) + t + Me2))
            + (f2 * f2 * ((t * t / M2) + (4 * t) + (4 * Me2))) + (4 * Me2 * t * g2 * g2 / M2)
            + (8 * f1 * f2 * ((2 * t) + Me2)) + (16 * Me2 * g1 * g2);
        double split = (((4 * f1 * f1) + (t * f2 * f2 / M2)) * ((4 * M2) + t - Me2)) + (4 * g1 * g1 * ((4 * M2) - t + Me2))
            + (4 * Me2 * g2 * g2 * (t - Me2) / M2) + (8 * f1 * f2 * ((2 * t) - Me2)) + (16 * Me2 * g1 * g2);
        return ((t - Me2) * leading) - (Delta * Delta * split) - (32 * Me2 * M * Delta * g1 * (f1 + f2));
    }

    /// <summary>16 B(t). [eq. 7]</summary>
    private double AmplitudeB(double t)
    {
        double f1 = F1(t), f2 = F2(t), g1 = G1(t), g2 = G2(t);
        return (16 * t * g1 * (f1 + f2)) + (4 * Me2 * Delta * ((f2 * f2) + (f1 * f2) + (2 * g1 * g2)) / M);
    }

    /// <summary>16 C(t). [eq. 8]</summary>
    private double AmplitudeC(double t)
    {
        double f1 = F1(t), f2 = F2(t), g1 = G1(t);
        return (4 * ((f1 * f1) + (g1 * g1))) - (t * f2 * f2 / M2);
    }

    private static double Square(double x) => x * x;
}
