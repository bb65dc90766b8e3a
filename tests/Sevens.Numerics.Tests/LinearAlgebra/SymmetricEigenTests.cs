using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.LinearAlgebra;

namespace Sevens.Numerics.Tests.LinearAlgebra;

/// <summary>Eigenvalues of small matrices, against hand calculation and the definition.</summary>
public sealed class SymmetricEigenTests
{
    [Fact]
    public void A_chain_of_three_has_its_normal_modes()
    {
        // The discrete Laplacian: 2 − 2 cos(kπ/4), and (1, √2, 1)/2 … up to sign.
        var eigen = SymmetricEigen.Of(new double[,] { { 2, -1, 0 }, { -1, 2, -1 }, { 0, -1, 2 } });
        Assert.Equal(2 + Math.Sqrt(2), eigen.Values[0], 1e-14);
        Assert.Equal(2, eigen.Values[1], 1e-14);
        Assert.Equal(2 - Math.Sqrt(2), eigen.Values[2], 1e-14);
        Assert.Equal([0.5, Math.Sqrt(0.5), 0.5], eigen.Vectors[2], (a, b) => Math.Abs(a - b) < 1e-14);
        Assert.Equal([-0.5, Math.Sqrt(0.5), -0.5], eigen.Vectors[0], (a, b) => Math.Abs(a - b) < 1e-14);
    }

    [Fact]
    public void Vectors_and_values_give_the_matrix_back()
    {
        var entries = Gen.Choose(-1000, 1000).Select(i => i / 100.0);
        Prop.ForAll(Gen.ArrayOf(entries, 36).ToArbitrary(), numbers =>
        {
            double[,] matrix = new double[6, 6];
            for (int i = 0; i < 6; i++)
            {
                for (int j = 0; j <= i; j++)
                {
                    matrix[i, j] = matrix[j, i] = numbers[(6 * i) + j];
                }
            }

            var eigen = SymmetricEigen.Of(matrix);
            Assert.Equal(eigen.Values.OrderDescending(), eigen.Values);
            for (int i = 0; i < 6; i++)
            {
                for (int j = 0; j < 6; j++)
                {
                    double back = Enumerable.Range(0, 6).Sum(k => eigen.Values[k] * eigen.Vectors[k][i] * eigen.Vectors[k][j]);
                    double one = Enumerable.Range(0, 6).Sum(k => eigen.Vectors[i][k] * eigen.Vectors[j][k]);
                    Assert.Equal(matrix[i, j], back, 1e-11);
                    Assert.Equal(i == j ? 1 : 0, one, 1e-13);
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_matrix_that_is_not_symmetric_is_refused() =>
        Assert.Contains("found 3 at (1, 0) and 2 at (0, 1)", Assert.Throws<ArgumentException>(() => SymmetricEigen.Of(new double[,] { { 1, 2 }, { 3, 1 } })).Message, StringComparison.Ordinal);
}
