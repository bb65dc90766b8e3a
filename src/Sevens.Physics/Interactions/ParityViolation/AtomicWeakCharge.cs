using Sevens.Physics.Constants;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>
/// The weak charge that atomic parity violation sees, as a function of sin²θ_W and of the radius of the neutrons. Electrons near a nucleus of uniform charge
/// fall off as f(r) = 1 − (Zα)²/2·[(r/R)² − (r/R)⁴/5 + (r/R)⁶/75], so that the amplitude goes with Q_W + N(1 − q_n/q_p), q = ⟨f⟩.
/// [Pollock, Fortson and Wilets, Phys. Rev. C 46 (1992) 2587; used as in arXiv:1808.10202]
/// </summary>
/// <remarks>
/// Neutrons are a uniform sphere as well: q_p ≈ 1 − 0.26 (Zα)², q_n ≈ q_p − 0.22 (Zα)²(R_n²/R_p² − 1). Q_W falls by 4Z(1 − α/2π) per unit of sin²θ_W, as at
/// tree level: g_AV^ep = −1/2 + 2 sin²θ_W.
/// </remarks>
public sealed class AtomicWeakCharge
{
    private readonly int protons;
    private readonly int neutrons;
    private readonly double protonRadius;
    private readonly double charge;
    private readonly double angle;

    /// <summary>For one nuclide.</summary>
    /// <param name="nuclide">The nuclide; its charge radius must be known.</param>
    /// <param name="charge">Q_W of the Standard Model.</param>
    /// <param name="weakMixingAngle">sin²θ_W for which it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not finite numbers.</exception>
    /// <exception cref="InvalidOperationException">No charge radius is measured.</exception>
    public AtomicWeakCharge(Nuclide nuclide, double charge, double weakMixingAngle)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        if (!double.IsFinite(charge) || !double.IsFinite(weakMixingAngle))
        {
            throw new ArgumentOutOfRangeException(nameof(charge), FormattableString.Invariant($"found Q_W = {charge} at sin²θ_W = {weakMixingAngle}, expected finite numbers"));
        }

        (protons, neutrons, protonRadius, this.charge, angle) = (nuclide.Z, nuclide.N, NuclearRadii.PointProton(nuclide), charge, weakMixingAngle);
    }

    /// <summary>R_p of the point protons, fm.</summary>
    public double ProtonRadius => protonRadius;

    /// <summary>Q_W of the Standard Model at a value of sin²θ_W.</summary>
    public double At(double weakMixingAngle) => charge - (Slope * (weakMixingAngle - angle));

    /// <summary>sin²θ_W at a value of Q_W.</summary>
    public double WeakMixingAngle(double weakCharge) => angle - ((weakCharge - charge) / Slope);

    /// <summary>N(1 − q_n/q_p): what neutrons of another radius than the protons add to Q_W.</summary>
    /// <param name="neutronRadius">R_n, fm.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive, finite radius.</exception>
    public double SkinCorrection(double neutronRadius)
    {
        double ratio = Lengths.RequirePositive(neutronRadius) / protonRadius;
        return neutrons * (1 - (MeanDensity(ratio) / MeanDensity(1)));
    }

    private double Slope => 4 * protons * (1 - (PhysicalConstants.FineStructure / (2 * Math.PI)));

    /// <summary>⟨f⟩ over a uniform sphere whose radius is a multiple of that of the charge; ⟨r^2k⟩ = 3/(2k + 3)·R^2k.</summary>
    private double MeanDensity(double ratio)
    {
        double square = ratio * ratio;
        double coupling = protons * PhysicalConstants.FineStructure;
        return 1 - (coupling * coupling / 2 * square * ((3.0 / 5) - (square * ((3.0 / 35) - (square / 225)))));
    }
}
