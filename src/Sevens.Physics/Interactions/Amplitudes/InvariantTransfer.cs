using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>Q² = −t = 2MT, which propagators hold; form factors hold the momentum √(2MT + T²).</summary>
internal static class InvariantTransfer
{
    /// <summary>Q², MeV².</summary>
    /// <param name="convention">Masses and ħc.</param>
    /// <param name="nuclide">The target.</param>
    /// <param name="momentumTransfer">√(2MT + T²)/ħc, fm⁻¹.</param>
    public static double Square(Convention convention, Nuclide nuclide, double momentumTransfer)
    {
        double mass = convention.Masses.Of(nuclide);
        double momentum = momentumTransfer * convention.Constants.MomentumHbarC;

        // T = √(M² + p²) − M without cancellation.
        double recoil = momentum * momentum / (Math.Sqrt((mass * mass) + (momentum * momentum)) + mass);
        return 2 * mass * recoil;
    }
}
