using System.Collections.Immutable;

namespace Sevens.Numerics.LinearAlgebra;

/// <summary>The lower triangle L of a symmetric, positive definite matrix M = L·Lᵀ.</summary>
public sealed class CholeskyFactor
{
    private readonly double[,] lower;

    private CholeskyFactor(double[,] lower) => this.lower = lower;

    /// <summary>Factorises a matrix.</summary>
    /// <param name="matrix">Square and symmetric; only the lower triangle is read.</param>
    /// <returns>The factor, or null where the matrix is not positive definite.</returns>
    public static CholeskyFactor? Of(double[,] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int count = matrix.GetLength(0);
        double[,] made = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[i, j];
                for (int k = 0; k < j; k++)
                {
                    sum -= made[i, k] * made[j, k];
                }

                if (i != j)
                {
                    made[i, j] = sum / made[j, j];
                }
                else if (sum > 0)
                {
                    made[i, i] = Math.Sqrt(sum);
                }
                else
                {
                    return null;
                }
            }
        }

        return new CholeskyFactor(made);
    }

    /// <summary>Rows w_i of the triangular matrix L⁻¹, each as long as its number: Σ_i (w_i·x)² = xᵀM⁻¹x.</summary>
    public ImmutableArray<ImmutableArray<double>> InverseRows()
    {
        int count = lower.GetLength(0);
        double[,] inverse = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            inverse[i, i] = 1 / lower[i, i];
            for (int j = 0; j < i; j++)
            {
                double sum = 0;
                for (int k = j; k < i; k++)
                {
                    sum += lower[i, k] * inverse[k, j];
                }

                inverse[i, j] = -sum / lower[i, i];
            }
        }

        return [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, i + 1).Select(j => inverse[i, j]).ToImmutableArray())];
    }
}
