using System.Runtime.Intrinsics;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Numerics.Vectors;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// Klein–Nystrand: a uniform sphere of radius R_A convolved with a Yukawa of range a,
/// F = 3 j₁(qR_A)/(qR_A)/(1 + q²a²), with R² = 3R_A²/5 + 6a². [Klein and Nystrand, Phys. Rev. C 60 (1999) 014903]
/// </summary>
public sealed class KleinNystrandFormFactor : IFormFactor
{
    /// <summary>The range used throughout the CEvNS literature, fm.</summary>
    public const double UsualRange = 0.7;

    private readonly RadialMoments moments;

    private KleinNystrandFormFactor(double sphereRadius, double range)
    {
        SphereRadius = sphereRadius;
        Range = range;
        moments = RadialMoments.OfSphere(sphereRadius).ConvolvedWith(RadialMoments.OfYukawa(range));
        RmsRadius = moments.RmsRadius;
    }

    /// <summary>Sphere radius R_A, fm.</summary>
    public double SphereRadius { get; }

    /// <summary>Yukawa range a, fm.</summary>
    public double Range { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the sphere radius R_A and the range a, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite, or a range that is negative or not finite.</exception>
    public static KleinNystrandFormFactor FromSphereRadius(double sphereRadius, double range = UsualRange) =>
        new(Lengths.RequirePositive(sphereRadius), Lengths.RequireNotNegative(range));

    /// <summary>From the rms radius R: R_A = √(5(R² − 6a²)/3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">R is not finite or not above √6·a, so that no sphere is left; or a is negative or not finite.</exception>
    public static KleinNystrandFormFactor FromRmsRadius(double rmsRadius, double range = UsualRange)
    {
        Lengths.RequireNotNegative(range);
        double square = 5 * ((rmsRadius * rmsRadius) - (6 * range * range)) / 3;
        if (!(square > 0 && rmsRadius > 0 && double.IsFinite(square)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rmsRadius), rmsRadius, FormattableString.Invariant($"a Klein–Nystrand form factor with a = {range} fm needs R > {Math.Sqrt(6) * range} fm"));
        }

        return new KleinNystrandFormFactor(Math.Sqrt(square), range);
    }

    /// <summary>R_A = 1.2 A^(1/3) fm and a = 0.7 fm.</summary>
    /// <param name="massNumber">A.</param>
    /// <exception cref="ArgumentOutOfRangeException">A below 1.</exception>
    public static KleinNystrandFormFactor FromMassNumber(int massNumber) => new(Lengths.OnePointTwoCubeRoot(massNumber), UsualRange);

    /// <summary>
    /// The same range with the rms radius larger by D: R_A′² = R_A² + (2√15/3)√(R_A² + 10a²)·D + 5D²/3.
    /// </summary>
    /// <param name="difference">D, fm; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">No sphere is left, or D is not finite.</exception>
    public KleinNystrandFormFactor WithRmsRadiusShiftedBy(double difference) => FromRmsRadius(RmsRadius + difference, Range);

    /// <summary>The same range with the sphere radius larger by D, which moves the rms radius by less than D.</summary>
    /// <param name="difference">D, fm; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">No sphere is left, or D is not finite.</exception>
    public KleinNystrandFormFactor WithSphereRadiusShiftedBy(double difference) => FromSphereRadius(SphereRadius + difference, Range);

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double width = momentumTransfer * Range;
        return SphericalBessel.ThreeJ1OverX(momentumTransfer * SphereRadius) / (1 + (width * width));
    }

    /// <inheritdoc/>
    public void Evaluate(ReadOnlySpan<double> momentumTransfers, Span<double> values) => BulkEvaluation.Run(new Kernel(this), momentumTransfers, values);

    private readonly struct Kernel(KleinNystrandFormFactor shape) : BulkEvaluation.IKernel
    {
        public double Limit { get; } = VectorTrigonometry.Largest / Math.Max(1, shape.SphereRadius);

        public Vector512<double> At(Vector512<double> momentumTransfer)
        {
            Vector512<double> width = momentumTransfer * Vector512.Create(shape.Range);
            return SphericalBessel.ThreeJ1OverX(momentumTransfer * Vector512.Create(shape.SphereRadius)) / (Vector512<double>.One + (width * width));
        }

        public double At(double momentumTransfer) => shape.At(momentumTransfer);
    }
}
