using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>
/// The weak radius R_W and F_W at one momentum transfer, each from the other, for a density of Helm's form with given surface thickness. The map is one
/// to one between R_W = √3·s, where only the surface is left, and the first zero of F_W. [as in arXiv:1202.1468]
/// </summary>
public sealed class HelmWeakRadius
{
    // The first zero of j₁.
    private const double FirstZero = 4.493409457909064;
    private readonly double momentumTransfer;
    private readonly double surface;

    /// <summary>At one momentum transfer.</summary>
    /// <param name="momentumTransfer">Where F_W is known.</param>
    /// <param name="surface">Surface thickness s, fm, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">No momentum transfer, or s not positive and finite.</exception>
    public HelmWeakRadius(ElasticMomentumTransfer momentumTransfer, double surface)
    {
        this.momentumTransfer = ElasticMomentumTransfer.FromInverseFemtometres(momentumTransfer.InverseFemtometres).InverseFemtometres;
        this.surface = Lengths.RequirePositive(surface);
        double zero = FirstZero / this.momentumTransfer;
        MinimumRadius = Math.Sqrt(3) * surface;
        MaximumRadius = Math.Sqrt((0.6 * zero * zero) + (3 * surface * surface));
        MaximumFormFactor = Math.Exp(-0.5 * this.momentumTransfer * this.momentumTransfer * surface * surface);
    }

    /// <summary>√3·s, fm: R_W lies above it.</summary>
    public double MinimumRadius { get; }

    /// <summary>The radius at which F_W is zero, fm: R_W lies below it.</summary>
    public double MaximumRadius { get; }

    /// <summary>exp(−q²s²/2): F_W lies between 0 and it.</summary>
    public double MaximumFormFactor { get; }

    /// <summary>F_W from R_W.</summary>
    /// <param name="weakRadius">R_W, fm, between <see cref="MinimumRadius"/> and <see cref="MaximumRadius"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">R_W out of reach.</exception>
    public double FormFactor(double weakRadius) => weakRadius > MinimumRadius && weakRadius < MaximumRadius
        ? HelmFormFactor.FromRmsRadius(weakRadius, surface).At(momentumTransfer)
        : throw new ArgumentOutOfRangeException(
            nameof(weakRadius),
            weakRadius,
            FormattableString.Invariant($"expected R_W between {MinimumRadius} and {MaximumRadius} fm: a Helm density with s = {surface} fm, before the first zero of F_W at q = {momentumTransfer} fm⁻¹"));

    /// <summary>R_W, fm, from F_W.</summary>
    /// <param name="formFactor">F_W, between 0 and <see cref="MaximumFormFactor"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">F_W out of reach.</exception>
    public double WeakRadius(double formFactor)
    {
        if (!(formFactor > 0 && formFactor < MaximumFormFactor))
        {
            throw new ArgumentOutOfRangeException(
                nameof(formFactor),
                formFactor,
                FormattableString.Invariant($"expected F_W between 0 and {MaximumFormFactor}: what a Helm density with s = {surface} fm reaches at q = {momentumTransfer} fm⁻¹ before its first zero"));
        }

        // F falls strictly from one end of the bracket to the other; halving ends when two neighbouring doubles are left.
        double low = MinimumRadius;
        double high = MaximumRadius;
        for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = HelmFormFactor.FromRmsRadius(middle, surface).At(momentumTransfer) > formFactor ? (middle, high) : (low, middle);
        }

        return high;
    }
}
