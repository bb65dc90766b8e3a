using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Sources.StoppedPion;

public sealed class MercuryYieldTests
{
    // By hand: 0.28·0.952764 − 1.12·0.968256 + 1.79·0.984 − 0.68 = 0.26369 at 0.984 GeV.
    [Fact]
    public void The_fit_at_the_energy_of_the_SNS()
    {
        Assert.Equal(0.2637, MercuryYield.SumPerProton(0.984), 1e-4);
        Assert.Equal(0.2637 / 3, MercuryYield.PerFlavourPerProton(0.984), 1e-4);
    }

    [Theory]
    [InlineData(0.79)]
    [InlineData(1.41)]
    [InlineData(3)]
    [InlineData(double.NaN)]
    public void It_is_refused_outside_its_range(double energy) =>
        Assert.Contains("0.8 to 1.4 GeV", Assert.Throws<ArgumentOutOfRangeException>(() => MercuryYield.SumPerProton(energy)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_kaon_line_lies_at_235_53_MeV()
    {
        Assert.Equal(235.53, StoppedPionSource.KaonLineEnergy, 0.005);
        Assert.Equal(1e20 * 0.004 / (4 * Math.PI * 1e6), new StoppedPionSource(1e20, 0.4).KaonLineAt(10, 0.004).Fluence, 1.0);
    }
}
