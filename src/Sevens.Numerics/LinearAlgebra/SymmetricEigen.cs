using System.Collections.Immutable;

namespace Sevens.Numerics.LinearAlgebra;

/// <summary>
/// Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations: slow to grow (n³) but accurate and the same on every machine.
/// The sign of each vector is that which makes its largest component positive.
/// </summary>
public sealed class SymmetricEigen
{
    private const int MostSweeps = 60;

    // Of the squares on the diagonal. Rounding leaves about n² ε² off it; what is left changes eigenvalues by its square.
    private const double Negligible = 1e-27;

    private SymmetricEigen(ImmutableArray<double> values, ImmutableArray<ImmutableArray<double>> vectors)
    {
        Values = values;
        Vectors = vectors;
    }

    /// <summary>The eigenvalues, falling.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>The eigenvectors of length one, in the order of <see cref="Values"/>.</summary>
    public ImmutableArray<ImmutableArray<double>> Vectors { get; }

    /// <summary>Decomposes a matrix.</summary>
    /// <param name="matrix">Square and symmetric, finite.</param>
    /// <exception cref="ArgumentException">A matrix that is empty, not square, not symmetric or not finite.</exception>
    public static SymmetricEigen Of(double[,] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int n = matrix.GetLength(0);
        if (n == 0 || matrix.GetLength(1) != n)
        {
            throw new ArgumentException($"found a matrix of {n} × {matrix.GetLength(1)}, expected a square one", nameof(matrix));
        }

        double[,] a = (double[,])matrix.Clone();
        double[,] v = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            v[i, i] = 1;
            for (int j = 0; j < i; j++)
            {
                if (!(a[i, j] == a[j, i]) || !double.IsFinite(a[i, j]))
                {
                    throw new ArgumentException(
                        FormattableString.Invariant($"found {a[i, j]} at ({i}, {j}) and {a[j, i]} at ({j}, {i}), expected a symmetric, finite matrix"), nameof(matrix));
                }
            }
        }

        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            (double off, double on) = Squares(a);
            if (!(off > Negligible * on))
            {
                break;
            }

            double least = Math.Sqrt(Negligible * on) / n;
            for (int p = 0; p < n; p++)
            {
                for (int q = p + 1; q < n; q++)
                {
                    Rotate(a, v, p, q, least);
                }
            }
        }

        int[] order = [.. Enumerable.Range(0, n).OrderByDescending(i => a[i, i])];
        return new SymmetricEigen([.. order.Select(i => a[i, i])], [.. order.Select(i => Column(v, i))]);
    }

    /// <summary>The sums of squares below and on the diagonal.</summary>
    private static (double Off, double On) Squares(double[,] a)
    {
        int n = a.GetLength(0);
        double off = 0, on = 0;
        for (int i = 0; i < n; i++)
        {
            on += a[i, i] * a[i, i];
            for (int j = 0; j < i; j++)
            {
                off += a[i, j] * a[i, j];
            }
        }

        return (off, on);
    }

    private static void Rotate(double[,] a, double[,] v, int p, int q, double least)
    {
        if (Math.Abs(a[p, q]) <= least)
        {
            return;
        }

        double theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        double tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        double sine = tangent * cosine;
        int n = a.GetLength(0);
        for (int k = 0; k < n; k++)
        {
            (a[k, p], a[k, q]) = ((cosine * a[k, p]) - (sine * a[k, q]), (sine * a[k, p]) + (cosine * a[k, q]));
        }

        for (int k = 0; k < n; k++)
        {
            (a[p, k], a[q, k]) = ((cosine * a[p, k]) - (sine * a[q, k]), (sine * a[p, k]) + (cosine * a[q, k]));
            (v[k, p], v[k, q]) = ((cosine * v[k, p]) - (sine * v[k, q]), (sine * v[k, p]) + (cosine * v[k, q]));
        }
    }

    private static ImmutableArray<double> Column(double[,] v, int column)
    {
        double[] values = [.. Enumerable.Range(0, v.GetLength(0)).Select(i => v[i, column])];
        double sign = Math.Sign(values.MaxBy(Math.Abs));
        return [.. values.Select(x => sign * x)];
    }
}
