using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>Expected values follow by hand from the small tables of the toy experiment.</summary>
public sealed class BackgroundTemplateTests
{
    private const double Rounding = 1e-12;

    [Theory]
    [InlineData("coherent-csi-2021", "steadyState", 1286)]
    [InlineData("coherent-csi-2021", "beamNeutrons", 18.4)]
    [InlineData("coherent-csi-2021", "neutrinoInducedNeutrons", 5.6)]
    [InlineData("coherent-csi-2017", "steadyState", 703)]
    [InlineData("coherent-csi-2017-6us", "steadyState", 405)]
    [InlineData("coherent-lar-2020", "beamNeutrons", 497)]
    [InlineData("coherent-lar-2020", "delayedNeutrons", 33)]
    [InlineData("coherent-lar-2020", "steadyState", 3154)]
    public void Totals_are_the_expected_events(string experiment, string background, double expected) =>
        Assert.Equal(expected, Find(new Catalog().Experiment(experiment), background).Events.Total, Rounding * expected);

    [Theory]
    [InlineData("coherent-csi-2021", "steadyState", 27.0 / 1286)]
    [InlineData("coherent-csi-2021", "beamNeutrons", 0.25)]
    [InlineData("coherent-csi-2021", "neutrinoInducedNeutrons", 2.0 / 5.6)]
    [InlineData("coherent-csi-2017", "beamNeutrons", 0.25)]
    [InlineData("coherent-lar-2020", "beamNeutrons", 160.0 / 497)]
    [InlineData("coherent-lar-2020", "delayedNeutrons", 1)]
    public void Widths_are_the_published_ones(string experiment, string background, double width)
    {
        RateNuisance rate = Find(new Catalog().Experiment(experiment), background).Rate!;
        Assert.Equal(PriorKind.Gaussian, rate.Prior);
        Assert.Equal(width, rate.Width, Rounding);
    }

    [Fact]
    public void Product_is_normalised_inside_the_axes_alone()
    {
        using var toy = new ToyExperiment();
        double[] events = Find(toy.Load(), "neutrons").Events.ToArray();
        double[] perEnergyBin = [1.5, 0.5, 0, 0];
        Close([.. perEnergyBin, .. perEnergyBin, .. perEnergyBin, .. perEnergyBin], events);
    }

    /// <summary>1 per PE bin and GWh times 2 GWh, all of the prompt arrival inside the axes.</summary>
    [Fact]
    public void Exposure_makes_a_product_absolute()
    {
        using ToyExperiment toy = Absolute("included");
        Close([6, 2, 0, 0], Find(toy.Load(), "neutrons").Events.Project("time").ToArray());
    }

    /// <summary>0.7/(1 + e^(−(x − 10)/2)) at the bin centres 12, 20, 28, 36 PE, times 2 GWh.</summary>
    [Fact]
    public void Acceptance_is_applied_at_the_bin_centres()
    {
        using ToyExperiment toy = Absolute("toApply");
        Close(
            [2 * 0.5117410050410034, 2 * 0.6953150043530006, 2 * 0.6999136237968095, 2 * 0.6999984177729914],
            Find(toy.Load(), "neutrons").Events.Project("photoelectrons").ToArray());
    }

    [Fact]
    public void Template_is_scaled_to_its_expected_events()
    {
        using var toy = new ToyExperiment();
        BackgroundTemplate dirt = Find(toy.Load(), "dirt");
        Assert.Null(dirt.Rate);
        Assert.Equal(3.75, dirt.Events.Values[0], Rounding);
        Assert.Equal(1.25, dirt.Events.Values[5], Rounding);
        ShapeVariation shape = Assert.Single(dirt.Shapes);
        Assert.Equal(2.5, shape.Up.Values[0], Rounding);
        Assert.Equal(2.5, shape.Up.Values[5], Rounding);
        Assert.Null(shape.Down);
    }

    /// <summary>
    /// Anticoincidence counts 6, 3, 1, 2 in energy and 7, 3, 1, 1 in time. The likeliest exponential has the mean of the counts, 2/3 of a bin:
    /// each bin holds 0.46133976324441767 of the one before (solved by bisection).
    /// </summary>
    [Fact]
    public void Steady_state_is_the_projection_times_the_fitted_exponential()
    {
        using var toy = new ToyExperiment();
        BackgroundTemplate steady = Find(toy.Load(), "steadyState");
        Close([12, 6, 2, 4], steady.Events.Project("photoelectrons").ToArray());
        double[] shares = [0.5642184714407564, 0.2602964160326058, 0.1200850869458528, 0.055400025580785044];
        Assert.All(steady.Events.Project("time").ToArray().Zip(shares), p => Assert.Equal(24 * p.Second, p.First, 1e-9));
        Assert.Null(steady.Auxiliary);
    }

    [Fact]
    public void Auxiliary_measurement_keeps_the_counts_and_the_slope()
    {
        using ToyExperiment toy = new ToyExperiment().With("nuisance: toy-steady-state\n", "expected: 24\n").With("use: fixedShape", "use: auxiliaryMeasurement");
        AuxiliaryCounts auxiliary = Find(toy.Load(), "steadyState").Auxiliary!;
        Assert.Equal(12, auxiliary.Counts.Total);
        Assert.Equal([4, 2, 0, 0, 2, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1], auxiliary.Counts.ToArray());
        Assert.Equal(0.7736204939012249, auxiliary.TimeSlope, 1e-9);
        Assert.Equal([4, 2, 0, 1], Find(toy.Load(new AxisWindow("time", 0, 1)), "steadyState").Auxiliary!.Counts.ToArray());
    }

    /// <summary>A cut keeps the share of each background that lies inside: the expected events are those of the whole region.</summary>
    [Theory]
    [InlineData("steadyState", 12)]
    [InlineData("neutrons", 2)]
    [InlineData("dirt", 3.75)]
    public void Window_in_energy_keeps_the_share_inside(string background, double expected)
    {
        using var toy = new ToyExperiment();
        Assert.Equal(expected, Find(toy.Load(new AxisWindow("photoelectrons", 8, 16)), background).Events.Total, Rounding * expected);
    }

    [Theory]
    [InlineData("neutrons", 6)]
    [InlineData("dirt", 3.75)]
    public void Window_in_time_keeps_the_share_inside(string background, double expected)
    {
        using var toy = new ToyExperiment();
        Assert.Equal(expected, Find(toy.Load(new AxisWindow("time", 0, 1)), background).Events.Total, Rounding * expected);
    }

    [Fact]
    public void Window_cuts_the_shape_variations_too()
    {
        using var toy = new ToyExperiment();
        Assert.Equal(2.5, Find(toy.Load(new AxisWindow("time", 0, 1)), "dirt").Shapes[0].Up.Total, Rounding);
    }

    private static ToyExperiment Absolute(string acceptance) => new ToyExperiment()
        .With("expected: 8, sigma: 2", "relative: 25 %")
        .With("time: { table: toy.timing.csv, column: neutrons }\n      acceptance: included", $"time: {{ table: toy.timing.csv, column: prompt }}\n      acceptance: {acceptance}\n      exposure: 2 GWh");

    private static BackgroundTemplate Find(Experiment experiment, string name) =>
        experiment.Backgrounds.Single(b => string.Equals(b.Name, name, StringComparison.Ordinal));

    private static void Close(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), p => Assert.Equal(p.First, p.Second, Rounding));
    }
}
