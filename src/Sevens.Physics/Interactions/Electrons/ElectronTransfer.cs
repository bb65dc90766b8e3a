using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>Q² of a recoiling electron.</summary>
internal static class ElectronTransfer
{
    /// <summary>|q| = √(2m_eT + T²)/ħc, fm⁻¹.</summary>
    /// <param name="recoilMeV">T.</param>
    public static double Momentum(double recoilMeV) => Math.Sqrt(((2 * PhysicalConstants.ElectronMass) + recoilMeV) * recoilMeV) / PhysicalConstants.HbarC;

    /// <summary>Q² = 2m_eT, MeV².</summary>
    /// <param name="momentumTransfer">|q|, fm⁻¹.</param>
    public static double Square(double momentumTransfer)
    {
        const double Mass = PhysicalConstants.ElectronMass;
        double momentum = momentumTransfer * PhysicalConstants.HbarC;

        // T = √(m² + p²) − m without cancellation.
        return 2 * Mass * momentum * momentum / (Math.Sqrt((Mass * Mass) + (momentum * momentum)) + Mass);
    }
}
