using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;

namespace Sevens.Numerics.Tests.Axes;

public sealed class AxisTests
{
    private static readonly Axis Photoelectrons = new("photoelectrons", "PE", [6, 8, 12, 16]);

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7.999, 0)]
    [InlineData(8, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    [InlineData(15.999, 2)]
    [InlineData(16, -1)]
    [InlineData(5.999, -1)]
    [InlineData(double.NaN, -1)]
    [InlineData(double.PositiveInfinity, -1)]
    public void A_bin_holds_its_lower_edge_and_not_its_upper(double value, int bin) => Assert.Equal(bin, Photoelectrons.IndexOf(value));

    [Fact]
    public void It_knows_its_range()
    {
        Assert.Equal(3, Photoelectrons.Count);
        Assert.Equal(6, Photoelectrons.Lower);
        Assert.Equal(16, Photoelectrons.Upper);
        Assert.Equal("photoelectrons [PE] 6…16 in 3 bins", Photoelectrons.ToString());
    }

    [Theory]
    [InlineData(new double[] { }, "at least two edges, found 0")]
    [InlineData(new double[] { 1 }, "at least two edges, found 1")]
    [InlineData(new double[] { 1, 1 }, "must increase, found 1 then 1")]
    [InlineData(new double[] { 1, 2, 1.5 }, "must increase, found 2 then 1.5")]
    [InlineData(new double[] { 1, double.NaN }, "edge 1 is NaN")]
    [InlineData(new double[] { double.NegativeInfinity, 0 }, "edge 0 is -Infinity")]
    public void Bad_edges_are_refused_with_what_was_found(double[] edges, string message)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Axis("time", "us", edges));
        Assert.Contains("axis 'time'", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_name_is_needed(string name) => Assert.Throws<ArgumentException>(() => new Axis(name, "us", [0, 1]));

    [Fact]
    public void Uniform_bins_have_the_edges_of_the_formula()
    {
        Assert.Equal([0.0, 1.5, 3.0, 4.5, 6.0], Axis.Uniform("time", "us", 0, 6, 4).Edges);
        Assert.Throws<ArgumentOutOfRangeException>(() => Axis.Uniform("time", "us", 0, 6, 0));
        Assert.Throws<ArgumentException>(() => Axis.Uniform("time", "us", 6, 0, 3));
    }

    [Fact]
    public void Uniform_bins_end_exactly_where_asked() =>
        Prop.ForAll(
            Gen.Choose(-1000, 1000).Select(i => i / 100.0).ToArbitrary(),
            Gen.Choose(1, 1000).Select(i => i / 30.0).ToArbitrary(),
            Gen.Choose(1, 60).ToArbitrary(),
            (lower, length, count) => Axis.Uniform("x", "", lower, lower + length, count).Upper == lower + length)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_is_of_name_unit_and_edges()
    {
        var same = new Axis("photoelectrons", "PE", [6, 8, 12, 16]);
        Assert.Equal(Photoelectrons, same);
        Assert.Equal(Photoelectrons.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Photoelectrons, new Axis("photoelectrons", "PE", [6, 8, 13, 16]));
        Assert.NotEqual(Photoelectrons, new Axis("photoelectrons", "", [6, 8, 12, 16]));
        Assert.NotEqual(Photoelectrons, new Axis("energy", "PE", [6, 8, 12, 16]));
        Assert.False(Photoelectrons.Equals((Axis?)null));
    }

    [Fact]
    public void A_cut_lies_between_existing_edges()
    {
        Assert.Equal([8.0, 12.0, 16.0], Photoelectrons.Between(8, 16).Edges);
        Assert.Equal([8.0, 12.0], Photoelectrons.Between(8.000000001, 12).Edges);
        ArgumentException error = Assert.Throws<ArgumentException>(() => Photoelectrons.Between(7, 16));
        Assert.Contains("has no edge at 7 PE", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Photoelectrons.Between(8, 8));
    }

    [Fact]
    public void A_cut_that_runs_backwards_is_refused_with_its_limits()
    {
        ArgumentException error = Assert.ThrowsAny<ArgumentException>(() => Photoelectrons.Between(12, 8));
        Assert.Contains("12…8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Narrow_bins_of_a_wide_axis_keep_their_edges_apart()
    {
        var decades = new Axis("energy", "MeV", [1e-12, 1e-11, 1e-10, 1e-9, 1]);
        Assert.Equal(2, decades.EdgeIndex(1e-10));
        Assert.Equal([1e-11, 1e-10, 1e-9], decades.Between(1e-11, 1e-9).Edges);
    }

    [Fact]
    public void Every_value_inside_lies_between_the_edges_of_its_bin() =>
        Prop.ForAll(
            Gen.Choose(600, 1599).Select(i => i / 100.0).ToArbitrary(),
            value =>
            {
                int bin = Photoelectrons.IndexOf(value);
                return value >= Photoelectrons.Edges[bin] && value < Photoelectrons.Edges[bin + 1];
            })
            .QuickCheckThrowOnFailure();
}
