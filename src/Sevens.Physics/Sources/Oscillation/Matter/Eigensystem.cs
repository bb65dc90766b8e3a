using System.Numerics;

namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>Eigenvalues and eigenvectors of a Hermitian 3×3 matrix by Jacobi rotations, the lowest eigenvalue first.</summary>
internal sealed class Eigensystem
{
    private const int Size = 3;
    private const int MostSweeps = 50;

    private Eigensystem(double[] values, Complex[] vectors)
    {
        Values = values;
        Vectors = vectors;
    }

    /// <summary>The eigenvalues, from the lowest.</summary>
    public double[] Values { get; }

    /// <summary>The eigenvectors as columns, row-major.</summary>
    public Complex[] Vectors { get; }

    /// <summary>The eigensystem of a matrix.</summary>
    public static Eigensystem Of(in FlavourMatrix matrix)
    {
        Complex[] a =
        [
            matrix.ElectronElectron, matrix.ElectronMuon, matrix.ElectronTau,
            Complex.Conjugate(matrix.ElectronMuon), matrix.MuonMuon, matrix.MuonTau,
            Complex.Conjugate(matrix.ElectronTau), Complex.Conjugate(matrix.MuonTau), matrix.TauTau,
        ];
        Complex[] v = [1, 0, 0, 0, 1, 0, 0, 0, 1];
        double scale = Math.Abs(a[0].Real) + Math.Abs(a[4].Real) + Math.Abs(a[8].Real) + a[1].Magnitude + a[2].Magnitude + a[5].Magnitude;
        for (int sweep = 0; sweep < MostSweeps && a[1].Magnitude + a[2].Magnitude + a[5].Magnitude > 1e-17 * scale; sweep++)
        {
            Rotate(a, v, 0, 1);
            Rotate(a, v, 0, 2);
            Rotate(a, v, 1, 2);
        }

        int[] order = [.. Enumerable.Range(0, Size).OrderBy(i => a[(Size + 1) * i].Real)];
        var vectors = new Complex[Size * Size];
        for (int row = 0; row < Size; row++)
        {
            for (int k = 0; k < Size; k++)
            {
                vectors[(Size * row) + k] = v[(Size * row) + order[k]];
            }
        }

        return new Eigensystem([.. order.Select(i => a[(Size + 1) * i].Real)], vectors);
    }

    /// <summary>Makes the element (p, q) vanish: the phase of q is turned so that it is real, then a real rotation.</summary>
    private static void Rotate(Complex[] a, Complex[] v, int p, int q)
    {
        double size = a[(Size * p) + q].Magnitude;
        if (size == 0)
        {
            return;
        }

        Complex phase = Complex.Conjugate(a[(Size * p) + q]) / size;
        double theta = (a[(Size + 1) * q].Real - a[(Size + 1) * p].Real) / (2 * size);
        double tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        double sine = tangent * cosine;
        for (int row = 0; row < Size; row++)
        {
            Columns(a, (Size * row) + p, (Size * row) + q, phase, cosine, sine);
            Columns(v, (Size * row) + p, (Size * row) + q, phase, cosine, sine);
        }

        for (int column = 0; column < Size; column++)
        {
            Columns(a, (Size * p) + column, (Size * q) + column, Complex.Conjugate(phase), cosine, sine);
        }

        a[(Size * p) + q] = 0;
        a[(Size * q) + p] = 0;
    }

    private static void Columns(Complex[] matrix, int first, int second, Complex phase, double cosine, double sine)
    {
        Complex one = matrix[first];
        Complex other = phase * matrix[second];
        matrix[first] = (cosine * one) - (sine * other);
        matrix[second] = (sine * one) + (cosine * other);
    }
}
