using Sevens.Numerics.Axes;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Sources;

public sealed class TabulatedArrivalTimeTests
{
    private static readonly Axis Time = new("time", "us", [0, 1, 2, 4]);

    private static BinnedArray Table(params double[] values) => new([Time], values);

    [Fact]
    public void It_gives_the_bins_of_its_table_or_their_sums()
    {
        var arrival = new TabulatedArrivalTime(Table(0.7, 0.2, 0.1), Table(0.2, 0.3, 0.5));
        Assert.Equal([0.7, 0.2, 0.1], arrival.Fractions(EmissionPhase.Prompt, [0, 1, 2, 4], null));
        Assert.Equal([0.5, 0.5], arrival.Fractions(EmissionPhase.Delayed, [0, 2, 4], null));
        Assert.Equal([0.3], arrival.Fractions(EmissionPhase.Delayed, [1, 2], null));
    }

    [Fact]
    public void It_refuses_edges_it_does_not_have()
    {
        var arrival = new TabulatedArrivalTime(Table(0.7, 0.2, 0.1), Table(0.2, 0.3, 0.5));
        Assert.Throws<ArgumentException>(() => arrival.Fractions(EmissionPhase.Prompt, [0, 3], null));
        Assert.Throws<ArgumentException>(() => arrival.Fractions(EmissionPhase.Prompt, [0, 6], null));
    }

    [Fact]
    public void It_takes_no_time_efficiency()
    {
        var arrival = new TabulatedArrivalTime(Table(0.7, 0.2, 0.1), Table(0.2, 0.3, 0.5));
        Assert.Throws<ArgumentException>(() => arrival.Fractions(EmissionPhase.Prompt, [0, 1], new TimeEfficiency(0, 0)));
    }

    [Theory]
    [InlineData(0.7, 0.2, 0.2, "sums to 1.1")]
    [InlineData(0.7, double.NaN, 0.2, "sums to NaN")]
    [InlineData(1.2, -0.3, 0.1, "-0.3")]
    public void A_table_that_is_no_distribution_is_refused(double a, double b, double c, string message)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new TabulatedArrivalTime(Table(0.2, 0.3, 0.5), Table(a, b, c)));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_phases_share_one_time_axis()
    {
        var other = new BinnedArray([new Axis("time", "us", [0, 1, 2, 5])], [0.2, 0.3, 0.5]);
        Assert.Throws<ArgumentException>(() => new TabulatedArrivalTime(Table(0.7, 0.2, 0.1), other));
    }
}
