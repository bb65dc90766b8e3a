using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Numerics.Tests.SpecialFunctions;

public sealed class GammaFunctionsTests
{
    // ln Γ by mpmath with 40 digits.
    [Theory]
    [InlineData(1e-3, 6.90717888538385366)]
    [InlineData(0.5, 0.572364942924700087)]
    [InlineData(1, 0)]
    [InlineData(1.7, -0.0958076974070658738)]
    [InlineData(5, 3.17805383034794562)]
    [InlineData(30.25, 72.1042047420079998)]
    [InlineData(170.5, 704.004427734204671)]
    [InlineData(10000, 82099.7174964423773)]
    public void The_logarithm_agrees_with_mpmath(double x, double expected) =>
        Assert.Equal(expected, GammaFunctions.LogGamma(x), 1e-14 * Math.Max(1, Math.Abs(expected)));

    // P(a, x) and Q(a, x) by mpmath with 40 digits.
    [Theory]
    [InlineData(1, 0.01, 0.00995016625083194663, 0.990049833749168053)]
    [InlineData(1.0001, 1e-6, 9.98576681141584435e-7, 0.999999001423318858)]
    [InlineData(1.05, 2, 0.853440288530830573, 0.146559711469169427)]
    [InlineData(3.5, 0.2, 0.000263438892408796173, 0.999736561107591204)]
    [InlineData(3.5, 4, 0.667406097400692146, 0.332593902599307854)]
    [InlineData(40, 25, 0.00344356872942706971, 0.99655643127057293)]
    [InlineData(40, 40, 0.521028861061055163, 0.478971138938944837)]
    [InlineData(40, 80, 0.999999719127837396, 2.80872162604209594e-7)]
    [InlineData(5.5, 60, 1, 1.81301956018525072e-20)]
    [InlineData(300, 290, 0.286175510294303733, 0.713824489705696267)]
    [InlineData(1000, 1200, 0.999999998711839391, 1.2881606086281433e-9)]
    public void The_incomplete_functions_agree_with_mpmath(double a, double x, double lower, double upper)
    {
        Assert.Equal(lower, GammaFunctions.LowerRegularized(a, x), lower * 1e-11);
        Assert.Equal(upper, GammaFunctions.UpperRegularized(a, x), upper * 1e-11);
    }

    [Fact]
    public void Lower_and_upper_are_probabilities_that_sum_to_one() =>
        Prop.ForAll(
            Gen.Choose(1, 4000).Select(i => i / 50.0).ToArbitrary(),
            Gen.Choose(0, 6000).Select(i => i / 50.0).ToArbitrary(),
            (a, x) => GammaFunctions.LowerRegularized(a, x) is >= 0 and <= 1
                && Math.Abs(GammaFunctions.LowerRegularized(a, x) + GammaFunctions.UpperRegularized(a, x) - 1) < 1e-13)
            .QuickCheckThrowOnFailure();
}
