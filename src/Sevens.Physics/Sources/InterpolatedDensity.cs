namespace Sevens.Physics.Sources;

/// <summary>
/// A costly smooth density, evaluated once at twelve Chebyshev points per panel and interpolated from then on; it is what sums over hundreds of terms become before a rate asks for them.
/// </summary>
internal sealed class InterpolatedDensity
{
    private const int Order = 12;
    private readonly double lower;
    private readonly double width;
    private readonly double[] coefficients;

    /// <summary>Evaluates a density.</summary>
    /// <param name="density">The density, smooth in [<paramref name="lower"/>, <paramref name="upper"/>].</param>
    /// <param name="lower">Start of the range.</param>
    /// <param name="upper">End of the range.</param>
    /// <param name="widestPanel">The largest step over which a polynomial of degree 11 resolves it.</param>
    public InterpolatedDensity(Func<double, double> density, double lower, double upper, double widestPanel)
    {
        int panels = Math.Max(1, (int)Math.Ceiling((upper - lower) / widestPanel));
        this.lower = lower;
        width = (upper - lower) / panels;
        coefficients = new double[panels * Order];
        double[] values = new double[Order];
        for (int panel = 0; panel < panels; panel++)
        {
            for (int j = 0; j < Order; j++)
            {
                values[j] = density(lower + (width * (panel + ((1 + Math.Cos(Angle(j))) / 2))));
            }

            for (int k = 0; k < Order; k++)
            {
                double sum = 0;
                for (int j = 0; j < Order; j++)
                {
                    sum += values[j] * Math.Cos(k * Angle(j));
                }

                coefficients[(panel * Order) + k] = sum * (k == 0 ? 1 : 2) / Order;
            }
        }
    }

    /// <summary>The density, never below zero: near a vanishing one the interpolation wavers by a rounding of the panel's largest value.</summary>
    public double At(double x)
    {
        double position = (x - lower) / width;
        int panel = Math.Clamp((int)position, 0, (coefficients.Length / Order) - 1);
        double t = (2 * (position - panel)) - 1;
        ReadOnlySpan<double> c = coefficients.AsSpan(panel * Order, Order);
        (double next, double afterNext) = (0, 0);
        for (int k = Order - 1; k >= 1; k--)
        {
            (next, afterNext) = ((2 * t * next) - afterNext + c[k], next);
        }

        return Math.Max(0, (t * next) - afterNext + c[0]);
    }

    private static double Angle(int j) => Math.PI * ((2 * j) + 1) / (2 * Order);
}
