using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// Helm: a uniform sphere of radius R₀ convolved with a Gaussian surface of width s,
/// F = 3 j₁(qR₀)/(qR₀)·exp(−q²s²/2), with R² = 3R₀²/5 + 3s². [Helm, Phys. Rev. 104 (1956) 1466]
/// </summary>
public sealed class HelmFormFactor : IFormFactor
{
    /// <summary>The surface thickness used throughout the CEvNS literature, fm.</summary>
    public const double UsualSurface = 0.9;

    private HelmFormFactor(double boxRadius, double surface)
    {
        BoxRadius = boxRadius;
        Surface = surface;
        RmsRadius = Math.Sqrt((0.6 * boxRadius * boxRadius) + (3 * surface * surface));
    }

    /// <summary>Box radius R₀, fm.</summary>
    public double BoxRadius { get; }

    /// <summary>Surface thickness s, fm.</summary>
    public double Surface { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the box radius R₀ and the surface thickness s, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite, or a thickness that is negative or not finite.</exception>
    public static HelmFormFactor FromBoxRadius(double boxRadius, double surface = UsualSurface)
    {
        if (!(boxRadius > 0 && double.IsFinite(boxRadius)))
        {
            throw new ArgumentOutOfRangeException(nameof(boxRadius), boxRadius, "expected a positive, finite radius in fm");
        }

        RequireSurface(surface);
        return new HelmFormFactor(boxRadius, surface);
    }

    /// <summary>From the rms radius R: R₀ = √(5(R² − 3s²)/3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">R is not finite or not above √3·s, so that no box is left; or s is negative or not finite.</exception>
    public static HelmFormFactor FromRmsRadius(double rmsRadius, double surface = UsualSurface)
    {
        RequireSurface(surface);
        double square = 5 * ((rmsRadius * rmsRadius) - (3 * surface * surface)) / 3;
        if (!(square > 0 && rmsRadius > 0 && double.IsFinite(square)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rmsRadius), rmsRadius, FormattableString.Invariant($"a Helm form factor with s = {surface} fm needs R > {Math.Sqrt(3) * surface} fm"));
        }

        return new HelmFormFactor(Math.Sqrt(square), surface);
    }

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double width = momentumTransfer * Surface;
        return SphericalBessel.ThreeJ1OverX(momentumTransfer * BoxRadius) * Math.Exp(-0.5 * width * width);
    }

    private static void RequireSurface(double surface)
    {
        if (!(surface >= 0 && double.IsFinite(surface)))
        {
            throw new ArgumentOutOfRangeException(nameof(surface), surface, "expected a finite length ≥ 0 in fm");
        }
    }
}
