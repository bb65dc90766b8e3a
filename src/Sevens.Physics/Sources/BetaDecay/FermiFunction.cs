using Sevens.Physics.Constants;

namespace Sevens.Physics.Sources.BetaDecay;

/// <summary>
/// The Coulomb correction of allowed beta decay, F(Z, W) = 2(1 + γ)(2pR)^(2γ−2) e^(πη) |Γ(γ + iη)|²/Γ(2γ + 1)², γ = √(1 − α²Z²), η = αZW/p, with momentum p and total
/// energy W in electron masses and R = 0.0029 A^(1/3) + 0.0063 A^(−1/3) − 0.017/A the nuclear radius in electron Compton wavelengths. [Behrens and Jänecke 1969; Wilkinson 1989]
/// </summary>
public sealed class FermiFunction
{
    private const double Mass = PhysicalConstants.ElectronMass;
    private readonly double charge;
    private readonly double gamma;
    private readonly double radius;
    private readonly double prefactor;

    private FermiFunction(int signedCharge, int massNumber)
    {
        charge = PhysicalConstants.FineStructure * signedCharge;
        gamma = Math.Sqrt(1 - (charge * charge));
        double root = Math.Cbrt(massNumber);
        radius = (0.0029 * root) + (0.0063 / root) - (0.017 / massNumber);
        prefactor = Math.Log(2 * (1 + gamma)) - (2 * LogAbsoluteGamma((2 * gamma) + 1, 0));
    }

    /// <summary>For an electron.</summary>
    /// <param name="daughterCharge">Z of the daughter nucleus.</param>
    /// <param name="massNumber">A.</param>
    /// <exception cref="ArgumentOutOfRangeException">A nucleus that cannot be.</exception>
    public static FermiFunction OfElectron(int daughterCharge, int massNumber) => new(Checked(daughterCharge, massNumber), massNumber);

    /// <summary>For a positron, which the nucleus repels.</summary>
    /// <inheritdoc cref="OfElectron"/>
    public static FermiFunction OfPositron(int daughterCharge, int massNumber) => new(-Checked(daughterCharge, massNumber), massNumber);

    /// <summary>p W F, in electron masses squared: the Coulomb-corrected phase space of the electron, finite at zero kinetic energy; zero below.</summary>
    /// <param name="kineticEnergyMeV">Kinetic energy of the electron or positron, MeV.</param>
    public double PhaseSpace(double kineticEnergyMeV)
    {
        if (!(kineticEnergyMeV > 0))
        {
            return 0;
        }

        double excess = kineticEnergyMeV / Mass;
        double energy = 1 + excess;
        double momentum = Math.Sqrt(excess * (excess + 2));
        return momentum * energy * Factor(energy, momentum);
    }

    /// <summary>F at a kinetic energy above zero.</summary>
    /// <param name="kineticEnergyMeV">Kinetic energy of the electron or positron, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive.</exception>
    public double At(double kineticEnergyMeV)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(kineticEnergyMeV);
        double excess = kineticEnergyMeV / Mass;
        return Factor(1 + excess, Math.Sqrt(excess * (excess + 2)));
    }

    private double Factor(double energy, double momentum)
    {
        double eta = charge * energy / momentum;
        return Math.Exp(prefactor + (((2 * gamma) - 2) * Math.Log(2 * momentum * radius)) + (Math.PI * eta) + (2 * LogAbsoluteGamma(gamma, eta)));
    }

    /// <summary>ln |Γ(x + iy)| for x &gt; 0: Stirling's series after the recurrence has moved the argument to a real part of ten or more.</summary>
    private static double LogAbsoluteGamma(double x, double y)
    {
        double shift = 0;
        for (; x < 10; x++)
        {
            shift += Math.Log((x * x) + (y * y)) / 2;
        }

        double square = (x * x) + (y * y);
        double logarithm = Math.Log(square) / 2;
        double angle = Math.Atan2(y, x);

        // Re[1/(12z) − 1/(360z³) + 1/(1260z⁵) − 1/(1680z⁷)] by the polar form of z; the next term is below 1e-12.
        double r = Math.Sqrt(square);
        double series = (Math.Cos(angle) / (12 * r)) - (Math.Cos(3 * angle) / (360 * r * square))
            + (Math.Cos(5 * angle) / (1260 * r * square * square)) - (Math.Cos(7 * angle) / (1680 * r * square * square * square));
        return ((x - 0.5) * logarithm) - (y * angle) - x + (Math.Log(2 * Math.PI) / 2) + series - shift;
    }

    private static int Checked(int charge, int massNumber) => charge is >= 0 and <= 110 && massNumber >= Math.Max(3, charge)
        ? charge
        : throw new ArgumentOutOfRangeException(nameof(charge), charge, $"found a daughter of charge {charge} with {massNumber} nucleons, expected 0 ≤ Z ≤ 110, A ≥ Z and A ≥ 3, where the formula of the radius begins to hold");
}
