using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;
using Special = MathNet.Numerics.SpecialFunctions;

namespace Sevens.Physics.Tests.Response;

public sealed class GaussianEnergyResponseTests
{
    private static Arbitrary<double> Recoils => Gen.Choose(0, 5170).Select(i => 1e-6 * Math.Pow(10, i / 1000.0)).ToArbitrary();

    [Fact]
    public void Bins_are_the_accepted_normal_probabilities() =>
        Prop.ForAll(Recoils, recoil =>
        {
            double[] bins = Chains.Bins(Chains.Argon, recoil);
            double energy = ((246 * recoil) + (780 * recoil * recoil));
            double accepted = References.ArgonAcceptance(energy);
            double Below(double x) => 0.5 * (1 + Special.Erf((x - energy) / (0.58 * Math.Sqrt(2 * energy))));
            return Enumerable.Range(0, bins.Length).All(i =>
                Math.Abs(bins[i] - (accepted * (Below(Chains.Argon.Axes[0].Edges[i + 1]) - Below(Chains.Argon.Axes[0].Edges[i])))) < 1e-13);
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Probabilities_are_never_negative_and_sum_to_the_efficiency_on_a_wide_axis() =>
        Prop.ForAll(Recoils, recoil =>
        {
            var all = new TabulatedFunction("all", [0, 1000], [1, 1], OutsideRange.Refuse, OutsideRange.Refuse);
            var wide = new GaussianEnergyResponse(Chains.ArgonQuenching, 0.58, all, new Axis("energy", "keVee", [-20, -1, 0, 1, 10, 30, 100]));
            double[] bins = Chains.Bins(wide, recoil);
            return bins.All(p => p >= 0) && Math.Abs(bins.Sum() - 1) < 1e-12;
        })
        .QuickCheckThrowOnFailure();

    // Five to ten standard deviations above the mean: ½[erfc(5/√2) − erfc(10/√2)] = 2.866515718791932e-7 (mpmath).
    [Fact]
    public void Far_tails_keep_their_digits_on_both_sides()
    {
        var all = new TabulatedFunction("all", [0, 1000], [1, 1], OutsideRange.Refuse, OutsideRange.Refuse);
        // 100 keVnr·0.25 = 25 keVee with σ = 0.2·5 = 1 keVee.
        var response = new GaussianEnergyResponse(PolynomialQuenching.Constant(0.25), 0.2, all, new Axis("energy", "keVee", [15, 20, 30, 35, 55, 63]));
        double[] bins = Chains.Bins(response, 0.1);
        Assert.Equal(2.866515718791932e-7, bins[0], 1e-18);
        Assert.Equal(2.866515718791932e-7, bins[2], 1e-18);
        // Φ(−30) from mpmath; the part beyond 38 standard deviations is negligible.
        Assert.Equal(4.90671392714818706e-198, bins[4], 1e-209);
    }

    [Fact]
    public void Kinks_lie_at_the_recoils_of_the_table_points()
    {
        double[] kinks = [.. Chains.Argon.Kinks(0.08).Distinct().Order()];
        // 0.246 T + 0.00078 T² = E in keV, solved by hand for what the range reaches: 0 (the axis begins there), 0.5, 5, 10, 20 keVee.
        double[] expected = [.. new[] { 0, 0.5, 5, 10, 20 }.Select(References.ArgonRecoil)];
        Assert.Equal(expected.Length, kinks.Length);
        Assert.All(expected.Zip(kinks), pair => Assert.Equal(pair.First, pair.Second, 1e-14));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        var axis = new Axis("energy", "keVee", [0, 10]);
        var high = new TabulatedFunction("high", [0, 5], [0.5, 1.2], OutsideRange.Hold, OutsideRange.Hold);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianEnergyResponse(Chains.ArgonQuenching, 0, Chains.ArgonEfficiency, axis));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianEnergyResponse(Chains.ArgonQuenching, double.NaN, Chains.ArgonEfficiency, axis));
        ArgumentException error = Assert.Throws<ArgumentException>(() => new GaussianEnergyResponse(Chains.ArgonQuenching, 0.58, high, axis));
        Assert.Contains("'high' is 1.2 at 5 keVee", error.Message, StringComparison.Ordinal);
    }
}
