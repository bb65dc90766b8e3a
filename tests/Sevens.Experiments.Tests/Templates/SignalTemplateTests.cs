using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Channels;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Templates;

public sealed class SignalTemplateTests
{
    private const double Rounding = 1e-12;

    public static TheoryData<string> Experiments => [.. CatalogExperiments.Predicted];

    [Theory]
    [MemberData(nameof(Experiments))]
    public void Flavours_and_nuclides_sum_to_the_total(string name)
    {
        Experiment experiment = CatalogExperiments.Load(name);
        SignalTemplate signal = experiment.Signal(Convention.Sevens);
        Close(signal.Events.Total, signal.Parts.Sum(p => p.Events));
        Assert.Equal(experiment.Axes, signal.Events.Axes);
        int expected = experiment.Definition.Channels?.OfType<TabulatedChargedCurrent>().Select(c => (c.Flavour, c.Nuclide)).Distinct().Count()
            ?? experiment.Material.Nuclides.Length * experiment.Flux.Select(f => f.Flavour).Distinct().Count();
        Assert.Equal(
            expected, signal.Parts.Select(p => (p.Flavour, p.Nuclide.Name)).Distinct().Count());
        Assert.All(signal.Events.ToArray(), e => Assert.True(e >= 0));
    }

    /// <summary>The toy's arrival times: pions 3/4, 1/4, 0, 0; muons 1/8, 1/4, 1/4, 1/8 and 1/4 outside.</summary>
    [Fact]
    public void Each_flavour_arrives_when_its_parent_decays()
    {
        double[] muon = InTimeBins(Flavour.MuonNeutrino);
        double[] electron = InTimeBins(Flavour.ElectronNeutrino);
        Close(muon[0] / 3, muon[1]);
        Assert.Equal([0, 0], muon[2..]);
        Close(2 * electron[0], electron[1]);
        Close(electron[1], electron[2]);
        Close(electron[0], electron[3]);
    }

    [Fact]
    public void Time_outside_the_axes_is_lost()
    {
        using var timed = new ToyExperiment();
        using ToyExperiment untimed = new ToyExperiment().With("  - { axis: time, edges: [\"0:4:4\"] }\n", string.Empty).WithoutBackgroundsAndData();
        SignalTemplate all = untimed.Load().Signal(Convention.Sevens);
        SignalTemplate cut = timed.Load().Signal(Convention.Sevens);
        Close(Events(all, Flavour.MuonNeutrino), Events(cut, Flavour.MuonNeutrino));
        Close(0.75 * Events(all, Flavour.ElectronNeutrino), Events(cut, Flavour.ElectronNeutrino));
        Close(0.75 * Events(all, Flavour.MuonAntineutrino), Events(cut, Flavour.MuonAntineutrino));
    }

    [Fact]
    public void Windows_add_up()
    {
        using var toy = new ToyExperiment();
        double whole = toy.Load().Signal(Convention.Sevens).Events.Total;
        double early = toy.Load(new AxisWindow("time", 0, 1)).Signal(Convention.Sevens).Events.Total;
        double late = toy.Load(new AxisWindow("time", 1, 4)).Signal(Convention.Sevens).Events.Total;
        Close(whole, early + late);
        Experiment corner = toy.Load(new AxisWindow("time", 0, 1), new AxisWindow("photoelectrons", 16, 40));
        Close(toy.Load().Signal(Convention.Sevens).Events.Window("time", 0, 1).Window("photoelectrons", 16, 40).Total, corner.Signal(Convention.Sevens).Events.Total);
    }

    /// <summary>Where the shape is a released one, the rate is computed and the bins follow the release.</summary>
    [Fact]
    public void Released_shape_divides_the_computed_rate()
    {
        const string Signal = "signal:\n  shape: { table: toy.templates.csv, column: dirt }\n  nuisances: [toy-dirt]\nbackgrounds:\n";
        using ToyExperiment released = new ToyExperiment().With("backgrounds:\n", Signal);
        using var folded = new ToyExperiment();
        Experiment experiment = released.Load();
        SignalTemplate signal = experiment.Signal(Convention.Sevens);
        Close(folded.Load().Signal(Convention.Sevens).Events.Total, signal.Events.Total);
        Close(0.75 * signal.Events.Total, signal.Events.Values[0]);
        Close(0.25 * signal.Events.Total, signal.Events.Values[5]);

        ShapeVariation shape = experiment.SignalVariations(signal, Convention.Sevens).Single(v => v.Parameter is "toy-dirt");
        Close(0.5 * signal.Events.Total, shape.Up.Values[0]);
        Close(0.5 * signal.Events.Total, shape.Up.Values[5]);
        Assert.Null(shape.Down);

        Experiment early = released.Load(new AxisWindow("time", 0, 1));
        SignalTemplate cut = early.Signal(Convention.Sevens);
        Close(0.75 * signal.Events.Total, cut.Events.Total);
        Close(cut.Events.Total, cut.Parts.Sum(p => p.Events));
        Close(0.5 * signal.Events.Total, early.SignalVariations(cut, Convention.Sevens).Single(v => v.Parameter is "toy-dirt").Up.Total);
    }

    private static double[] InTimeBins(Flavour flavour)
    {
        using var toy = new ToyExperiment();
        return [.. Enumerable.Range(0, 4).Select(i => Events(toy.Load(new AxisWindow("time", i, i + 1)).Signal(Convention.Sevens), flavour))];
    }

    private static double Events(SignalTemplate signal, Flavour flavour) => signal.Parts.Where(p => p.Flavour == flavour).Sum(p => p.Events);

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, Rounding * Math.Abs(expected));
}
