namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>
/// Eigenvalues of a Hermitian 3×3 matrix in closed form, and how much of ν_e is in each eigenstate without the eigenvectors:
/// |U_ek|² = (λ_k² − λ_k tr m + det m)/∏_{j≠k}(λ_k − λ_j) with the minor m of the e row and column. [arXiv:1907.02534]
/// </summary>
internal static class Eigenvalues
{
    /// <summary>The eigenvalues, from the lowest.</summary>
    public static (double Lowest, double Middle, double Highest) Of(in FlavourMatrix matrix)
    {
        double mean = matrix.Trace / 3;
        double a = matrix.ElectronElectron - mean, b = matrix.MuonMuon - mean, c = matrix.TauTau - mean;
        double d = Square(matrix.ElectronMuon), e = Square(matrix.ElectronTau), f = Square(matrix.MuonTau);
        double spread = Math.Sqrt(((a * a) + (b * b) + (c * c) + (2 * (d + e + f))) / 6);
        if (spread == 0)
        {
            return (mean, mean, mean);
        }

        double loop = (matrix.ElectronMuon * matrix.MuonTau * System.Numerics.Complex.Conjugate(matrix.ElectronTau)).Real;
        double determinant = (a * b * c) + (2 * loop) - (a * f) - (b * e) - (c * d);
        double cosine = Math.Clamp(determinant / (2 * spread * spread * spread), -1, 1);
        double angle = Math.Acos(cosine) / 3;
        double highest = mean + (2 * spread * Math.Cos(angle));
        double lowest = mean + (2 * spread * Math.Cos(angle + (2 * Math.PI / 3)));
        return (lowest, (3 * mean) - highest - lowest, highest);
    }

    /// <summary>|⟨ν_e|k⟩|² of the eigenstates, from the lowest; they sum to 1.</summary>
    public static (double Lowest, double Middle, double Highest) ElectronContent(in FlavourMatrix matrix)
    {
        (double lowest, double middle, double highest) = Of(matrix);
        double trace = matrix.MuonMuon + matrix.TauTau;
        double determinant = (matrix.MuonMuon * matrix.TauTau) - Square(matrix.MuonTau);
        double Minor(double value) => (value * (value - trace)) + determinant;
        return (
            Minor(lowest) / ((lowest - middle) * (lowest - highest)),
            Minor(middle) / ((middle - lowest) * (middle - highest)),
            Minor(highest) / ((highest - lowest) * (highest - middle)));
    }

    private static double Square(System.Numerics.Complex z) => (z.Real * z.Real) + (z.Imaginary * z.Imaginary);
}
