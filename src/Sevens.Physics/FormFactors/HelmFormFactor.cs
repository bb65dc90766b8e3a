using System.Runtime.Intrinsics;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Numerics.Vectors;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// Helm: a uniform sphere of radius R₀ convolved with a Gaussian surface of width s,
/// F = 3 j₁(qR₀)/(qR₀)·exp(−q²s²/2), with R² = 3R₀²/5 + 3s². [Helm, Phys. Rev. 104 (1956) 1466]
/// </summary>
public sealed class HelmFormFactor : IFormFactor
{
    /// <summary>The surface thickness used throughout the CEvNS literature, fm.</summary>
    public const double UsualSurface = 0.9;

    private readonly RadialMoments moments;

    private HelmFormFactor(double boxRadius, double surface)
    {
        BoxRadius = boxRadius;
        Surface = surface;
        moments = RadialMoments.OfSphere(boxRadius).ConvolvedWith(RadialMoments.OfGaussian(surface));
        RmsRadius = moments.RmsRadius;
    }

    /// <summary>Box radius R₀, fm.</summary>
    public double BoxRadius { get; }

    /// <summary>Surface thickness s, fm.</summary>
    public double Surface { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the box radius R₀ and the surface thickness s, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite, or a thickness that is negative or not finite.</exception>
    public static HelmFormFactor FromBoxRadius(double boxRadius, double surface = UsualSurface) =>
        new(Lengths.RequirePositive(boxRadius), Lengths.RequireNotNegative(surface));

    /// <summary>From the rms radius R: R₀ = √(5(R² − 3s²)/3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">R is not finite or not above √3·s, so that no box is left; or s is negative or not finite.</exception>
    public static HelmFormFactor FromRmsRadius(double rmsRadius, double surface = UsualSurface)
    {
        Lengths.RequireNotNegative(surface);
        double square = 5 * ((rmsRadius * rmsRadius) - (3 * surface * surface)) / 3;
        if (!(square > 0 && rmsRadius > 0 && double.IsFinite(square)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rmsRadius), rmsRadius, FormattableString.Invariant($"a Helm form factor with s = {surface} fm needs R > {Math.Sqrt(3) * surface} fm"));
        }

        return new HelmFormFactor(Math.Sqrt(square), surface);
    }

    /// <summary>R₀ = 1.2 A^(1/3) fm and s = 0.9 fm, as in the talks of COHERENT.</summary>
    /// <param name="massNumber">A.</param>
    /// <exception cref="ArgumentOutOfRangeException">A below 1.</exception>
    public static HelmFormFactor FromMassNumber(int massNumber) => new(Lengths.OnePointTwoCubeRoot(massNumber), UsualSurface);

    /// <summary>
    /// R₀² = c² + 7π²a²/3 − 5s² with c = (1.23 A^(1/3) − 0.60) fm, a = 0.52 fm, s = 0.9 fm. [Lewin and Smith, Astropart. Phys. 6 (1996) 87]
    /// </summary>
    /// <param name="massNumber">A.</param>
    /// <exception cref="ArgumentOutOfRangeException">A below 1.</exception>
    public static HelmFormFactor FromLewinSmith(int massNumber)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(massNumber, 1);
        const double Diffuseness = 0.52;
        double halfDensityRadius = (1.23 * Math.Cbrt(massNumber)) - 0.60;
        double square = (halfDensityRadius * halfDensityRadius) + (7 * Math.PI * Math.PI * Diffuseness * Diffuseness / 3) - (5 * UsualSurface * UsualSurface);
        return new HelmFormFactor(Math.Sqrt(square), UsualSurface);
    }

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double width = momentumTransfer * Surface;
        return SphericalBessel.ThreeJ1OverX(momentumTransfer * BoxRadius) * Math.Exp(-0.5 * width * width);
    }

    /// <inheritdoc/>
    public void Evaluate(ReadOnlySpan<double> momentumTransfers, Span<double> values) => BulkEvaluation.Run(new Kernel(this), momentumTransfers, values);

    private readonly struct Kernel(HelmFormFactor shape) : BulkEvaluation.IKernel
    {
        public double Limit { get; } = VectorTrigonometry.Largest / Math.Max(1, shape.BoxRadius);

        public Vector512<double> At(Vector512<double> momentumTransfer)
        {
            Vector512<double> width = momentumTransfer * Vector512.Create(shape.Surface);
            return SphericalBessel.ThreeJ1OverX(momentumTransfer * Vector512.Create(shape.BoxRadius))
                * VectorExponential.Exp(Vector512.Create(-0.5) * width * width);
        }

        public double At(double momentumTransfer) => shape.At(momentumTransfer);
    }
}
