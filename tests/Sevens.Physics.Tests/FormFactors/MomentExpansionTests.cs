using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class MomentExpansionTests
{
    public static TheoryData<string, double> Cases
    {
        get
        {
            var cases = new TheoryData<string, double>();
            foreach (string name in (string[])["helm", "symmetrised-fermi", "two-parameter-fermi", "solid-sphere", "gaussian", "shell-model"])
            {
                cases.Add(name, 1e-2);
                cases.Add(name, 1e-3);
                cases.Add(name, 1e-6);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Within_its_range_it_errs_by_no_more_than_it_says(string name, double tolerance)
    {
        IFormFactor shape = Shapes.Named(name);
        foreach (MomentExpansionFormFactor expansion in (MomentExpansionFormFactor[])
            [MomentExpansionFormFactor.Of(shape, tolerance), MomentExpansionFormFactor.ToFourth(shape.Moment(2), shape.Moment(4), tolerance)])
        {
            Assert.All(Enumerable.Range(0, 101), i =>
            {
                double q = expansion.MaximumMomentumTransfer * i / 100;
                Assert.Equal(shape.At(q), expansion.At(q), 1.1 * tolerance);
            });
            double used = Math.Abs(shape.At(expansion.MaximumMomentumTransfer) - expansion.At(expansion.MaximumMomentumTransfer));
            Assert.InRange(used, 0.3 * tolerance, 1.1 * tolerance);
        }
    }

    // Patton et al. 2012 for germanium: ⟨r²⟩^(1/2) = 4.0495 fm, ⟨r⁴⟩^(1/4) = 4.3765 fm. By hand at q = 0.25:
    // 1 − 0.0625·16.39845/6 + 0.00390625·366.8662/120 = 0.841125.
    [Fact]
    public void Germanium_by_hand()
    {
        var germanium = MomentExpansionFormFactor.ToFourth(Math.Pow(4.0495, 2), Math.Pow(4.3765, 4));
        Assert.Equal(0.841125, germanium.At(0.25), 1e-6);
        Assert.Equal(4.0495, germanium.RmsRadius, 1e-13);
        Assert.Throws<ArgumentOutOfRangeException>(() => germanium.Moment(6));
    }

    [Fact]
    public void Outside_its_range_it_refuses_and_says_where_it_holds()
    {
        MomentExpansionFormFactor expansion = MomentExpansionFormFactor.Of(Shapes.Named("helm"));
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => expansion.At(expansion.MaximumMomentumTransfer * 1.0001)).Message;
        Assert.Contains("⟨r^6⟩ holds within 0.001", message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"0 to {expansion.MaximumMomentumTransfer} fm⁻¹"), message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => expansion.At(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => expansion.At(double.NaN));
    }

    [Theory]
    [InlineData(-1, 2, 5, 1e-3)]
    [InlineData(0, 2, 5, 1e-3)]
    [InlineData(4, 15, 100, 1e-3)]
    [InlineData(4, 20, 90, 1e-3)]
    [InlineData(4, 20, double.NaN, 1e-3)]
    [InlineData(4, 20, 120, 0)]
    [InlineData(4, 20, 120, 1)]
    public void Moments_that_no_density_has_are_refused(double second, double fourth, double sixth, double tolerance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MomentExpansionFormFactor.ToSixth(second, fourth, sixth, tolerance));

    [Fact]
    public void A_point_has_no_expansion() => Assert.Throws<ArgumentOutOfRangeException>(() => MomentExpansionFormFactor.Of(new PointFormFactor()));
}
