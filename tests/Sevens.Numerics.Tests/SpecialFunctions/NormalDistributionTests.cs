using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Numerics.Tests.SpecialFunctions;

public sealed class NormalDistributionTests
{
    // exp(x²)·erfc(x) by mpmath with 40 digits.
    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(1e-10, 0.999999999887162083)]
    [InlineData(0.5, 0.615690344192925875)]
    [InlineData(1, 0.427583576155807004)]
    [InlineData(3.7, 0.147434997537185072)]
    [InlineData(10, 0.0561409927438225859)]
    [InlineData(19.999999, 0.0281743501462688442)]
    [InlineData(20, 0.0281743487410513193)]
    [InlineData(20.000001, 0.0281743473358339344)]
    [InlineData(25, 0.0225495724326413589)]
    [InlineData(27, 0.0208816079904209407)]
    [InlineData(50, 0.0112815362653237725)]
    [InlineData(1000, 0.000564189301453387654)]
    [InlineData(1e8, 5.64189583547756259e-9)]
    [InlineData(1e200, 5.64189583547756304e-201)]
    public void The_scaled_complementary_error_function_agrees_with_mpmath(double x, double expected) =>
        Assert.Equal(expected, NormalDistribution.ScaledComplementaryError(x), expected * 1e-13);

    [Fact]
    public void The_two_forms_meet_at_twenty()
    {
        double below = NormalDistribution.ScaledComplementaryError(Math.BitDecrement(20));
        double above = NormalDistribution.ScaledComplementaryError(20);
        Assert.Equal(above, below, above * 1e-13);
    }

    [Fact]
    public void It_vanishes_at_infinity() => Assert.Equal(0, NormalDistribution.ScaledComplementaryError(double.PositiveInfinity));

    [Theory]
    [InlineData(-1e-300)]
    [InlineData(double.NaN)]
    public void A_negative_or_undefined_argument_is_refused(double x) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.ScaledComplementaryError(x));

    // Φ(z) by mpmath with 40 digits; the last two are the limits.
    [Theory]
    [InlineData(-30, 4.90671392714818706e-198)]
    [InlineData(-10, 7.61985302416052607e-24)]
    [InlineData(-5, 2.86651571879193912e-7)]
    [InlineData(-1, 0.158655253931457051)]
    [InlineData(-1e-9, 0.49999999960105772)]
    [InlineData(0, 0.5)]
    [InlineData(0.3, 0.617911422188952633)]
    [InlineData(1, 0.841344746068542949)]
    [InlineData(3, 0.998650101968369905)]
    [InlineData(8, 0.999999999999999378)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, 0)]
    public void The_cumulative_agrees_with_mpmath(double z, double expected) =>
        Assert.Equal(expected, NormalDistribution.Cumulative(z), expected * 2e-13);

    [Fact]
    public void The_quantile_inverts_the_cumulative() =>
        Prop.ForAll(
            Gen.Choose(-600, 600).Select(i => i / 100.0).ToArbitrary(),
            z => Math.Abs(NormalDistribution.Quantile(NormalDistribution.Cumulative(z)) - z) < 1e-6)
            .QuickCheckThrowOnFailure();

    // The two-sided 95 % point, from any table of the normal distribution.
    [Fact]
    public void The_quantile_of_0975_is_196() => Assert.Equal(1.959963984540054, NormalDistribution.Quantile(0.975), 1e-12);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_probability_outside_the_open_unit_interval_is_refused(double probability)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(probability));
        Assert.Contains("between 0 and 1", error.Message, StringComparison.Ordinal);
    }
}
