using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Numerics.Tests.SpecialFunctions;

public sealed class SphericalBesselTests
{
    // 3 (sin x − x cos x)/x³ by mpmath with 40 digits.
    [Theory]
    [InlineData(1e-8, 0.99999999999999999)]
    [InlineData(1e-3, 0.999999900000003571)]
    [InlineData(0.01, 0.99999000003571422)]
    [InlineData(0.3, 0.991028880406418802)]
    [InlineData(0.9999999, 0.903506055429785166)]
    [InlineData(1, 0.903506036819270368)]
    [InlineData(1.0000001, 0.903506018208753958)]
    [InlineData(1.5, 0.792345941424444503)]
    [InlineData(5, -0.057053644847502475)]
    [InlineData(12.5, -0.019259597394560193)]
    [InlineData(100, -0.000260214758609634457)]
    public void The_uniform_sphere_agrees_with_mpmath(double x, double expected)
    {
        Assert.Equal(expected, SphericalBessel.ThreeJ1OverX(x), Math.Abs(expected) * 2e-15);
        Assert.Equal(expected, SphericalBessel.ThreeJ1OverX(-x), Math.Abs(expected) * 2e-15);
    }

    [Fact]
    public void It_is_one_at_zero() => Assert.Equal(1, SphericalBessel.ThreeJ1OverX(0));

    // The first zero of j₁ is 4.493409457909064…
    [Fact]
    public void It_vanishes_at_the_first_zero_of_j1() => Assert.Equal(0, SphericalBessel.ThreeJ1OverX(4.493409457909064), 1e-15);

    [Fact]
    public void Series_and_closed_form_meet_to_rounding()
    {
        double below = SphericalBessel.ThreeJ1OverX(Math.BitDecrement(1));
        double above = SphericalBessel.ThreeJ1OverX(1);
        Assert.Equal(above, below, 1e-15);
    }
}
