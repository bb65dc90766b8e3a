using Sevens.Experiments.Releases;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;
using Sevens.Tests;

namespace Sevens.Experiments.Tests.Releases;

/// <summary>Numbers here are published ones or were counted in the releases by another program.</summary>
public sealed class ShippedTablesTests
{
    public static TheoryData<string> Releases => [.. ReleaseCatalog.All.Where(r => r.Delivery == ReleaseDelivery.Shipped).Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Shipped_tables_are_what_the_release_gives_byte_for_byte(string name)
    {
        IReadOnlyList<ImportedTable> imported = ReleaseCatalog.Find(name).Import(Path.Combine(Part.Releases(), name));
        foreach (ImportedTable table in imported)
        {
            Assert.True(
                table.Content.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(ShippedTables.Folder(), table.FileName))),
                $"{table.FileName} is not what the release gives");
        }

        Assert.Equal(
            Directory.EnumerateFiles(ShippedTables.Folder(), name + ".*").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal),
            imported.Select(t => t.FileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dresden_ii_rates_are_the_released_ones()
    {
        HistogramFile file = Histogram("dresden-ii-2022.spectrum.csv");
        Assert.Equal("energy [keVee] 0.2…1.5 in 130 bins", file.Axes[0].ToString());
        Assert.Equal([92.851, 15.057, 47.287, 18.332], file.Columns.Select(c => c.Values.Values[0]));
    }

    /// <summary>Numbers of events as the collaborations state them.</summary>
    [Theory]
    [InlineData("excess-2021.nucleus.csv", 511)]
    [InlineData("excess-2021.nucleus-high.csv", 2151)]
    [InlineData("excess-2021.connie.csv", 199)]
    [InlineData("excess-2021.bullkid.csv", 377)]
    [InlineData("excess-2021.cresst.csv", 1256)]
    public void Excess_spectra_hold_the_stated_events(string table, int events) => Assert.Equal(events, Histogram(table)["events"].Total);

    [Fact]
    public void Csi_2021_counts_are_the_published_ones()
    {
        HistogramFile file = Histogram("coherent-csi-2021.counts.csv");
        Assert.Equal(["photoelectrons [PE] 0…250 in 250 bins", "time [us] 0…6 in 48 bins"], file.Axes.Select(a => a.ToString()), StringComparer.Ordinal);
        Assert.Equal((5142, 4890), (file["coincidence"].Total, file["anticoincidence"].Total));
        Assert.Equal((1578, 1295), (InRegion(file["coincidence"], 0, 60), InRegion(file["anticoincidence"], 0, 60)));
    }

    [Fact]
    public void Csi_2021_background_shapes_are_as_released()
    {
        HistogramFile energy = Histogram("coherent-csi-2021.background-energy.csv");
        Assert.Equal(1.49778, energy["beamNeutrons"].Total, 5e-6);
        Assert.Equal(1.33396, energy["neutrinoInducedNeutrons"].Total, 5e-6);
        HistogramFile time = Histogram("coherent-csi-2021.background-time.csv");
        Assert.Equal("time [us] -0.25…6.25 in 650 bins", time.Axes[0].ToString());
        Assert.Equal(27.632, time["beamNeutrons"].Total, 5e-4);
        Assert.Equal(7.5648, time["neutrinoInducedNeutrons"].Total, 5e-5);
    }

    [Fact]
    public void Csi_2017_counts_are_the_published_ones()
    {
        HistogramFile file = Histogram("coherent-csi-2017.counts.csv");
        Assert.Equal([1207.0, 1032, 507, 507], file.Columns.Select(c => c.Values.Total));
        Assert.Equal([547.0, 405, 209, 207], file.Columns.Select(c => InRegion(c.Values.Rebinned(file.Axes[1].Between(0, 6)), 6, 30)));
    }

    [Fact]
    public void Csi_2017_arrival_times_are_probabilities_that_fall_with_the_muon_lifetime()
    {
        HistogramFile file = Histogram("coherent-csi-2017.timing.csv");
        Assert.All(file.Columns, c => Assert.Equal(ColumnKind.Probability, c.Kind));
        Assert.Equal(0.9094831995369566, file["promptNeutrinos"].Values[1]);

        // Decay at rest: behind the pulse the delayed neutrinos fall with the muon lifetime, 2.197 us. The released histogram is simulated,
        // neighbouring bins scatter by 2 %, so the slope is taken over the whole tail, 1.25 to 11.75 us.
        ReadOnlySpan<double> delayed = file["delayedNeutrinos"].Values;
        Assert.Equal(2.197, 10.5 / Math.Log(delayed[2] / delayed[23]), 0.02);
    }

    [Fact]
    public void Csi_2017_neutrons_are_per_GWh() => Assert.Equal(3.99529, Histogram("coherent-csi-2017.background-energy.csv")["beamNeutrons"].Total, 5e-6);

    [Fact]
    public void Lar_2020_templates_have_the_published_totals()
    {
        HistogramFile file = Histogram("coherent-lar-2020.templates.csv");
        Assert.Equal([128.0, 128, 128, 128], file.Columns.Take(4).Select(c => Math.Round(c.Values.Total, 2)));
        Assert.Equal([497, 497, 497, 523.67, 497, 497], file.Columns.Skip(4).Take(6).Select(c => Math.Round(c.Values.Total, 2)));
        Assert.Equal([33.0, 3152], file.Columns.Skip(10).Select(c => Math.Round(c.Values.Total, 2)));
        Assert.Equal(3752, Histogram("coherent-lar-2020.counts.csv")["counts"].Total);
        Assert.Equal(file.Axes, Histogram("coherent-lar-2020.counts.csv").Axes);
    }

    [Fact]
    public void Lar_2020_efficiency_is_a_fraction_up_to_the_published_maximum()
    {
        const string Name = "coherent-lar-2020.efficiency.csv";
        using FileStream stream = File.OpenRead(Path.Combine(ShippedTables.Folder(), Name));
        FunctionTableFile file = FunctionTableReader.Read(stream, Name);
        Assert.Equal((80, 0.25, 39.75), (file.Argument.Values.Length, file.Argument.Values[0], file.Argument.Values[^1]));
        Assert.All(file["efficiency"].Values, e => Assert.InRange(e, 0, 1));
        Assert.Equal(0.963, file["efficiency"].Values.Max(), 5e-4);
    }

    private static HistogramFile Histogram(string name)
    {
        using FileStream stream = File.OpenRead(Path.Combine(ShippedTables.Folder(), name));
        return HistogramReader.Read(stream, name);
    }

    private static double InRegion(BinnedArray counts, double lower, double upper) =>
        counts.Rebinned(counts.Axes[0].Between(lower, upper)).Total;
}
