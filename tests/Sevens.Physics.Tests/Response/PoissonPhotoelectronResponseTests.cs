using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Physics.Tests.Response;

public sealed class PoissonPhotoelectronResponseTests
{
    private static Arbitrary<double> Recoils => Gen.Choose(0, 4670).Select(i => 1e-6 * Math.Pow(10, i / 1000.0)).ToArbitrary();

    [Fact]
    public void Bins_are_the_direct_sums_over_whole_counts() =>
        Prop.ForAll(Recoils, recoil =>
        {
            double[] bins = Chains.Bins(Chains.FirstData, recoil);
            return Enumerable.Range(0, bins.Length).All(i =>
            {
                double direct = References.PoissonBin(6 + (2 * i), 8 + (2 * i), recoil);
                return Math.Abs(bins[i] - direct) <= 1e-12 * Math.Max(direct, 1e-6);
            });
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void With_everything_accepted_on_a_wide_axis_nothing_is_lost() =>
        Prop.ForAll(Recoils, recoil =>
        {
            var wide = new PoissonPhotoelectronResponse(
                PolynomialQuenching.Constant(0.0878), 13.348, Chains.AcceptAll, new Axis("photoelectrons", "PE", [0, 1, 5, 20, 200]));
            return Math.Abs(Chains.Bins(wide, recoil).Sum() - 1) < 1e-12;
        })
        .QuickCheckThrowOnFailure();

    // A bin [lower, upper) holds the whole counts in it: [0.5, 2.5) holds 1 and 2, [2.5, 2.9) none, [2.9, 4) only 3.
    [Fact]
    public void Fractional_edges_hold_the_whole_counts_between_them()
    {
        var response = new PoissonPhotoelectronResponse(
            PolynomialQuenching.Constant(0.1), 10, Chains.AcceptAll, new Axis("photoelectrons", "PE", [0.5, 2.5, 2.9, 4]));
        // 2 keVnr give a mean of 2: P(1) + P(2) = 4e⁻², P(3) = 4/3·e⁻².
        double[] bins = Chains.Bins(response, 0.002);
        Assert.Equal(4 * Math.Exp(-2), bins[0], 1e-14);
        Assert.Equal(0, bins[1]);
        Assert.Equal(4 * Math.Exp(-2) / 3, bins[2], 1e-14);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        var axis = new Axis("photoelectrons", "PE", [0, 10]);
        var below = new Axis("photoelectrons", "PE", [-1, 10]);
        PolynomialQuenching curve = PolynomialQuenching.Constant(0.1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonPhotoelectronResponse(curve, 0, Chains.AcceptAll, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonPhotoelectronResponse(curve, double.NaN, Chains.AcceptAll, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonPhotoelectronResponse(curve, double.PositiveInfinity, Chains.AcceptAll, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonPhotoelectronResponse(curve, 10, Chains.AcceptAll, below));
    }
}
