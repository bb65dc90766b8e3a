using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Releases;
using Sevens.Experiments.Releases.Xenonnt;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Catalogs;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;
using Sevens.Tests;

namespace Sevens.Experiments.Tests.Releases;

/// <summary>Numbers here are published ones, or come from a fit of the same templates by another program.</summary>
public sealed class XenonntTests
{
    private const string Header = "component,tly,tqy";
    private static readonly string Row = string.Join(',', Enumerable.Repeat("0.5", XenonntRuns.Cells));

    [Fact]
    public void Backgrounds_and_boron_8_of_sr0_and_sr1_are_the_published_ones()
    {
        BinnedArray[] backgrounds = [.. Columns("xenonnt-cevns-2026", "backgrounds").Columns.Take(5).Select(c => c.Values.Window("run", 0, 2))];
        Assert.Equal(26.50, backgrounds.Sum(b => b.Total), 0.02);
        HistogramFile boron = Columns("xenonnt-lightwimp-2024", "boron8");

        // 335.5965 recoils per tonne-year above 0.45 keV in 3.516991 tonne-years, as the release states.
        double recoils = 335.5964691089417 * 3.516991;
        Assert.Equal(11.92, boron["detected"].Total * recoils, 0.02);
        Assert.Equal(5.25 + 9.56, boron["detectedLightYieldUp"].Total * recoils, 0.01);
        Assert.Equal(3.57 + 6.47, boron["detectedChargeYieldDown"].Total * recoils, 0.01);
        Assert.Equal([9, 28, 25], Columns("xenonnt-cevns-2026", "counts")["events"].Project("run").ToArray());
    }

    [Theory]
    [InlineData("xenonnt-2024", 2, 10.6, 0.3, 2.63, 0.1)]
    [InlineData("xenonnt-2026", 2, 11.1, 0.3, 2.76, 0.1)]
    [InlineData("xenonnt-2026", 3, 16.6, 0.3, 3.31, 0.1)]
    public void Solar_boron_8_is_seen(string name, int runs, double events, double eventsWithin, double significance, double significanceWithin)
    {
        Experiment experiment = CatalogExperiments.Load(name, new AxisWindow("run", 0, runs));
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        FitResult fit = Fit.Run(likelihood.Model, new FitOptions { Hypotheses = [Hypothesis.That("background-only", LikelihoodAssembly.Signal, 0)] });
        Assert.Equal(events, fit["cevns"].Value * experiment.Signal(Convention.Sevens).Events.Total, eventsWithin);
        Assert.Equal(significance, fit.Tests[0].Significance, significanceWithin);
    }

    [Theory]
    [InlineData("xenonnt-2024")]
    [InlineData("xenonnt-2026")]
    public void Yields_outside_the_released_grid_are_refused(string name)
    {
        LikelihoodModel model = LikelihoodAssembly.Of([CatalogExperiments.Load(name)], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile).Model;
        foreach (string yield in new[] { "xenonnt-light-yield", "xenonnt-charge-yield" })
        {
            Parameter parameter = model.Parameters.Single(p => string.Equals(p.Name, yield, StringComparison.Ordinal));
            Assert.Equal((-3.0, 3.0), (parameter.Lower, parameter.Upper));
            ArgumentException refused = Assert.Throws<ArgumentException>(() => Fit.Run(model, new FitOptions { Fixed = ImmutableSortedDictionary<string, double>.Empty.Add(yield, 5) }));
            Assert.Contains($"'{yield}': found 5, expected a number from -3 to 3", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_experiment_whose_release_was_not_imported_says_how_to()
    {
        InvalidExperimentException fault = Assert.Throws<InvalidExperimentException>(() => new Catalog().Experiment("xenonnt-2026"));
        Assert.Contains("sevens import xenonnt-cevns-2026 DIR", fault.Message, StringComparison.Ordinal);
        Assert.Contains("doi:10.5281/zenodo.20576156", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ac,0,0,1", "4 fields", "84")]
    [InlineData("ac,0.5,0,ROW", "'0.5'", "a whole number of sigma")]
    [InlineData("ac,0,0,ROW\nac,0,0,ROW", "the template (ac, 0, 0) a second time", "each once")]
    [InlineData("ac,0,0,-ROW", "'-0.5'", "a finite number, not negative")]
    public void A_fault_of_a_template_is_named(string rows, string found, string expected)
    {
        ReleaseException fault = Assert.Throws<ReleaseException>(
            () => XenonntTemplates.Parse("toy.csv", $"{Header}\n{rows.Replace("ROW", Row, StringComparison.Ordinal)}\n"));
        Assert.Equal((found, expected), (fault.Found, fault.Expected));
    }

    [Fact]
    public void A_nuisance_value_outside_the_grid_is_refused()
    {
        XenonntTemplates templates = XenonntTemplates.Parse("toy.csv", $"{Header}\nrg,0,0,{Row}\n");
        Assert.Equal(0.5 * 81, templates.At("rg", 0, 0).ToArray().Sum(), 1e-12);
        ReleaseException fault = Assert.Throws<ReleaseException>(() => { _ = templates.At("rg", 4, 0); });
        Assert.Equal("no template 'rg' at light yield 4 and charge yield 0 sigma", fault.Found);
    }

    [Fact]
    public void An_event_outside_the_binning_is_refused()
    {
        using var folder = new TemporaryFolder();
        const string Names = "cs2,s2_shadow_s2_time_shadow_quantile,s1_bdt_score,s2_bdt_score";
        string binning = string.Concat(Names.Split(',').Select(n => $"{n}:\n- 0\n- 1\n- 2\n- 3\n"));
        ReleaseContents contents = ReleaseContents.Open(
            folder.FullName,
            [Pinned("events.csv", $",{Names}\n0,0.5,1.5,2.5,0.5\n1,0.5,0.5,3.5,0.5\n"), Pinned("good.csv", $",{Names}\n7,0.5,1.5,2.5,0.5\n"), Pinned("binning.yaml", binning)]);
        ReleaseException fault = Assert.Throws<ReleaseException>(() => XenonntEvents.PerCell(contents, "events.csv", "binning.yaml"));
        Assert.Equal((3, "an event with s1_bdt_score 3.5"), (fault.Line, fault.Found));

        // Bins 0, 1, 2, 0 are cell 27·0 + 9·1 + 3·2 + 0.
        Assert.Equal(15, Array.IndexOf(XenonntEvents.PerCell(contents, "good.csv", "binning.yaml"), 1.0));

        ReleaseFile Pinned(string name, string content) => new(
            name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder.Write(name, content)))), ReleaseFileNeed.Required);
    }

    private static HistogramFile Columns(string release, string part)
    {
        ImportedTable table = ReleaseCatalog.Find(release).Import(Path.Combine(Part.Releases(), release)).Single(t => string.Equals(t.FileName, $"{release}.{part}.csv", StringComparison.Ordinal));
        using var stream = new MemoryStream([.. table.Content], writable: false);
        return HistogramReader.Read(stream, table.FileName);
    }
}
