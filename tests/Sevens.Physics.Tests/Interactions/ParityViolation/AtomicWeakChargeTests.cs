using Sevens.Physics.Interactions.ParityViolation;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests.Interactions.ParityViolation;

public sealed class AtomicWeakChargeTests
{
    private const double Alpha = 1 / 137.036;

    // Angeli and Marinova: 4.804 fm.
    private static readonly Nuclide Caesium = new("Cs", 55, 133, 132.905452, 123_800.6, 4.804);
    private static readonly AtomicWeakCharge Charge = new(Caesium, -73.23, 0.23857);

    [Fact]
    public void Equal_radii_need_no_correction() => Assert.Equal(0, Charge.SkinCorrection(Charge.ProtonRadius), 1e-13);

    // The slow way: the mean of f(r) over uniform spheres by the midpoint rule in r.
    [Theory]
    [InlineData(4.5)]
    [InlineData(4.9)]
    [InlineData(6.0)]
    public void The_correction_is_that_of_averaged_densities(double radius)
    {
        double q = Mean(radius / Charge.ProtonRadius) / Mean(1);
        Assert.Equal(78 * (1 - q), Charge.SkinCorrection(radius), 1e-5);
    }

    // q_n − q_p = −0.221 (Zα)²(R_n²/R_p² − 1) and q_p = 1 − 0.26 (Zα)², as usually quoted for small skins.
    [Fact]
    public void Small_skins_are_as_usually_quoted()
    {
        double coupling = Math.Pow(55 * Alpha, 2);
        double quoted = 78 * 0.221 * coupling * ((1.02 * 1.02) - 1) / (1 - (0.26 * coupling));
        Assert.Equal(quoted, Charge.SkinCorrection(1.02 * Charge.ProtonRadius), 0.02 * quoted);
    }

    // −72.82 is published to mean 0.2367.
    [Fact]
    public void The_charge_follows_the_mixing_angle_both_ways()
    {
        Assert.Equal(-73.23, Charge.At(0.23857), 1e-12);
        Assert.Equal(-72.82, Charge.At(0.2367), 0.01);
        Assert.Equal(0.2367, Charge.WeakMixingAngle(-72.82), 5e-5);
    }

    [Theory]
    [InlineData(double.NaN, 0.23857)]
    [InlineData(-73.23, double.PositiveInfinity)]
    public void Numbers_are_finite(double charge, double angle) => Assert.Throws<ArgumentOutOfRangeException>(() => new AtomicWeakCharge(Caesium, charge, angle));

    [Fact]
    public void A_radius_is_positive() => Assert.Throws<ArgumentOutOfRangeException>(() => Charge.SkinCorrection(0));

    private static double Mean(double ratio)
    {
        const int Steps = 20_000;
        double coupling = Math.Pow(55 * Alpha, 2);
        double sum = 0;
        for (int i = 0; i < Steps; i++)
        {
            double x = ratio * (i + 0.5) / Steps;
            sum += 3 * x * x / Math.Pow(ratio, 3) * (1 - (coupling / 2 * ((x * x) - (Math.Pow(x, 4) / 5) + (Math.Pow(x, 6) / 75)))) * ratio / Steps;
        }

        return sum;
    }
}
