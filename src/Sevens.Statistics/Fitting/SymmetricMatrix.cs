namespace Sevens.Statistics.Fitting;

/// <summary>The little dense algebra a fit needs, on row-major symmetric matrices, with a fixed order of operations.</summary>
internal static class SymmetricMatrix
{
    /// <summary>Replaces the lower triangle by its Cholesky factor; false when a pivot is not above <paramref name="smallestPivot"/>.</summary>
    public static bool TryFactor(Span<double> matrix, int order, double smallestPivot)
    {
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[(i * order) + j];
                for (int k = 0; k < j; k++)
                {
                    sum -= matrix[(i * order) + k] * matrix[(j * order) + k];
                }

                if (i == j)
                {
                    if (!(sum > smallestPivot))
                    {
                        return false;
                    }

                    matrix[(i * order) + i] = Math.Sqrt(sum);
                }
                else
                {
                    matrix[(i * order) + j] = sum / matrix[(j * order) + j];
                }
            }
        }

        return true;
    }

    /// <summary>Solves with the factor of <see cref="TryFactor"/>, in place.</summary>
    public static void Solve(ReadOnlySpan<double> factor, int order, Span<double> vector)
    {
        for (int i = 0; i < order; i++)
        {
            double sum = vector[i];
            for (int k = 0; k < i; k++)
            {
                sum -= factor[(i * order) + k] * vector[k];
            }

            vector[i] = sum / factor[(i * order) + i];
        }

        for (int i = order - 1; i >= 0; i--)
        {
            double sum = vector[i];
            for (int k = i + 1; k < order; k++)
            {
                sum -= factor[(k * order) + i] * vector[k];
            }

            vector[i] = sum / factor[(i * order) + i];
        }
    }

    /// <summary>
    /// Eigenvalues and eigenvectors by cyclic Jacobi rotations; the matrix is destroyed. Column j of <paramref name="vectors"/> belongs to
    /// <paramref name="values"/>[j]; the order is not sorted.
    /// </summary>
    public static void Diagonalise(Span<double> matrix, int order, Span<double> values, Span<double> vectors)
    {
        vectors[..(order * order)].Clear();
        for (int i = 0; i < order; i++)
        {
            vectors[(i * order) + i] = 1;
        }

        for (int sweep = 0; sweep < 60 && OffDiagonal(matrix, order) > 0; sweep++)
        {
            for (int p = 0; p < order; p++)
            {
                for (int q = p + 1; q < order; q++)
                {
                    Rotate(matrix, order, p, q, vectors);
                }
            }
        }

        for (int i = 0; i < order; i++)
        {
            values[i] = matrix[(i * order) + i];
        }
    }

    private static double OffDiagonal(ReadOnlySpan<double> matrix, int order)
    {
        double sum = 0;
        for (int p = 0; p < order; p++)
        {
            for (int q = p + 1; q < order; q++)
            {
                sum += Math.Abs(matrix[(p * order) + q]);
            }
        }

        return sum;
    }

    private static void Rotate(Span<double> matrix, int order, int p, int q, Span<double> vectors)
    {
        double off = matrix[(p * order) + q];
        double difference = matrix[(q * order) + q] - matrix[(p * order) + p];
        if (Math.Abs(off) <= 1e-18 * (Math.Abs(matrix[(p * order) + p]) + Math.Abs(matrix[(q * order) + q])))
        {
            matrix[(p * order) + q] = 0;
            matrix[(q * order) + p] = 0;
            return;
        }

        double theta = difference / (2 * off);
        double t = Math.CopySign(1, theta) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double c = 1 / Math.Sqrt((t * t) + 1);
        double s = t * c;
        for (int k = 0; k < order; k++)
        {
            double a = matrix[(k * order) + p], b = matrix[(k * order) + q];
            matrix[(k * order) + p] = (c * a) - (s * b);
            matrix[(k * order) + q] = (s * a) + (c * b);
        }

        for (int k = 0; k < order; k++)
        {
            double a = matrix[(p * order) + k], b = matrix[(q * order) + k];
            matrix[(p * order) + k] = (c * a) - (s * b);
            matrix[(q * order) + k] = (s * a) + (c * b);
            double u = vectors[(k * order) + p], v = vectors[(k * order) + q];
            vectors[(k * order) + p] = (c * u) - (s * v);
            vectors[(k * order) + q] = (s * u) + (c * v);
        }

        matrix[(p * order) + q] = 0;
        matrix[(q * order) + p] = 0;
    }
}
