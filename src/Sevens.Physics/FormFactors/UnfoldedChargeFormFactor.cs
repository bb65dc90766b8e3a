using Sevens.Physics.Constants;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// The form factor of point protons from a measured charge form factor: F_p = F_ch/G with the nucleons' own form factor
/// G = (1 + q²⟨r²⟩/12)⁻², ⟨r²⟩ = ⟨r²⟩_p + (N/Z)⟨r²⟩_n + 3/4m_p², so that R_p² = r_ch² − ⟨r²⟩ as for radii. A dipole, because nucleons have
/// that shape; the straight line 1 − q²⟨r²⟩/6 would vanish at 3 fm⁻¹. The spin-orbit term is left out. [radii: arXiv:2007.08529]
/// </summary>
public sealed class UnfoldedChargeFormFactor : IFormFactor
{
    private readonly IFormFactor charge;
    private readonly double slope;
    private readonly RadialMoments moments;

    /// <summary>From the charge form factor of a nucleus.</summary>
    /// <param name="charge">F_ch.</param>
    /// <param name="protons">Z, at least 1.</param>
    /// <param name="neutrons">N.</param>
    /// <exception cref="ArgumentOutOfRangeException">No proton, a negative number of neutrons, or a charge radius that leaves no point-proton radius.</exception>
    public UnfoldedChargeFormFactor(IFormFactor charge, int protons, int neutrons)
    {
        ArgumentNullException.ThrowIfNull(charge);
        ArgumentOutOfRangeException.ThrowIfLessThan(protons, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(neutrons);
        this.charge = charge;
        double size = PhysicalConstants.ProtonChargeRadiusSquared + (PhysicalConstants.NeutronChargeRadiusSquared * neutrons / protons) + PhysicalConstants.DarwinFoldy;
        slope = size / 12;

        // (1 + slope q²)² = 1 + 2 slope q² + slope² q⁴ as the moments of a density that is folded in.
        moments = new RadialMoments(charge.Moment(2), charge.Moment(4), charge.Moment(6)).ConvolvedWith(RadialMoments.FromSeries(2 * slope, slope * slope, 0));
        RmsRadius = moments.Second > 0
            ? moments.RmsRadius
            : throw new ArgumentOutOfRangeException(
                nameof(charge), FormattableString.Invariant($"found a charge radius of {charge.RmsRadius} fm, expected more than that of the nucleons, {Math.Sqrt(size)} fm"));
    }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <inheritdoc/>
    public double MaximumMomentumTransfer => charge.MaximumMomentumTransfer;

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double root = 1 + (slope * momentumTransfer * momentumTransfer);
        return charge.At(momentumTransfer) * root * root;
    }
}
