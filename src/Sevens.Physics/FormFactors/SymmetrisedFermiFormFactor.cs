using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// The symmetrised Fermi density ρ ∝ sinh(c/a)/(cosh(r/a) + cosh(c/a)), whose transform is closed:
/// F = 3/(qc[(qc)² + (πqa)²])·(πqa/sinh πqa)·[(πqa/tanh πqa) sin qc − qc cos qc], with R² = 3c²/5 + 7π²a²/5.
/// [Sprung and Martorell, J. Phys. A 30 (1997) 6525; Piekarewicz et al., arXiv:1604.07799]
/// </summary>
public sealed class SymmetrisedFermiFormFactor : IFormFactor
{
    /// <summary>The surface t = 4a ln 3 used throughout the CEvNS literature, from 90 % to 10 % of the central density, fm.</summary>
    public const double UsualSurface = 2.30;

    private readonly RadialMoments moments;
    private readonly double boxSquare;
    private readonly double skinSquare;

    private SymmetrisedFermiFormFactor(double halfDensityRadius, double diffuseness)
    {
        HalfDensityRadius = halfDensityRadius;
        Diffuseness = diffuseness;
        boxSquare = halfDensityRadius * halfDensityRadius;
        double p = Math.PI * diffuseness;
        skinSquare = p * p;
        moments = new RadialMoments(
            ((3 * boxSquare) + (7 * skinSquare)) / 5,
            ((3 * boxSquare * boxSquare) + (18 * skinSquare * boxSquare) + (31 * skinSquare * skinSquare)) / 7,
            (boxSquare * boxSquare * boxSquare / 3) + (11 * skinSquare * boxSquare * boxSquare / 3)
                + (239 * skinSquare * skinSquare * boxSquare / 15) + (127 * skinSquare * skinSquare * skinSquare / 5));
        RmsRadius = moments.RmsRadius;
    }

    /// <summary>Half-density radius c, fm.</summary>
    public double HalfDensityRadius { get; }

    /// <summary>Diffuseness a, fm.</summary>
    public double Diffuseness { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the half-density radius c and the diffuseness a, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">c not positive and finite, or a negative or not finite.</exception>
    public static SymmetrisedFermiFormFactor FromHalfDensityRadius(double halfDensityRadius, double diffuseness) =>
        new(Lengths.RequirePositive(halfDensityRadius), Lengths.RequireNotNegative(diffuseness));

    /// <summary>From the rms radius R and the surface t = 4a ln 3: c = √(5R²/3 − 7π²a²/3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">R not finite or not above √(7/5)·πa, so that no core is left; or t negative or not finite.</exception>
    public static SymmetrisedFermiFormFactor FromRmsRadius(double rmsRadius, double surface = UsualSurface)
    {
        double diffuseness = Lengths.RequireNotNegative(surface) / (4 * Math.Log(3));
        double least = Math.Sqrt(1.4) * Math.PI * diffuseness;
        double square = 5 * ((rmsRadius * rmsRadius) - (least * least)) / 3;
        if (!(square > 0 && rmsRadius > 0 && double.IsFinite(square)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rmsRadius), rmsRadius, FormattableString.Invariant($"a symmetrised Fermi form factor with t = {surface} fm needs R > {least} fm"));
        }

        return new SymmetrisedFermiFormFactor(Math.Sqrt(square), diffuseness);
    }

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <summary>
    /// F. The bracket of the closed form is written as (πqa coth πqa − 1) sin qc + (sin qc − qc cos qc), which leaves no cancellation:
    /// F = (πqa/sinh πqa)·[c²·3j₁(qc)/qc + 3(πa)² g(πqa) j₀(qc)]/(c² + π²a²), g(z) = (z coth z − 1)/z².
    /// </summary>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    public double At(double momentumTransfer)
    {
        double x = momentumTransfer * HalfDensityRadius;
        double z = Math.PI * momentumTransfer * Diffuseness;
        double core = boxSquare * SphericalBessel.ThreeJ1OverX(x);
        double skin = 3 * skinSquare * HyperbolicRatios.CothSlope(z) * SphericalBessel.J0(x);
        return HyperbolicRatios.OverSinh(z) * (core + skin) / (boxSquare + skinSquare);
    }
}
