using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class FermiTests
{
    // mpmath, 30 digits, by quadrature of 1/[1 + exp((r − c)/a)]; a = 2.30 fm/(4 ln 3) for caesium.
    [Theory]
    [InlineData(5.671, 0.523387555310431501, 23.0812185661265, 699.2180934490481, 25588.25049416499, 0.6974696307132998, -0.05665813822175968, 0.0006129828628005581)]
    [InlineData(1.5, 0.5, 4.795020017459211, 43.29836869087242, 647.6718937650277, 0.9309062783349612, 0.4645893236707861, 0.004254567347540957)]
    public void Two_parameter_Fermi_in_extended_precision(
        double radius, double diffuseness, double second, double fourth, double sixth, double at03, double at1, double at25)
    {
        var shape = TwoParameterFermiFormFactor.FromHalfDensityRadius(radius, diffuseness);
        Assert.Equal(second, shape.Moment(2), 1e-13 * second);
        Assert.Equal(fourth, shape.Moment(4), 1e-13 * fourth);
        Assert.Equal(sixth, shape.Moment(6), 1e-13 * sixth);
        Assert.Equal(at03, shape.At(0.3), 1e-14);
        Assert.Equal(at1, shape.At(1), 1e-14);
        Assert.Equal(at25, shape.At(2.5), 1e-14);
    }

    [Fact]
    public void From_a_radius_and_back()
    {
        Assert.Equal(4.8041, SymmetrisedFermiFormFactor.FromRmsRadius(4.8041).RmsRadius, 1e-13);
        Assert.Equal(4.8041, TwoParameterFermiFormFactor.FromRmsRadius(4.8041).RmsRadius, 1e-13);
        Assert.Equal(0.5233875553, TwoParameterFermiFormFactor.FromSurface(5.671).Diffuseness, 1e-10);
        Assert.Equal(5.671, TwoParameterFermiFormFactor.FromRmsRadius(TwoParameterFermiFormFactor.FromSurface(5.671).RmsRadius).HalfDensityRadius, 1e-12);
    }

    // They differ by the tail at negative radii, of relative size exp(−c/a).
    [Fact]
    public void The_two_Fermi_densities_meet_where_the_surface_is_thin()
    {
        foreach (double q in (double[])[0, 0.2, 0.9, 2])
        {
            Assert.Equal(
                SymmetrisedFermiFormFactor.FromHalfDensityRadius(6, 0.15).At(q), TwoParameterFermiFormFactor.FromHalfDensityRadius(6, 0.15).At(q), 1e-14);
        }
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-5, 0.5)]
    [InlineData(double.NaN, 0.5)]
    [InlineData(5, -0.5)]
    [InlineData(5, double.PositiveInfinity)]
    public void Lengths_out_of_range_are_refused(double radius, double diffuseness)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SymmetrisedFermiFormFactor.FromHalfDensityRadius(radius, diffuseness));
        Assert.Throws<ArgumentOutOfRangeException>(() => TwoParameterFermiFormFactor.FromHalfDensityRadius(radius, diffuseness));
    }

    [Fact]
    public void A_radius_too_small_for_the_surface_is_refused_with_the_least_one()
    {
        Assert.Contains("R > 1.945", Assert.Throws<ArgumentOutOfRangeException>(() => SymmetrisedFermiFormFactor.FromRmsRadius(1.9)).Message, StringComparison.Ordinal);
        Assert.Contains("R ≥ ", Assert.Throws<ArgumentOutOfRangeException>(() => TwoParameterFermiFormFactor.FromRmsRadius(1.5)).Message, StringComparison.Ordinal);
        Assert.Contains("c ≥ 0.6 fm", Assert.Throws<ArgumentOutOfRangeException>(() => TwoParameterFermiFormFactor.FromHalfDensityRadius(0.5, 0.6)).Message, StringComparison.Ordinal);
    }
}
