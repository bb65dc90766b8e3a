using MathNet.Numerics;

namespace Sevens.Statistics.Distributions;

/// <summary>The χ² distribution, accurate in its far tail.</summary>
public static class ChiSquared
{
    /// <summary>The probability to exceed <paramref name="x"/>: the regularised incomplete gamma function Q(dof/2, x/2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">x is negative or not a number, or no degree of freedom.</exception>
    public static double UpperTail(double x, int degreesOfFreedom) => Math.Exp(LogUpperTail(x, degreesOfFreedom));

    /// <summary>The logarithm of <see cref="UpperTail"/>, finite where the probability itself underflows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x is negative or not a number, or no degree of freedom.</exception>
    public static double LogUpperTail(double x, int degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        if (!(x >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "expected a number that is not negative");
        }

        if (x == 0)
        {
            return 0;
        }

        double a = 0.5 * degreesOfFreedom, y = 0.5 * x;
        double front = (a * Math.Log(y)) - y - SpecialFunctions.GammaLn(a);
        if (y >= a + 1)
        {
            return double.IsPositiveInfinity(x) ? double.NegativeInfinity : front + Math.Log(ContinuedFraction(a, y));
        }

        double lower = Math.Exp(front) * Series(a, y);
        return lower < 1e-9 ? -lower : Math.Log(1 - lower);
    }

    /// <summary>The value that is exceeded with probability 1 − <paramref name="level"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level outside [0, 1), or no degree of freedom.</exception>
    public static double Quantile(double level, int degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        if (!(level >= 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "expected a probability, 0 included and 1 excluded");
        }

        return level == 0 ? 0 : InvertLogUpperTail(Math.Log(1 - level), degreesOfFreedom);
    }

    /// <summary>
    /// The number of Gaussian standard deviations, two-sided, as improbable as exceeding <paramref name="x"/>; for one degree of freedom this is √x.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">x is negative or not a number, or no degree of freedom.</exception>
    public static double Significance(double x, int degreesOfFreedom) => degreesOfFreedom == 1 && x >= 0
        ? Math.Sqrt(x)
        : Math.Sqrt(InvertLogUpperTail(LogUpperTail(x, degreesOfFreedom), 1));

    /// <summary>By bisection, which needs no care anywhere on the range.</summary>
    private static double InvertLogUpperTail(double logarithm, int degreesOfFreedom)
    {
        if (logarithm >= 0)
        {
            return 0;
        }

        double low = 0, high = degreesOfFreedom;
        while (LogUpperTail(high, degreesOfFreedom) > logarithm)
        {
            low = high;
            high *= 2;
        }

        while (true)
        {
            double middle = 0.5 * (low + high);
            if (middle <= low || middle >= high)
            {
                return high;
            }

            if (LogUpperTail(middle, degreesOfFreedom) > logarithm)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }

    /// <summary>P(a, y)·Γ(a)·e^y/y^a = Σ y^n / (a(a+1)…(a+n)); DLMF 8.11.4.</summary>
    private static double Series(double a, double y)
    {
        double term = 1 / a, sum = term;
        for (double n = a + 1; term > 1e-17 * sum; n++)
        {
            term *= y / n;
            sum += term;
        }

        return sum;
    }

    /// <summary>Q(a, y)·Γ(a)·e^y/y^a as a continued fraction (DLMF 8.9.2), by Lentz's method.</summary>
    private static double ContinuedFraction(double a, double y)
    {
        double b = y + 1 - a, c = 1e300, d = 1 / b, h = d;
        for (int i = 1; i < 100_000; i++)
        {
            double an = -i * (i - a);
            b += 2;
            d = 1 / ((an * d) + b);
            c = b + (an / c);
            double delta = c * d;
            h *= delta;
            if (Math.Abs(delta - 1) < 1e-16)
            {
                break;
            }
        }

        return h;
    }
}
