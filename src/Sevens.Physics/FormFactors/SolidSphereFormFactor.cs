using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.FormFactors;

/// <summary>A uniform sphere of radius R_s: F = 3 j₁(qR_s)/(qR_s), with R² = 3R_s²/5.</summary>
public sealed class SolidSphereFormFactor : IFormFactor
{
    private readonly RadialMoments moments;

    private SolidSphereFormFactor(double radius)
    {
        Radius = radius;
        moments = RadialMoments.OfSphere(radius);
        RmsRadius = moments.RmsRadius;
    }

    /// <summary>The radius of the sphere R_s, fm.</summary>
    public double Radius { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the radius of the sphere, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite.</exception>
    public static SolidSphereFormFactor FromRadius(double radius) => new(Lengths.RequirePositive(radius));

    /// <summary>From the rms radius: R_s = √(5/3)·R.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite.</exception>
    public static SolidSphereFormFactor FromRmsRadius(double rmsRadius) => new(Math.Sqrt(5.0 / 3) * Lengths.RequirePositive(rmsRadius));

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer) => SphericalBessel.ThreeJ1OverX(momentumTransfer * Radius);
}
