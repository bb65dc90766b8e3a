using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Tests.Response;

public sealed class LogisticEfficiencyTests
{
    private static readonly LogisticEfficiency Full = new(1.32045, 0.285979, 10.8646, -0.333322, []);
    private static readonly LogisticEfficiency First = new(0.6655, 0.4942, 10.8507, 0, [new(5, 0), new(6, 0.5)]);

    // ε = 0 where 1.32045/(1 + e^(−k(x − x₀))) = 0.333322: x = x₀ − ln(1.32045/0.333322 − 1)/k = 7.067955 by a calculator.
    [Fact]
    public void The_kink_of_the_clamped_curve_lies_where_it_leaves_zero()
    {
        double kink = Assert.Single(Full.Kinks);
        Assert.Equal(7.0680, kink, 1e-3);
        Assert.Equal(0, Full.At(kink - 1e-6));
        Assert.InRange(Full.At(kink + 1e-6), 1e-8, 1e-6);
    }

    [Fact]
    public void The_steps_of_the_first_release()
    {
        Assert.Equal([5.0, 6.0], First.Kinks);
        Assert.Equal(0, First.At(4.999));
        Assert.Equal(First.At(6) * 0.5 / (1 + Math.Exp(0.4942 * 5.8507)) * (1 + Math.Exp(0.4942 * 4.8507)), First.At(5), 1e-14);
        // Half the amplitude at the midpoint, all of it far above.
        Assert.Equal(0.33275, First.At(10.8507), 1e-14);
        Assert.Equal(0.6655, First.At(1000), 1e-12);
    }

    [Fact]
    public void It_is_a_probability_everywhere() =>
        Prop.ForAll(
            Gen.Choose(-1000, 100_000).Select(i => i / 100.0).ToArbitrary(),
            Gen.Elements(Full, First).ToArbitrary(),
            (x, efficiency) => efficiency.At(x) is >= 0 and <= 1)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 1, 0, 0)]
    [InlineData(-1, 1, 0, 0)]
    [InlineData(1, 0, 0, 0)]
    [InlineData(1, 1, double.NaN, 0)]
    [InlineData(1, 1, 0, double.PositiveInfinity)]
    [InlineData(double.NaN, 1, 0, 0)]
    [InlineData(0.8, 1, 0, 0.3)]
    public void Parameters_out_of_range_are_refused(double amplitude, double steepness, double midpoint, double offset) =>
        Assert.Throws<ArgumentException>(() => new LogisticEfficiency(amplitude, steepness, midpoint, offset, []));

    [Fact]
    public void A_curve_above_one_is_refused_with_its_height()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new LogisticEfficiency(0.8, 1, 0, 0.5, []));
        Assert.Contains("rises to 1.3", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 0.5, 4, 0.5)]
    [InlineData(5, 0.5, 5, 0.5)]
    [InlineData(5, 1.5, 6, 0.5)]
    [InlineData(5, -0.1, 6, 0.5)]
    [InlineData(double.NaN, 0.5, 6, 0.5)]
    public void Steps_out_of_order_or_range_are_refused(double first, double factor, double second, double secondFactor) =>
        Assert.Throws<ArgumentException>(() => new LogisticEfficiency(0.8, 1, 0, 0, [new(first, factor), new(second, secondFactor)]));
}
