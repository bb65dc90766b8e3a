using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>Eigenvectors of a Hermitian 3×3 matrix without degenerate levels from its eigenvalues, (H − λ_l)(H − λ_m) ∝ |k⟩⟨k|, in memory of the caller.</summary>
internal static class LevelVectors
{
    private const int Size = 3;

    /// <summary>The levels from the lowest, and the eigenvectors as columns, row-major.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(in FlavourMatrix matrix, Span<double> levels, Span<Complex> vectors)
    {
        Span<Complex> h = stackalloc Complex[Size * Size];
        Write(matrix, h);
        (levels[0], levels[1], levels[2]) = Eigenvalues.Of(matrix);
        Span<Complex> projector = stackalloc Complex[Size * Size];
        for (int k = 0; k < Size; k++)
        {
            double one = levels[(k + 1) % Size], other = levels[(k + 2) % Size];
            for (int row = 0; row < Size; row++)
            {
                for (int column = 0; column < Size; column++)
                {
                    Complex sum = 0;
                    for (int m = 0; m < Size; m++)
                    {
                        sum += (h[(Size * row) + m] - (row == m ? one : 0)) * (h[(Size * m) + column] - (m == column ? other : 0));
                    }

                    projector[(Size * row) + column] = sum / ((levels[k] - one) * (levels[k] - other));
                }
            }

            int largest = projector[0].Real >= projector[4].Real ? (projector[0].Real >= projector[8].Real ? 0 : 2) : (projector[4].Real >= projector[8].Real ? 1 : 2);
            double norm = Math.Sqrt(projector[(Size + 1) * largest].Real);
            for (int row = 0; row < Size; row++)
            {
                vectors[(Size * row) + k] = projector[(Size * row) + largest] / norm;
            }
        }
    }

    /// <summary>⟨l|V|m⟩ of eigenvectors, row-major.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Elements(in FlavourMatrix matrix, ReadOnlySpan<Complex> vectors, Span<Complex> elements)
    {
        Span<Complex> v = stackalloc Complex[Size * Size];
        Write(matrix, v);
        for (int left = 0; left < Size; left++)
        {
            for (int right = 0; right < Size; right++)
            {
                Complex sum = 0;
                for (int row = 0; row < Size; row++)
                {
                    for (int column = 0; column < Size; column++)
                    {
                        sum += Complex.Conjugate(vectors[(Size * row) + left]) * v[(Size * row) + column] * vectors[(Size * column) + right];
                    }
                }

                elements[(Size * left) + right] = sum;
            }
        }
    }

    private static void Write(in FlavourMatrix matrix, Span<Complex> into)
    {
        (into[0], into[1], into[2]) = (matrix.ElectronElectron, matrix.ElectronMuon, matrix.ElectronTau);
        (into[3], into[4], into[5]) = (Complex.Conjugate(matrix.ElectronMuon), matrix.MuonMuon, matrix.MuonTau);
        (into[6], into[7], into[8]) = (Complex.Conjugate(matrix.ElectronTau), Complex.Conjugate(matrix.MuonTau), matrix.TauTau);
    }
}
