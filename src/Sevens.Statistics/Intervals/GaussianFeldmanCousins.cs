using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Intervals;

/// <summary>
/// The unified interval for the mean μ ≥ 0 of a measurement with a Gaussian error of 1, by the exact construction without toys
/// [Feldman and Cousins, Phys. Rev. D 57 (1998) 3873, arXiv:physics/9711021, table X].
/// </summary>
/// <remarks>
/// R(x) = exp(−(x − μ)²/2) for x ≥ 0 and exp(xμ − μ²/2) below. The accepted x at one μ run from x₁ to x₂ with R(x₁) = R(x₂) and
/// Φ(x₂ − μ) − Φ(x₁ − μ) = level: symmetric about μ where x₁ ≥ 0, else x₁ = (μ² − (x₂ − μ)²)/(2μ).
/// </remarks>
public static class GaussianFeldmanCousins
{
    /// <summary>The interval.</summary>
    /// <param name="measured">The measured value in units of its error, finite.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number outside these.</exception>
    public static ConfidenceInterval Of(double measured, double level)
    {
        if (!double.IsFinite(measured))
        {
            throw new ArgumentOutOfRangeException(nameof(measured), measured, "expected a finite value");
        }

        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "expected a probability between 0 and 1");
        }

        // At μ = 0 every x ≤ 0 ranks first: x₂ = Φ⁻¹(level), or 0 where the level is below one half.
        double start = level > 0.5 ? NormalDistribution.Quantile(level) : 0;
        double reach = 1 - NormalDistribution.Quantile(0.5 * (1 - level));
        double lower = measured <= start ? 0 : Solve(mu => HigherEnd(mu, level) - measured, 0, Math.Max(measured, 0) + reach);
        double upper = Solve(mu => LowerEnd(mu, level) - measured, 0, Math.Max(measured, 0) + reach);
        return new ConfidenceInterval(lower, upper);
    }

    private static double HigherEnd(double mu, double level) => mu + HalfWidth(mu, level);

    private static double LowerEnd(double mu, double level) => Partner(mu, HalfWidth(mu, level));

    private static double Partner(double mu, double half) =>
        half <= mu ? mu - half : mu == 0 ? double.NegativeInfinity : ((mu * mu) - (half * half)) / (2 * mu);

    /// <summary>x₂ − μ: the content of the accepted interval rises with it.</summary>
    private static double HalfWidth(double mu, double level)
    {
        double symmetric = -NormalDistribution.Quantile(0.5 * (1 - level));
        return symmetric <= mu
            ? symmetric
            : Solve(half => NormalDistribution.Cumulative(half) - NormalDistribution.Cumulative(Partner(mu, half) - mu) - level, 0, symmetric);
    }

    /// <summary>The root of a rising function, by bisection to rounding.</summary>
    private static double Solve(Func<double, double> rising, double low, double high)
    {
        while (true)
        {
            double middle = 0.5 * (low + high);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            (low, high) = rising(middle) < 0 ? (middle, high) : (low, middle);
        }
    }
}
