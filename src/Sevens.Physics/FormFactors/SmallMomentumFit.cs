namespace Sevens.Physics.FormFactors;

/// <summary>
/// The moments of a tabulated form factor, from a least-squares fit of 1 − F by a polynomial in q² without constant, over the points with F above 1/2.
/// There qR stays below about 2, where five powers of q² leave less than the last printed digit of the tables in use.
/// </summary>
internal static class SmallMomentumFit
{
    private const int Powers = 5;
    private const double LeastValue = 0.5;

    /// <summary>⟨r²⟩, ⟨r⁴⟩ and ⟨r⁶⟩.</summary>
    /// <param name="squares">q², fm⁻², increasing.</param>
    /// <param name="values">F at each.</param>
    /// <exception cref="ArgumentException">Fewer than eight points with F above 1/2 and q above 0, or a mean square radius that is not positive.</exception>
    public static RadialMoments Moments(ReadOnlySpan<double> squares, ReadOnlySpan<double> values)
    {
        int first = squares[0] > 0 ? 0 : 1;
        int end = first;
        while (end < squares.Length && values[end] > LeastValue)
        {
            end++;
        }

        if (end - first < Powers + 3)
        {
            throw new ArgumentException($"found {end - first} points with F > 1/2 above q = 0, expected at least {Powers + 3}, from which the radius is determined", nameof(values));
        }

        double scale = squares[end - 1];
        double[] coefficients = Solve(squares[first..end], values[first..end], scale);
        RadialMoments moments = RadialMoments.FromSeries(-coefficients[0] / scale, -coefficients[1] / scale / scale, -coefficients[2] / scale / scale / scale);
        return moments.Second > 0
            ? moments
            : throw new ArgumentException(FormattableString.Invariant($"found a mean square radius of {moments.Second} fm², expected a positive one: F must fall from 1"), nameof(values));
    }

    /// <summary>Least squares by modified Gram–Schmidt, which keeps the digits that normal equations lose.</summary>
    private static double[] Solve(ReadOnlySpan<double> squares, ReadOnlySpan<double> values, double scale)
    {
        int points = squares.Length;
        double[][] columns = new double[Powers][];
        double[] rest = new double[points];
        for (int k = 0; k < Powers; k++)
        {
            columns[k] = new double[points];
            for (int i = 0; i < points; i++)
            {
                columns[k][i] = Math.Pow(squares[i] / scale, k + 1);
                rest[i] = 1 - values[i];
            }
        }

        double[,] triangle = new double[Powers, Powers];
        double[] projected = new double[Powers];
        for (int k = 0; k < Powers; k++)
        {
            triangle[k, k] = Math.Sqrt(Dot(columns[k], columns[k]));
            Scale(columns[k], 1 / triangle[k, k]);
            for (int later = k + 1; later < Powers; later++)
            {
                triangle[k, later] = Dot(columns[k], columns[later]);
                Subtract(columns[later], triangle[k, later], columns[k]);
            }

            projected[k] = Dot(columns[k], rest);
            Subtract(rest, projected[k], columns[k]);
        }

        for (int k = Powers - 1; k >= 0; k--)
        {
            for (int later = k + 1; later < Powers; later++)
            {
                projected[k] -= triangle[k, later] * projected[later];
            }

            projected[k] /= triangle[k, k];
        }

        return projected;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static void Scale(double[] target, double factor)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] *= factor;
        }
    }

    private static void Subtract(double[] target, double factor, double[] source)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] -= factor * source[i];
        }
    }
}
