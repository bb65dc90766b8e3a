using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class ScanToysTests
{
    private static readonly RunRequest Fit = new() { Experiments = ["coherent-csi-2021"] };
    private static readonly ParameterGrid Yield = new("cevns", 0.6, 1.3, 8, GridSpacing.Linear);

    /// <summary>The likelihood of the CsI yield is nearly Gaussian, so that toys say what large samples do: p is the tail of χ² with one degree of freedom.</summary>
    [Fact]
    public void Toys_agree_with_large_samples_where_those_hold()
    {
        ScanReport scan = ScanVerb.Run(new Catalog(), ByToys(Yield, 200), LongRun.Default);
        Assert.Equal(200, scan.FeldmanCousins!.Toys);
        for (int i = 0; i < 8; i++)
        {
            double tail = 1 - Math.Sqrt(1 - Math.Exp(-2 / Math.PI * scan.DeltaTwoNll[i]!.Value));
            Assert.Equal(tail, scan.FeldmanCousins.PValues[i]!.Value, (5 * scan.FeldmanCousins.Errors[i]!.Value) + 0.02);
        }

        Assert.Equal(2, scan.Contours[0].Polylines.Length);
        Assert.InRange(scan.Contours[0].Polylines[0][0][0], 0.77, 0.87);
        Assert.InRange(scan.Contours[0].Polylines[1][0][0], 0.95, 1.06);
    }

    [Fact]
    public void A_map_by_toys_has_closed_contours_and_no_digit_of_the_threads()
    {
        ScanRequest request = ByToys(Yield with { Count = 5 }, 30) with { Grids = [Yield with { Count = 5 }, new("csi-efficiency-2021", -2, 2, 4, GridSpacing.Linear)] };
        ScanReport one = ScanVerb.Run(new Catalog(), request, LongRun.Default with { Threads = 1 });
        ScanReport many = ScanVerb.Run(new Catalog(), request, LongRun.Default with { Threads = 5 });
        Assert.Equal(20, one.FeldmanCousins!.PValues.Length);
        Assert.Equal(ResultJson.Write(one), ResultJson.Write(many));
    }

    [Theory]
    [InlineData("profile")]
    [InlineData("toys")]
    [InlineData("search")]
    public void A_scan_that_was_ended_goes_on_to_the_same_bytes(string kind)
    {
        using var folder = new TemporaryFolder();
        string kept = folder["kept"];
        ScanRequest plain = new() { Fit = Fit, Grids = [Yield, new("csi-efficiency-2021", -2, 2, 9, GridSpacing.Linear)] };
        ScanRequest request = kind switch
        {
            "profile" => plain,
            "toys" => ByToys(Yield, 20),
            _ => new() { Fit = Fit, Grids = [new("csi-efficiency-2021", -2, 2, 5, GridSpacing.Linear)], Nothing = Values("cevns", 0), Toys = new ScanToys(60, 3) },
        };
        string whole = ResultJson.Write(ScanVerb.Run(new Catalog(), request, LongRun.Default));
        using (var ending = new CancellationTokenSource())
        {
            var broken = LongRun.Default with { Checkpoints = kept, Threads = 1, Cancellation = ending.Token, Progress = new Ending(ending, kind is "search" ? 20 : 3) };
            Assert.ThrowsAny<OperationCanceledException>(() => ScanVerb.Run(new Catalog(), request, broken));
        }

        string[] files = Directory.GetFiles(kept, "*.part", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        DateTime written = File.GetLastWriteTimeUtc(files[0]);
        Assert.Equal(whole, ResultJson.Write(ScanVerb.Run(new Catalog(), request, LongRun.Default with { Checkpoints = kept, Threads = 2, Progress = new Watching(files[0], written) })));
        Assert.False(Directory.Exists(kept));
    }

    /// <summary>
    /// A yield of zero is 11.8 standard deviations away wherever the efficiency is: no toy comes near, and a few upcrossings in toys cost little of it.
    /// </summary>
    [Fact]
    public void A_strong_signal_is_global_too()
    {
        var request = new ScanRequest
        {
            Fit = Fit,
            Grids = [new("csi-efficiency-2021", -2, 2, 9, GridSpacing.Linear)],
            Nothing = Values("cevns", 0),
            Toys = new ScanToys(100, 1),
        };
        ScanSearch search = ScanVerb.Run(new Catalog(), request, LongRun.Default).LookElsewhere!;
        FitReport fit = FitVerb.Run(new Catalog(), Fit);
        Assert.Equal(fit.Tests[0].Q!.Value, search.Q!.Value, 0.5);
        Assert.Equal(0, search.GlobalPValue);
        Assert.Equal(0, search.Failed);
        Assert.InRange(search.TrialFactor!.Value, 1, 60);
        Assert.InRange(search.MeanUpcrossings!.Value, 0, 1);
        Assert.InRange(search.GlobalSignificance!.Value, 11.3, search.LocalSignificance!.Value);
    }

    /// <summary>
    /// A coupling acts by its square: fits begin where it is nothing and the likelihood is level. The profile along the mass has to see what the search with starts of its own
    /// sees: the rise from the best mass to where the signal does nothing is q.
    /// </summary>
    [Fact]
    public void A_profile_sees_the_signal_that_a_search_sees()
    {
        var request = new ScanRequest
        {
            Fit = new() { Experiments = ["coherent-lar-2020"], Model = "light-vector/b-l", Free = ["g"] },
            Grids = [new("mass", 10, 1000, 3, GridSpacing.Logarithmic)],
            Nothing = Values("g", 0),
            Toys = new ScanToys(1, 1),
        };
        ScanReport scan = ScanVerb.Run(new Catalog(), request, LongRun.Default);
        Assert.True(scan.Status.Converged);
        Assert.True(scan.Best.Values["g"] > 0);
        ScanReport nothing = ScanVerb.Run(new Catalog(), request with { Fit = request.Fit with { Free = ["g", "mass"] }, Grids = [new("g", 0, 1e-5, 2, GridSpacing.Linear)], Nothing = null, Toys = null }, LongRun.Default);
        Assert.Equal(nothing.Best.TwoNll!.Value + nothing.DeltaTwoNll[0]!.Value, scan.Best.TwoNll!.Value + scan.LookElsewhere!.Q!.Value, 1e-5);
        Assert.InRange(scan.DeltaTwoNll.Max()!.Value, 0.1, scan.LookElsewhere.Q.Value);
    }

    /// <summary>Without any signal to see, the likelihood is level along the mass, which does not make the scan a failed one, and toys are nowhere below it.</summary>
    [Fact]
    public void A_level_profile_is_none_that_failed()
    {
        var request = new ScanRequest
        {
            Fit = new() { Experiments = ["coherent-csi-2021"], Model = "light-vector/b-l", Free = ["g"] },
            Grids = [new("mass", 10, 1000, 3, GridSpacing.Logarithmic)],
            Nothing = Values("g", 0),
            Toys = new ScanToys(5, 1),
        };
        ScanReport scan = ScanVerb.Run(new Catalog(), request, LongRun.Default);
        Assert.True(scan.Status.Converged);
        Assert.All(scan.DeltaTwoNll, d => Assert.Equal(0, d!.Value, 1e-9));
        Assert.Equal(0, scan.LookElsewhere!.Q);
        Assert.Equal(1, scan.LookElsewhere.GlobalPValue);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        ScanRequest request = ByToys(Yield, 10);
        Refused("found 0 toys, expected 10 or more", request with { Toys = null });
        Refused("found 9 toys, expected 10 or more for a confidence level of 0.9", ByToys(Yield, 9));
        Refused("expected one of the two", request with { Nothing = Values("cevns", 0) });
        Refused("'cevns' scanned or held", request with { Statistic = ScanStatistic.Profile, Nothing = Values("cevns", 0) });
        Refused("csi-2021-steady-state = -1, expected a number from 0", request with { Statistic = ScanStatistic.Profile, Nothing = Values("csi-2021-steady-state", -1) });
        Refused("did you mean", request with { Statistic = ScanStatistic.Profile, Nothing = Values("csi-efficiency-2022", 0) });
    }

    private static void Refused(string message, ScanRequest request) =>
        Assert.Contains(message, Assert.Throws<CatalogException>(() => ScanVerb.Run(new Catalog(), request, LongRun.Default)).Message, StringComparison.Ordinal);

    private static ScanRequest ByToys(ParameterGrid grid, int toys) =>
        new() { Fit = Fit, Grids = [grid], Statistic = ScanStatistic.FeldmanCousins, Toys = new ScanToys(toys, 1) };

    private static ImmutableSortedDictionary<string, double> Values(string name, double value) => ImmutableSortedDictionary<string, double>.Empty.Add(name, value);

    private sealed class Ending(CancellationTokenSource source, int after) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value >= after)
            {
                source.Cancel();
            }
        }
    }

    /// <summary>A part that is there is not made again.</summary>
    private sealed class Watching(string file, DateTime written) : IProgress<int>
    {
        public void Report(int value) => Assert.Equal(written, File.GetLastWriteTimeUtc(file));
    }
}
