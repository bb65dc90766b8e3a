using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>
/// The asymmetry of left- and right-handed electrons scattered elastically off a spin-0 nucleus, in plane waves:
/// A_PV = G_F Q²/(4√2 πα)·|Q_W| F_W(q)/(Z F_ch(q)). [Donnelly, Dubach and Sick, Nucl. Phys. A 503 (1989) 589; Horowitz, Phys. Rev. C 57 (1998) 3430]
/// </summary>
/// <remarks>
/// Electrons are distorted by the Coulomb field of a heavy nucleus, which plane waves leave out: the distorted asymmetry is about 23 % lower for ²⁰⁸Pb and
/// 7 % lower for ⁴⁸Ca. Measured asymmetries must not be compared with this one; F_W and R_n, which were corrected for the distortion, are what is compared.
/// </remarks>
/// <param name="Value">A_PV, a ratio.</param>
public readonly record struct ParityViolatingAsymmetry(double Value)
{
    /// <summary>What goes with the number wherever it is shown.</summary>
    public const string Warning =
        "plane wave: Coulomb distortions are left out, which lower A_PV by about 23 % for Pb208 and 7 % for Ca48; compare F_W and R_n, not A_PV";

    /// <summary>A_PV, parts per billion.</summary>
    public double PartsPerBillion => 1e9 * Value;

    /// <summary>The plane-wave asymmetry.</summary>
    /// <param name="momentumTransfer">Where it is taken.</param>
    /// <param name="protons">Z.</param>
    /// <param name="weakCharge">Q_W of the nucleus; its sign does not matter.</param>
    /// <param name="weakFormFactor">F_W(q), from −1 to 1.</param>
    /// <param name="chargeFormFactor">F_ch(q), from −1 to 1 and not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">No momentum transfer, no proton, a charge that is not finite, or a form factor outside its range.</exception>
    public static ParityViolatingAsymmetry PlaneWave(
        ElasticMomentumTransfer momentumTransfer, int protons, double weakCharge, double weakFormFactor, double chargeFormFactor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(protons, 1);
        if (!(momentumTransfer.InverseFemtometres > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(momentumTransfer), momentumTransfer.InverseFemtometres, "expected a positive q in fm⁻¹");
        }

        if (!double.IsFinite(weakCharge))
        {
            throw new ArgumentOutOfRangeException(nameof(weakCharge), weakCharge, "expected a finite weak charge");
        }

        if (!(Math.Abs(weakFormFactor) <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(weakFormFactor), weakFormFactor, "expected F_W from −1 to 1");
        }

        if (!(Math.Abs(chargeFormFactor) <= 1 && chargeFormFactor != 0))
        {
            throw new ArgumentOutOfRangeException(nameof(chargeFormFactor), chargeFormFactor, "expected F_ch from −1 to 1 and not zero: A_PV divides by it");
        }

        double perGeV2 = 1e6 * PhysicalConstants.FermiCoupling / (4 * Math.Sqrt(2) * Math.PI * PhysicalConstants.FineStructure);
        return new ParityViolatingAsymmetry(
            perGeV2 * momentumTransfer.SquareGeV2 * Math.Abs(weakCharge) * weakFormFactor / (protons * chargeFormFactor));
    }
}
