using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;
using Special = MathNet.Numerics.SpecialFunctions;

namespace Sevens.Physics.Tests.Response;

public sealed class GammaPhotoelectronResponseTests
{
    private static readonly double[] Edges = [0, 1, 3, 8, 12, 40, 60, 120, 300];

    /// <summary>Recoils from 1 eV to 47 keV, evenly in the logarithm.</summary>
    private static Arbitrary<double> Recoils => Gen.Choose(0, 4670).Select(i => 1e-6 * Math.Pow(10, i / 1000.0)).ToArbitrary();

    // With ε = 1 a bin is P(k, λb) − P(k, λa), k = 1 + 9.56 E, λ = k/(13.35 E).
    [Fact]
    public void With_a_constant_efficiency_bins_are_differences_of_incomplete_gamma_functions() =>
        Prop.ForAll(Recoils, recoil =>
        {
            double[] bins = Chains.Bins(Chains.Gamma(Chains.AcceptAll, Edges), recoil);
            double energy = Chains.CaesiumIodideQuenching.At(recoil);
            double shape = 1 + (9.56 * energy);
            double rate = shape / (13.35 * energy);
            double Below(double x) => x == 0 ? 0 : Special.GammaLowerRegularized(shape, rate * x);
            return Enumerable.Range(0, bins.Length).All(i => Math.Abs(bins[i] - (Below(Edges[i + 1]) - Below(Edges[i]))) < 1e-9);
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void With_everything_accepted_on_a_wide_axis_nothing_is_lost() =>
        Prop.ForAll(Recoils, recoil => Math.Abs(Chains.Bins(Chains.Gamma(Chains.AcceptAll, Edges), recoil).Sum() - 1) < 1e-9).QuickCheckThrowOnFailure();

    [Fact]
    public void Probabilities_are_never_negative_and_never_sum_above_one() =>
        Prop.ForAll(Recoils, recoil =>
        {
            double[] bins = Chains.Bins(Chains.FullData, recoil);
            return bins.All(p => p >= 0) && bins.Sum() <= 1;
        })
        .QuickCheckThrowOnFailure();

    // The definition, ∫ε(x)·λᵏx^(k−1)e^(−λx)/Γ(k) dx, by adaptive quadrature with the clamp as a cut.
    [Theory]
    [InlineData(0.004)]
    [InlineData(0.012)]
    [InlineData(0.03)]
    [InlineData(0.047)]
    public void Each_bin_is_the_integral_of_the_accepted_density(double recoil)
    {
        double[] bins = Chains.Bins(Chains.FullData, recoil);
        for (int i = 0; i < bins.Length; i++)
        {
            double direct = References.GammaBin(Chains.FullData.Axes[0].Edges[i], Chains.FullData.Axes[0].Edges[i + 1], recoil);
            Assert.Equal(direct, bins[i], 1e-11 * Math.Max(direct, 1e-3));
        }
    }

    // A shape of 2000 per keVee makes the density at 20 keVnr (27.7 PE) only 0.4 PE wide.
    [Fact]
    public void A_narrow_density_is_resolved()
    {
        var narrow = new GammaPhotoelectronResponse(
            Chains.CaesiumIodideQuenching, 13.35, 2000, Chains.AcceptAll, new Axis("photoelectrons", "PE", [10, 27, 28, 50]));
        double energy = Chains.CaesiumIodideQuenching.At(0.02);
        double shape = 1 + (2000 * energy);
        double rate = shape / (13.35 * energy);
        double Below(double x) => Special.GammaLowerRegularized(shape, rate * x);
        double[] bins = Chains.Bins(narrow, 0.02);
        Assert.Equal(Below(27), bins[0], 1e-9);
        Assert.Equal(Below(28) - Below(27), bins[1], 1e-9);
        Assert.Equal(1 - Below(28), bins[2], 1e-9);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        var axis = new Axis("photoelectrons", "PE", [0, 10]);
        var below = new Axis("photoelectrons", "PE", [-1, 10]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GammaPhotoelectronResponse(Chains.CaesiumIodideQuenching, 0, 9.56, Chains.AcceptAll, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GammaPhotoelectronResponse(Chains.CaesiumIodideQuenching, double.PositiveInfinity, 9.56, Chains.AcceptAll, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GammaPhotoelectronResponse(Chains.CaesiumIodideQuenching, 13.35, 0, Chains.AcceptAll, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GammaPhotoelectronResponse(Chains.CaesiumIodideQuenching, 13.35, double.NaN, Chains.AcceptAll, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GammaPhotoelectronResponse(Chains.CaesiumIodideQuenching, 13.35, 9.56, Chains.AcceptAll, below));
    }

    [Fact]
    public void A_quenching_curve_that_turns_over_in_range_is_refused()
    {
        var response = new GammaPhotoelectronResponse(
            PolynomialQuenching.FromCoefficients([0.1, -1]), 13.35, 9.56, Chains.AcceptAll, new Axis("photoelectrons", "PE", [0, 10]));
        Assert.Throws<InvalidOperationException>(() => response.RequireDefinedTo(0.06));
    }
}
