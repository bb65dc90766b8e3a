using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Sources;

public sealed class LineSpectrumTests
{
    [Fact]
    public void All_its_neutrinos_lie_at_the_line()
    {
        var line = new LineSpectrum(4);
        Assert.Equal(new TailMoments(1, 0.25, 0.0625), line.MomentsAbove(0));
        Assert.Equal(new TailMoments(1, 0.25, 0.0625), line.MomentsAbove(4));
        Assert.Equal(default, line.MomentsAbove(4.000001));
        Assert.Equal(4, line.MeanEnergy);
        Assert.Equal(4, line.EndPoint);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_energy_that_is_not_positive_and_finite_is_refused(double energy) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineSpectrum(energy));
}
