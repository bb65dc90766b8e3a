using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class LimitTests
{
    private static readonly double[] Momenta = [0, 1e-9, 0.01, 0.163934, 0.5, 1, 2.7];

    [Fact]
    public void Without_a_surface_every_shape_is_the_solid_sphere()
    {
        var sphere = SolidSphereFormFactor.FromRadius(6.1);
        Assert.All(Momenta, q =>
        {
            Assert.Equal(sphere.At(q), HelmFormFactor.FromBoxRadius(6.1, 0).At(q), 1e-15);
            Assert.Equal(sphere.At(q), KleinNystrandFormFactor.FromSphereRadius(6.1, 0).At(q), 1e-15);
            Assert.Equal(sphere.At(q), SymmetrisedFermiFormFactor.FromHalfDensityRadius(6.1, 0).At(q), 1e-15);
            Assert.Equal(sphere.At(q), HelmFormFactor.FromBoxRadius(6.1, 1e-5).At(q), 1e-9);
            Assert.Equal(sphere.At(q), KleinNystrandFormFactor.FromSphereRadius(6.1, 1e-5).At(q), 1e-9);
            Assert.Equal(sphere.At(q), SymmetrisedFermiFormFactor.FromHalfDensityRadius(6.1, 1e-5).At(q), 1e-8);
            Assert.Equal(sphere.At(q), TwoParameterFermiFormFactor.FromHalfDensityRadius(6.1, 1e-5).At(q), 1e-8);
        });
        Assert.Equal(sphere.RmsRadius, SolidSphereFormFactor.FromRmsRadius(sphere.RmsRadius).RmsRadius, 1e-14);
    }

    [Fact]
    public void A_shell_model_response_without_powers_is_a_Gaussian() =>
        Assert.All(Momenta, q => Assert.Equal(GaussianFormFactor.FromRmsRadius(2.3 * Math.Sqrt(1.5)).At(q), new ShellModelFormFactor(2.3, [7]).At(q), 1e-15));

    [Fact]
    public void One_Gaussian_at_the_origin_is_a_Gaussian() =>
        Assert.All(Momenta, q => Assert.Equal(GaussianFormFactor.FromRmsRadius(1.7).At(q), new SumOfGaussiansFormFactor(1.7, [(0, 1)]).At(q), 1e-15));

    // A step of one part in 10¹⁵ across the place where the code changes formula must not be seen.
    [Fact]
    public void Formulae_meet_where_they_change()
    {
        var sphere = SolidSphereFormFactor.FromRadius(1);
        Assert.Equal(sphere.At(Math.BitDecrement(1)), sphere.At(Math.BitIncrement(1)), 1e-14);
        var fermi = SymmetrisedFermiFormFactor.FromHalfDensityRadius(5.67, 1 / Math.PI);
        Assert.Equal(fermi.At(Math.BitDecrement(1)), fermi.At(Math.BitIncrement(1)), 1e-14);
        var bessel = Shapes.FourierBessel();
        Assert.All(Enumerable.Range(0, 7), n =>
        {
            double half = (n + 0.5) * Math.PI / 8;
            Assert.Equal(bessel.At(half * (1 - 1e-15)), bessel.At(half * (1 + 1e-15)), 1e-14);
        });
    }

    // At qR = nπ only the n-th coefficient is left: F = aₙ(−1)ⁿ⁺¹/[2(nπ)²] over Σ aₙ(−1)ⁿ⁺¹/(nπ)². By hand, from the density's own transform.
    [Fact]
    public void Fourier_Bessel_at_its_nodes()
    {
        var bessel = Shapes.FourierBessel();
        double whole = Shapes.CarbonCoefficients.Select((a, i) => (i % 2 == 0 ? 1 : -1) * a / Math.Pow((i + 1) * Math.PI, 2)).Sum();
        Assert.All(Enumerable.Range(1, 8), n =>
        {
            double expected = Shapes.CarbonCoefficients[n - 1] / (2 * Math.Pow(n * Math.PI, 2)) / whole;
            double node = Math.Min(n * Math.PI / 8, bessel.MaximumMomentumTransfer);
            Assert.Equal(expected, bessel.At(node), 1e-14);
            Assert.Equal(bessel.At(node * (1 - 1e-12)), bessel.At(node), 1e-11);
            Assert.Equal(bessel.At(node * (1 - 2e-9)) + bessel.At(node), 2 * bessel.At(node * (1 - 1e-9)), 1e-14);
        });
    }
}
