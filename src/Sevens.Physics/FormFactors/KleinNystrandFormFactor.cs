using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// Klein–Nystrand: a uniform sphere of radius R_A convolved with a Yukawa of range a,
/// F = 3 j₁(qR_A)/(qR_A)/(1 + q²a²), with R² = 3R_A²/5 + 6a². [Klein and Nystrand, Phys. Rev. C 60 (1999) 014903]
/// </summary>
public sealed class KleinNystrandFormFactor : IFormFactor
{
    /// <summary>The range used throughout the CEvNS literature, fm.</summary>
    public const double UsualRange = 0.7;

    private KleinNystrandFormFactor(double sphereRadius, double range)
    {
        SphereRadius = sphereRadius;
        Range = range;
        RmsRadius = Math.Sqrt((0.6 * sphereRadius * sphereRadius) + (6 * range * range));
    }

    /// <summary>Sphere radius R_A, fm.</summary>
    public double SphereRadius { get; }

    /// <summary>Yukawa range a, fm.</summary>
    public double Range { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the sphere radius R_A and the range a, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite, or a range that is negative or not finite.</exception>
    public static KleinNystrandFormFactor FromSphereRadius(double sphereRadius, double range = UsualRange)
    {
        if (!(sphereRadius > 0 && double.IsFinite(sphereRadius)))
        {
            throw new ArgumentOutOfRangeException(nameof(sphereRadius), sphereRadius, "expected a positive, finite radius in fm");
        }

        RequireRange(range);
        return new KleinNystrandFormFactor(sphereRadius, range);
    }

    /// <summary>From the rms radius R: R_A = √(5(R² − 6a²)/3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">R is not finite or not above √6·a, so that no sphere is left; or a is negative or not finite.</exception>
    public static KleinNystrandFormFactor FromRmsRadius(double rmsRadius, double range = UsualRange)
    {
        RequireRange(range);
        double square = 5 * ((rmsRadius * rmsRadius) - (6 * range * range)) / 3;
        if (!(square > 0 && rmsRadius > 0 && double.IsFinite(square)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rmsRadius), rmsRadius, FormattableString.Invariant($"a Klein–Nystrand form factor with a = {range} fm needs R > {Math.Sqrt(6) * range} fm"));
        }

        return new KleinNystrandFormFactor(Math.Sqrt(square), range);
    }

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double width = momentumTransfer * Range;
        return SphericalBessel.ThreeJ1OverX(momentumTransfer * SphereRadius) / (1 + (width * width));
    }

    private static void RequireRange(double range)
    {
        if (!(range >= 0 && double.IsFinite(range)))
        {
            throw new ArgumentOutOfRangeException(nameof(range), range, "expected a finite length ≥ 0 in fm");
        }
    }
}
