using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class LimitVerbTests
{
    private static readonly RunRequest Fit = new() { Experiments = ["coherent-csi-2021"] };

    private static readonly LimitRequest Coupling = new()
    {
        Fit = Fit with { Model = "light-vector/universal" },
        Parameter = "g",
        Along = new ParameterGrid("mass", 1, 1000, 4, GridSpacing.Logarithmic),
    };

    [Fact]
    public void The_two_sided_interval_is_that_of_fit()
    {
        FitInterval interval = FitVerb.Run(new Catalog(), Fit with { Levels = [0.9] }).Parameters.Single(p => p.Name is "cevns").Intervals.Single(i => i.Level == 0.9);
        LimitPoint point = Assert.Single(LimitVerb.Run(new Catalog(), new LimitRequest { Fit = Fit, Parameter = "cevns", Statistic = LimitStatistic.TwoSided }, LongRun.Default).Points);
        Assert.Equal(interval.Lower!.Value, point.Lower!.Value, 1e-5);
        Assert.Equal(interval.Upper!.Value, point.Observed!.Value, 1e-5);
    }

    /// <summary>A heavy mediator acts through (g/M)² alone.</summary>
    [Fact]
    public void The_limit_on_a_heavy_mediator_goes_with_its_mass()
    {
        LimitReport report = LimitVerb.Run(
            new Catalog(), Coupling with { Along = new ParameterGrid("mass", 3000, 9000, 2, GridSpacing.Logarithmic) }, LongRun.Default);
        Assert.Equal(3, report.Points[1].Observed!.Value / report.Points[0].Observed!.Value, 2e-2);
        Assert.Equal(3, report.Points[1].Expected.Median!.Value / report.Points[0].Expected.Median!.Value, 2e-2);
        Assert.All(report.Points, p => Assert.True(p.Expected.Minus2 < p.Expected.Minus1 && p.Expected.Minus1 < p.Expected.Median && p.Expected.Plus1 < p.Expected.Plus2));
    }

    [Fact]
    public void An_interrupted_run_goes_on_where_it_stopped_and_gives_the_same()
    {
        string folder = Directory.CreateTempSubdirectory("sevens-limit").FullName;
        try
        {
            using var stop = new CancellationTokenSource();
            Assert.ThrowsAny<OperationCanceledException>(() => LimitVerb.Run(
                new Catalog(), Coupling, LongRun.Default with { Checkpoints = folder, Cancellation = stop.Token, Progress = new After(2, stop) }));
            Assert.Equal(2, Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories).Count());
            LimitReport resumed = LimitVerb.Run(new Catalog(), Coupling, LongRun.Default with { Checkpoints = folder });
            Assert.Equal(ResultJson.Write(LimitVerb.Run(new Catalog(), Coupling, LongRun.Default)), ResultJson.Write(resumed));
            Assert.False(Directory.Exists(folder), "finished parts are removed, and the folder with them");
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>One part ends early, in the other a digit has changed: both are made again.</summary>
    [Fact]
    public void A_damaged_part_is_made_again()
    {
        string folder = Directory.CreateTempSubdirectory("sevens-limit").FullName;
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => LimitVerb.Run(
            new Catalog(), Coupling, LongRun.Default with { Checkpoints = folder, Cancellation = stop.Token, Progress = new After(2, stop) }));
        string[] parts = [.. Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        byte[] changed = File.ReadAllBytes(parts[1]);
        int digit = Array.FindLastIndex(changed, b => b is >= (byte)'1' and <= (byte)'8');
        changed[digit]++;
        File.WriteAllBytes(parts[1], changed);
        File.WriteAllBytes(parts[0], File.ReadAllBytes(parts[0])[..100]);
        LimitReport resumed = LimitVerb.Run(new Catalog(), Coupling, LongRun.Default with { Checkpoints = folder });
        Assert.Equal(ResultJson.Write(LimitVerb.Run(new Catalog(), Coupling, LongRun.Default)), ResultJson.Write(resumed));
    }

    [Fact]
    public void Toys_of_several_blocks_do_not_depend_on_threads_or_interruptions()
    {
        string folder = Directory.CreateTempSubdirectory("sevens-toys").FullName;
        var request = new ToysRequest { Fit = Fit, Count = 700, At = ImmutableSortedDictionary<string, double>.Empty.Add("cevns", 1) };
        ToysReport plain = ToysVerb.Run(new Catalog(), request, LongRun.Default with { Threads = 1 });
        ToysReport kept = ToysVerb.Run(new Catalog(), request, LongRun.Default with { Checkpoints = folder });
        Assert.Equal(ResultJson.Write(plain), ResultJson.Write(kept));
        Assert.Equal(ResultCsv.Toys(plain), ResultCsv.Toys(kept));
        Assert.Equal(1.0, plain.Parameters.Single(p => p.Name is "cevns").Truth);
        Assert.All(plain.Parameters, p => Assert.InRange(p.PullWidth!.Value, 0.85, 1.15));
        Assert.All(plain.Coverage, c => Assert.Equal(c.Level, c.Covered!.Value, 4 * c.Error!.Value));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Contains("did you mean 'cevns'", Refusal(new LimitRequest { Fit = Fit, Parameter = "cevn" }), StringComparison.Ordinal);
        Assert.Contains("found it held", Refusal(new LimitRequest { Fit = Fit with { Held = ["csi-efficiency-2021"] }, Parameter = "csi-efficiency-2021" }), StringComparison.Ordinal);
        Assert.Contains("between 0 and 1", Refusal(new LimitRequest { Fit = Fit, Parameter = "cevns", Level = 90 }), StringComparison.Ordinal);
        Assert.Contains("no signal at R_n = 0", Refusal(new LimitRequest { Fit = Fit, Parameter = "R_n" }), StringComparison.Ordinal);
        Assert.Contains("both set and varied", Refusal(Coupling with { Fit = Coupling.Fit with { Set = ImmutableSortedDictionary<string, double>.Empty.Add("mass", 10) } }), StringComparison.Ordinal);
        Assert.Contains("found 9 toys, expected 10 or more", Refusal(new LimitRequest { Fit = Fit, Parameter = "cevns", Method = LimitMethod.Toys, Toys = 9 }), StringComparison.Ordinal);
        Assert.Contains("expected two rising", Refusal(Coupling with { Along = Coupling.Along! with { Upper = 0.5 } }), StringComparison.Ordinal);
        Assert.Contains("two different parameters", Refusal(Coupling with { Along = Coupling.Along! with { Parameter = "g" } }), StringComparison.Ordinal);
    }

    /// <summary>Without backgrounds nothing is expected without signal, and something was counted.</summary>
    [Fact]
    public void Data_that_cannot_be_without_signal_have_no_limit_against_none()
    {
        string[] backgrounds = ["csi-2021-steady-state", "csi-2021-beam-neutrons", "csi-2021-neutrino-induced-neutrons"];
        RunRequest bare = Fit with
        {
            Windows = [new AxisWindow("photoelectrons", 20, 24), new AxisWindow("time", 0.5, 0.75)],
            Fixed = backgrounds.ToImmutableSortedDictionary(b => b, _ => 0.0, StringComparer.Ordinal),
        };
        string message = Refusal(new LimitRequest { Fit = bare, Parameter = "cevns" });
        Assert.StartsWith("limit: the likelihood is not finite without signal, at cevns = 0", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", message, StringComparison.Ordinal);
    }

    /// <summary>Toys of t_μ make an interval with two ends, that of Feldman and Cousins.</summary>
    [Fact]
    public void A_two_sided_limit_by_toys_has_two_ends()
    {
        var request = new LimitRequest { Fit = Fit with { Systematics = Systematics.StatisticsOnly }, Parameter = "cevns", Statistic = LimitStatistic.TwoSided, Method = LimitMethod.Toys, Toys = 200 };
        LimitPoint point = Assert.Single(LimitVerb.Run(new Catalog(), request, LongRun.Default).Points);
        LimitPoint large = Assert.Single(LimitVerb.Run(new Catalog(), request with { Method = LimitMethod.Asymptotic }, LongRun.Default).Points);
        Assert.Equal(large.Lower!.Value, point.Lower!.Value, 0.03);
        Assert.Equal(large.Upper!.Value, point.Upper!.Value, 0.03);
    }

    private static string Refusal(LimitRequest request) => Assert.Throws<CatalogException>(() => LimitVerb.Run(new Catalog(), request, LongRun.Default)).Message;

    private sealed class After(int parts, CancellationTokenSource stop) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value == parts)
            {
                stop.Cancel();
            }
        }
    }
}
