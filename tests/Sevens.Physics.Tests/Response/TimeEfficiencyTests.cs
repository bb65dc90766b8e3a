using Sevens.Physics.Response;

namespace Sevens.Physics.Tests.Response;

public sealed class TimeEfficiencyTests
{
    // e^(−0.0494·5.48) = 0.762838… by a calculator.
    [Fact]
    public void It_is_one_up_to_the_onset_and_falls_after()
    {
        var efficiency = new TimeEfficiency(0.52, 0.0494);
        Assert.Equal(1, efficiency.At(-3));
        Assert.Equal(1, efficiency.At(0.52));
        Assert.Equal(0.76283, efficiency.At(6), 1e-4);
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, -0.1)]
    [InlineData(0, double.NaN)]
    [InlineData(0, double.PositiveInfinity)]
    public void Numbers_out_of_range_are_refused(double onset, double rate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeEfficiency(onset, rate));
}
