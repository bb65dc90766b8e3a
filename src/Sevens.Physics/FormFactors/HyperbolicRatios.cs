namespace Sevens.Physics.FormFactors;

/// <summary>Ratios of hyperbolic functions with a removable singularity at 0.</summary>
internal static class HyperbolicRatios
{
    /// <summary>z/sinh z, 1 at z = 0.</summary>
    public static double OverSinh(double z) => z == 0 ? 1 : z / Math.Sinh(z);

    /// <summary>
    /// (z coth z − 1)/z², 1/3 at z = 0. Below |z| = 1 its continued fraction 1/(3 + z²/(5 + z²/(7 + …))), which does not cancel; nine levels are
    /// exact to rounding there.
    /// </summary>
    public static double CothSlope(double z)
    {
        double square = z * z;
        if (square >= 1)
        {
            return ((z / Math.Tanh(z)) - 1) / square;
        }

        double tail = 19;
        for (int level = 17; level >= 3; level -= 2)
        {
            tail = level + (square / tail);
        }

        return 1 / tail;
    }
}
