namespace Sevens.Physics.Response.Directions;

/// <summary>Integrals of Legendre polynomials between edges: ∫P_l = (P_{l+1} − P_{l−1})/(2l + 1).</summary>
internal static class LegendreIntegrals
{
    /// <summary>One row per degree from 0, one value per interval.</summary>
    public static double[][] Between(IReadOnlyList<double> edges, int highestDegree)
    {
        double[][] values = [.. edges.Select(x => Polynomials(x, highestDegree + 1))];
        return [.. Enumerable.Range(0, highestDegree + 1).Select(degree => Enumerable.Range(0, edges.Count - 1)
            .Select(i => degree == 0 ? edges[i + 1] - edges[i] : (At(i + 1, degree) - At(i, degree)) / ((2 * degree) + 1)).ToArray())];

        double At(int edge, int degree) => values[edge][degree + 1] - values[edge][degree - 1];
    }

    /// <summary>P_0 … P_n at a point.</summary>
    public static double[] Polynomials(double x, int highestDegree)
    {
        double[] values = new double[highestDegree + 1];
        values[0] = 1;
        if (highestDegree > 0)
        {
            values[1] = x;
        }

        for (int l = 2; l <= highestDegree; l++)
        {
            values[l] = ((((2 * l) - 1) * x * values[l - 1]) - ((l - 1) * values[l - 2])) / l;
        }

        return values;
    }
}
