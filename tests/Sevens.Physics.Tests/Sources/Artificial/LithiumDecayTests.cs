using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Artificial;

namespace Sevens.Physics.Tests.Sources.Artificial;

public sealed class LithiumDecayTests
{
    private static readonly QuadratureSpectrum Spectrum = LithiumDecay.NeutrinoSpectrum();

    // mpmath: single-level R-matrix with Coulomb functions (r = 4.5 fm) has mean 6.67 MeV without and 6.63 MeV with the level shift, and its top at 6.5 MeV;
    // IsoDAR quotes a mean of 6.4 MeV, in which further levels of ⁸Be take part.
    [Fact]
    public void Mean_and_top_are_those_of_an_R_matrix()
    {
        Assert.Equal(6.67, Spectrum.MeanEnergy, 0.08);
        Assert.Equal(6.5, Enumerable.Range(0, 160).MaxBy(i => Spectrum.Density(i / 10.0)) / 10.0, 0.21);
        Assert.Equal(6.4, Spectrum.MeanEnergy, 0.06 * 6.4);
    }

    // The same R-matrix: 0.17 to 0.24 % above 13 MeV; without the Coulomb barrier the level reaches a little lower.
    [Fact]
    public void Little_is_above_13_MeV() => Assert.InRange(Spectrum.MomentsAbove(13).Zeroth, 0.0012, 0.0036);
}
