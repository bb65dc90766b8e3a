using Sevens.Physics.Sources.Solar;

namespace Sevens.Physics.Tests.Sources.Solar;

public sealed class EarthAndOrbitTests
{
    [Fact]
    public void Prem_has_the_mass_and_inertia_of_the_earth()
    {
        Assert.Equal(5.9732e27, Conditions.Earth.Mass, 1e24);
        Assert.Equal(0.3308, Conditions.Earth.InertiaFactor, 1e-4);
    }

    /// <summary>Shares of 20 bins in the cosine, counted by a program of its own on 9 million pairs of longitude and hour angle.</summary>
    [Fact]
    public void Exposure_at_kamioka()
    {
        double[] counted =
        [
            0.04242, 0.04265, 0.04311, 0.04385, 0.04491, 0.04639, 0.04846, 0.05149, 0.05638, 0.06859,
            0.07254, 0.05847, 0.05391, 0.05128, 0.04964, 0.04875, 0.04857, 0.0493, 0.05176, 0.02752,
        ];
        double[] found = [.. NadirExposure.AtLatitude(36.43).Weights.Chunk(12).Select(c => c.Sum())];
        Assert.All(Enumerable.Range(0, 20), i => Assert.Equal(counted[i], found[i], 1e-4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(66)]
    [InlineData(-45)]
    [InlineData(90)]
    public void Weights_sum_to_one(double latitude) => Assert.Equal(1, NadirExposure.AtLatitude(latitude).Weights.Sum(), 1e-12);

    [Fact]
    public void Hemispheres_are_alike()
    {
        // Over whole years the south sees what the north sees half a year later.
        Assert.All(NadirExposure.AtLatitude(52).Weights.Zip(NadirExposure.AtLatitude(-52).Weights), p => Assert.Equal(p.First, p.Second, 1e-9));
    }

    [Fact]
    public void Latitudes_end_at_the_poles() => Assert.Throws<ArgumentOutOfRangeException>(() => NadirExposure.AtLatitude(90.1));

    /// <summary>Perihelion and aphelion distances of the Astronomical Almanac for 2020: 0.983244 au on 5 January, 1.016694 au on 4 July.</summary>
    [Fact]
    public void Perihelion_and_aphelion()
    {
        Assert.Equal(1 / (0.983244 * 0.983244), EarthOrbit.FluxFactor(new DateOnly(2020, 1, 5)), 3e-4);
        Assert.Equal(1 / (1.016694 * 1.016694), EarthOrbit.FluxFactor(new DateOnly(2020, 7, 4)), 3e-4);
    }

    /// <summary>The customary (1 + 0.0167 cos[2π(d − 3)/365.25])² is the same to first order in the eccentricity.</summary>
    [Fact]
    public void Customary_formula_within_second_order()
    {
        for (int d = 1; d <= 365; d += 7)
        {
            double customary = Math.Pow(1 + (0.0167 * Math.Cos(2 * Math.PI * (d - 3) / 365.25)), 2);
            Assert.Equal(customary, EarthOrbit.FluxFactor(new DateOnly(2023, 1, 1).AddDays(d - 1)), 2e-3);
        }
    }

    [Fact]
    public void A_range_is_the_mean_of_its_days()
    {
        var first = new DateOnly(2021, 3, 1);
        double mean = Enumerable.Range(0, 100).Average(d => EarthOrbit.FluxFactor(first.AddDays(d)));
        Assert.Equal(mean, EarthOrbit.FluxFactor(first, first.AddDays(99)), 1e-12);

        // ⟨1/r²⟩ over a year = 1/(a²√(1 − e²)): 1.0001396 for e = 0.016709.
        Assert.Equal(1.0001396, EarthOrbit.FluxFactor(new DateOnly(2021, 1, 1), new DateOnly(2024, 12, 31)), 2e-6);
        Assert.Throws<ArgumentOutOfRangeException>(() => EarthOrbit.FluxFactor(first, first.AddDays(-1)));
    }
}
