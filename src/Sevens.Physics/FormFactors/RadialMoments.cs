namespace Sevens.Physics.FormFactors;

/// <summary>The moments ⟨r²⟩, ⟨r⁴⟩ and ⟨r⁶⟩ of a density of unit integral, in powers of fm.</summary>
internal readonly record struct RadialMoments(double Second, double Fourth, double Sixth)
{
    public double RmsRadius => Math.Sqrt(Second);

    /// <summary>⟨rⁿ⟩ for n = 2, 4, 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another order.</exception>
    public double Of(int order) => order switch
    {
        2 => Second,
        4 => Fourth,
        6 => Sixth,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "expected a moment of order 2, 4 or 6"),
    };

    /// <summary>From F = 1 + f₁q² + f₂q⁴ + f₃q⁶ + …: ⟨r²ᵏ⟩ = (−1)ᵏ(2k + 1)! f_k.</summary>
    public static RadialMoments FromSeries(double first, double second, double third) => new(-6 * first, 120 * second, -5040 * third);

    /// <summary>A uniform sphere: ⟨rⁿ⟩ = 3Rⁿ/(n + 3).</summary>
    public static RadialMoments OfSphere(double radius)
    {
        double square = radius * radius;
        return new RadialMoments(3 * square / 5, 3 * square * square / 7, square * square * square / 3);
    }

    /// <summary>A Gaussian exp(−r²/2σ²): ⟨r²⟩ = 3σ², ⟨r⁴⟩ = 15σ⁴, ⟨r⁶⟩ = 105σ⁶.</summary>
    public static RadialMoments OfGaussian(double deviation)
    {
        double square = deviation * deviation;
        return new RadialMoments(3 * square, 15 * square * square, 105 * square * square * square);
    }

    /// <summary>A Yukawa exp(−r/a)/r: ⟨r²⟩ = 3! a², ⟨r⁴⟩ = 5! a⁴, ⟨r⁶⟩ = 7! a⁶.</summary>
    public static RadialMoments OfYukawa(double range)
    {
        double square = range * range;
        return new RadialMoments(6 * square, 120 * square * square, 5040 * square * square * square);
    }

    /// <summary>The convolution of two densities, whose form factors multiply.</summary>
    public RadialMoments ConvolvedWith(RadialMoments other) => new(
        Second + other.Second,
        Fourth + (10 * Second * other.Second / 3) + other.Fourth,
        Sixth + (7 * Fourth * other.Second) + (7 * Second * other.Fourth) + other.Sixth);
}
