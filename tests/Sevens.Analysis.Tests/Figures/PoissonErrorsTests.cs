using Sevens.Analysis.Figures;

namespace Sevens.Analysis.Tests.Figures;

public sealed class PoissonErrorsTests
{
    // Central 68.27 % intervals of a Poisson mean, as tabulated after Garwood (1936) in particle-physics papers.
    [Theory]
    [InlineData(0, 0, 1.841)]
    [InlineData(1, 0.827, 2.300)]
    [InlineData(2, 1.292, 2.638)]
    [InlineData(3, 1.633, 2.918)]
    [InlineData(10, 3.108, 4.267)]
    public void Errors_of_a_count_are_garwoods(double count, double below, double above)
    {
        Assert.Equal(below, PoissonErrors.Below(count), 0.001);
        Assert.Equal(above, PoissonErrors.Above(count), 0.001);
    }

    // Gehrels, ApJ 303 (1986) 336, equations 9 and 12 for one standard deviation.
    [Fact]
    public void Errors_of_many_counts_approach_those_of_gehrels()
    {
        Assert.Equal(Math.Sqrt(10_000 - 0.25), PoissonErrors.Below(10_000), 0.01);
        Assert.Equal(1 + Math.Sqrt(10_000 + 0.75), PoissonErrors.Above(10_000), 0.01);
    }
}
