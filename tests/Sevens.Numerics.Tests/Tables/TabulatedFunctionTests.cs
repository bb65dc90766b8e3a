using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Tables;

namespace Sevens.Numerics.Tests.Tables;

public sealed class TabulatedFunctionTests
{
    private static TabulatedFunction Table(OutsideRange below, OutsideRange above) => new("ramp", [1, 2, 4], [10, 20, 0], below, above);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(1.5, 15)]
    [InlineData(2, 20)]
    [InlineData(3, 10)]
    [InlineData(4, 0)]
    public void Between_points_it_is_linear(double x, double expected) =>
        Assert.Equal(expected, Table(OutsideRange.Refuse, OutsideRange.Refuse).At(x), 1e-14);

    [Theory]
    [InlineData(OutsideRange.Zero, OutsideRange.Hold, 0.0, 0.0)]
    [InlineData(OutsideRange.Hold, OutsideRange.Zero, 10.0, 0.0)]
    public void Each_end_keeps_its_own_choice(OutsideRange below, OutsideRange above, double atLow, double atHigh)
    {
        TabulatedFunction table = Table(below, above);
        Assert.Equal(atLow, table.At(0.999));
        Assert.Equal(atHigh, table.At(4.001));
    }

    [Fact]
    public void Holding_gives_the_value_at_the_end() =>
        Assert.Equal(7, new TabulatedFunction("step", [0, 1], [3, 7], OutsideRange.Refuse, OutsideRange.Hold).At(1e300));

    [Theory]
    [InlineData(0.5)]
    [InlineData(4.5)]
    public void Refusing_names_the_table_and_its_range(double x)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Table(OutsideRange.Refuse, OutsideRange.Refuse).At(x));
        Assert.Contains("'ramp' is known from 1 to 4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_undefined_argument_is_refused_whatever_the_choice()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Table(OutsideRange.Zero, OutsideRange.Zero).At(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table(OutsideRange.Hold, OutsideRange.Hold).At(double.NaN));
    }

    [Fact]
    public void It_never_leaves_the_span_of_its_values() =>
        Prop.ForAll(
            Gen.Choose(-1000, 1000).Select(i => (double)i).ListOf(6).ToArbitrary(),
            Gen.Choose(0, 5000).Select(i => i / 1000.0).ToArbitrary(),
            (values, x) =>
            {
                double y = new TabulatedFunction("any", [0, 1, 2, 3, 4, 5], values, OutsideRange.Refuse, OutsideRange.Refuse).At(x);
                return y >= values.Min() - 1e-9 && y <= values.Max() + 1e-9;
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new double[] { 1 }, new double[] { 1 }, "1 points and 1 values")]
    [InlineData(new double[] { 1, 2 }, new double[] { 1 }, "2 points and 1 values")]
    [InlineData(new double[] { 1, 1 }, new double[] { 1, 2 }, "row 2 is (1, 2)")]
    [InlineData(new double[] { 2, 1 }, new double[] { 1, 2 }, "row 2 is (1, 2)")]
    [InlineData(new double[] { 1, 2 }, new double[] { 1, double.NaN }, "row 2 is (2, NaN)")]
    [InlineData(new double[] { 1, double.PositiveInfinity }, new double[] { 1, 2 }, "row 2 is (Infinity, 2)")]
    public void A_bad_table_is_refused_with_its_row(double[] points, double[] values, string message)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new TabulatedFunction("bad", points, values, OutsideRange.Zero, OutsideRange.Zero));
        Assert.Contains("table 'bad'", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
