using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Physics.Tests.Response;

public sealed class PolynomialQuenchingTests
{
    private static readonly PolynomialQuenching CaesiumIodide = PolynomialQuenching.FromCoefficients([0.0554628, 4.30681, -111.707, 840.384]);
    private static readonly PolynomialQuenching Argon = PolynomialQuenching.Linear(0.246, 0.00078);

    // By hand: 20 keVnr is 1.109256 + 1.722724 − 0.893656 + 0.13446144 keVee in CsI and 20·(0.246 + 0.0156) keVee in argon.
    [Fact]
    public void The_published_curves_at_20_keVnr()
    {
        Assert.Equal(2.07278544, CaesiumIodide.At(0.02), 1e-9);
        Assert.Equal(5.232, Argon.At(0.02), 1e-12);
        Assert.Equal(1.756, PolynomialQuenching.Constant(0.0878).At(0.02), 1e-12);
    }

    [Fact]
    public void The_recoil_for_an_energy_inverts_the_curve() =>
        Prop.ForAll(
            Gen.Choose(0, 47_000).Select(i => i * 1e-6).ToArbitrary(),
            Gen.Elements(CaesiumIodide, Argon, PolynomialQuenching.Constant(0.0878)).ToArbitrary(),
            (recoil, curve) => Math.Abs(curve.RecoilFor(curve.At(recoil), 0.05) - recoil) < 1e-14)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_energy_no_recoil_reaches_has_none()
    {
        Assert.Equal(double.PositiveInfinity, Argon.RecoilFor(5.3, 0.02));
        Assert.Equal(0, Argon.RecoilFor(0, 0.02));
        Assert.Equal(0, Argon.RecoilFor(-1, 0.02));
    }

    // 0.1 T − T² turns over at T = 0.05 MeV.
    [Fact]
    public void A_curve_that_turns_over_is_refused_with_the_place()
    {
        PolynomialQuenching curve = PolynomialQuenching.FromCoefficients([0.1, -1]);
        curve.RequireRising(0.0499);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => curve.RequireRising(0.06));
        Assert.Contains("T = 50", error.Message, StringComparison.Ordinal);
        CaesiumIodide.RequireRising(0.2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_factor_outside_the_unit_interval_is_refused(double factor)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PolynomialQuenching.Constant(factor));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolynomialQuenching.Linear(factor, 0));
    }

    [Fact]
    public void Coefficients_must_be_finite_numbers()
    {
        Assert.Throws<ArgumentException>(() => PolynomialQuenching.FromCoefficients([]));
        Assert.Throws<ArgumentException>(() => PolynomialQuenching.FromCoefficients([0.1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolynomialQuenching.Linear(0.2, double.NaN));
    }
}
