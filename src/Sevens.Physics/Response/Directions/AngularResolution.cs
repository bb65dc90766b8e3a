namespace Sevens.Physics.Response.Directions;

/// <summary>
/// The angular resolution of recoil tracks: a Gaussian on the sphere of variance σ₀² + s²/T about each axis, in which the mean of P_l shrinks by
/// e^(−l(l + 1)σ²/2). It turns into a Gaussian in the plane for small angles.
/// </summary>
public sealed class AngularResolution
{
    private const double DegreesPerRadian = 180 / Math.PI;

    /// <summary>The smallest width that is not a step, rad: finer ones need Legendre polynomials without end.</summary>
    private const double Finest = 0.02;

    /// <summary>Coefficients below e^(−this) are left out.</summary>
    private const double Decades = 37;
    private readonly double constant;
    private readonly double stochastic;

    private AngularResolution(double constant, double stochastic)
    {
        this.constant = constant;
        this.stochastic = stochastic;
    }

    /// <summary>Angles are measured exactly.</summary>
    public static AngularResolution Perfect { get; } = new(0, 0);

    /// <summary>Whether angles are measured exactly.</summary>
    public bool IsPerfect => constant == 0;

    /// <summary>A Gaussian on the sphere.</summary>
    /// <param name="constantDegrees">σ₀, degrees: 1.2 or more.</param>
    /// <param name="stochasticDegrees">s ≥ 0, degrees·√keVnr.</param>
    /// <exception cref="ArgumentException">A width out of its range.</exception>
    public static AngularResolution Gaussian(double constantDegrees, double stochasticDegrees) =>
        constantDegrees / DegreesPerRadian >= Finest && stochasticDegrees >= 0 && double.IsFinite(constantDegrees + stochasticDegrees)
            ? new AngularResolution(constantDegrees / DegreesPerRadian, stochasticDegrees / DegreesPerRadian)
            : throw new ArgumentException(
                FormattableString.Invariant($"angular resolution: found {constantDegrees} degrees and {stochasticDegrees} degrees·√keV, expected 1.2 degrees or more (or a perfect resolution) and a finite second term of 0 or more"),
                nameof(constantDegrees));

    /// <summary>The highest degree that any recoil needs.</summary>
    internal int HighestDegree => (int)Math.Ceiling(Math.Sqrt(2 * Decades) / constant);

    /// <summary>The width of cells of the true angle that the smearing hides, rad.</summary>
    internal double CellWidth => Math.Min(constant / 12, Math.PI / 180);

    /// <summary>σ², rad².</summary>
    internal double Variance(double recoilMeV) => (constant * constant) + (stochastic * stochastic / (1000 * recoilMeV));
}
