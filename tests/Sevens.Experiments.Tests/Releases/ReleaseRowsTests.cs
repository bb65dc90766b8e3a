using Sevens.Experiments.Releases;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tests.Releases;

public sealed class ReleaseRowsTests
{
    private static readonly Axis Energy = Axis.Uniform("energy", "PE", 0, 4, 2);
    private static readonly Axis Time = Axis.Uniform("time", "us", 0, 1, 2);

    [Fact]
    public void A_grid_is_read_in_any_order_with_commas_or_blanks()
    {
        ReleaseRows rows = ReleaseRows.Parse("toy.txt", "# comment\n3, 0.75, 4\n1 0.25 1\r\n1.0,0.75,2\n\n3 0.25 3\n", 3);
        Assert.Equal([1.0, 2, 3, 4], rows.OnGrid(ColumnKind.Counts, Energy, Time).ToArray());
    }

    [Fact]
    public void Events_fall_into_their_bins_lower_edge_included()
    {
        ReleaseRows rows = ReleaseRows.Parse("toy.txt", "# PE, us\n0 0\n1.99 0.49\n2 0\n3.9 0.5\n", 2);
        Assert.Equal([2.0, 0, 1, 1], rows.CountEvents(Energy, Time).ToArray());
    }

    [Theory]
    [InlineData("1 2\n3 1.5\n", 2, "1.5", "a non-negative integer")]
    [InlineData("1 2\n3 -1\n", 2, "-1", "a non-negative integer")]
    [InlineData("1 2\n3 NaN\n", 2, "'NaN'", "a finite number")]
    [InlineData("1 2\n3 x\n", 2, "'x'", "a finite number")]
    [InlineData("1 2\n3\n", 2, "1 fields in '3'", "2")]
    [InlineData("1 2\n2.9 1\n", 2, "energy 2.9", "the centre of a bin of energy")]
    [InlineData("1 2\n5 1\n", 2, "energy 5", "the centre of a bin of energy")]
    [InlineData("1 2\n1 1\n", 2, "a bin for the second time", "one row for each bin")]
    [InlineData("1 2\n", null, "1 rows", "2, one for each bin")]
    public void A_fault_of_a_grid_is_named(string text, int? line, string found, string expected)
    {
        ReleaseException fault = Assert.Throws<ReleaseException>(() => ReleaseRows.Parse("toy.txt", text, 2).OnGrid(ColumnKind.Counts, Energy));
        Assert.Equal(("toy.txt", line), (fault.File, fault.Line));
        Assert.Equal(found, fault.Found);
        Assert.StartsWith(expected, fault.Expected, StringComparison.Ordinal);
        Assert.Contains($"found {found}, expected {expected}", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4 0.5", "energy 4")]
    [InlineData("-0.1 0.5", "energy -0.1")]
    [InlineData("3 1", "time 1")]
    public void An_event_outside_is_an_error(string text, string found)
    {
        ReleaseException fault = Assert.Throws<ReleaseException>(() => ReleaseRows.Parse("toy.txt", text, 2).CountEvents(Energy, Time));
        Assert.Equal("an event with " + found, fault.Found);
    }
}
