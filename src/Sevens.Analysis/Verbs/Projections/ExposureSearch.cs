namespace Sevens.Analysis.Verbs.Projections;

/// <summary>Finds the factor on the exposure at which something that rises with it passes zero.</summary>
internal static class ExposureSearch
{
    /// <summary>How far the exposure is followed in both directions, as a power of ten.</summary>
    public const double Decades = 6;

    private const double Tolerance = 1e-5;

    /// <summary>The factor; NaN where the function does not pass zero, or is undefined on the way.</summary>
    /// <param name="function">Of the factor; rising.</param>
    public static double Find(Func<double, double> function)
    {
        double from = 0;
        double value = function(1);
        if (!double.IsFinite(value) || value == 0)
        {
            return value == 0 ? 1 : double.NaN;
        }

        // Errors and significances go about as the square root of the exposure: a step of a decade brackets soon.
        int direction = value < 0 ? 1 : -1;
        double to = from;
        double end = value;
        while (Math.Sign(end) == Math.Sign(value))
        {
            if (Math.Abs(to) >= Decades)
            {
                return double.NaN;
            }

            (from, value) = (to, end);
            to += direction;
            end = function(Math.Pow(10, to));
            if (!double.IsFinite(end))
            {
                return double.NaN;
            }
        }

        return Math.Pow(10, Bracketed(function, from, value, to, end));
    }

    /// <summary>Regula falsi, with the Illinois rule against a slow end.</summary>
    private static double Bracketed(Func<double, double> function, double a, double atA, double b, double atB)
    {
        while (Math.Abs(b - a) > Tolerance && atB != 0)
        {
            double next = b - (atB * (b - a) / (atB - atA));
            double value = function(Math.Pow(10, next));
            if (!double.IsFinite(value))
            {
                return double.NaN;
            }

            if (Math.Sign(value) == Math.Sign(atB))
            {
                atA /= 2;
            }
            else
            {
                (a, atA) = (b, atB);
            }

            double moved = Math.Abs(next - b);
            (b, atB) = (next, value);
            if (moved < Tolerance)
            {
                break;
            }
        }

        return b;
    }
}
