namespace Sevens.Numerics.SpecialFunctions;

/// <summary>Spherical Bessel functions in the combinations form factors need.</summary>
public static class SphericalBessel
{
    /// <summary>
    /// 3 j₁(x)/x = 3 (sin x − x cos x)/x³: the Fourier transform of a uniform sphere, 1 at x = 0.
    /// Below |x| = 1 the power series 3 Σ (−x²/2)ᵏ/(k! (2k+3)!!) is summed, because the closed form loses 3ε/x² to cancellation.
    /// </summary>
    public static double ThreeJ1OverX(double x)
    {
        double square = x * x;
        if (square >= 1)
        {
            return 3 * (Math.Sin(x) - (x * Math.Cos(x))) / (square * x);
        }

        double term = 1;
        double sum = 1;
        for (int k = 1; k <= 9; k++)
        {
            term *= -square / (2 * k * ((2 * k) + 3));
            sum += term;
        }

        return sum;
    }
}
