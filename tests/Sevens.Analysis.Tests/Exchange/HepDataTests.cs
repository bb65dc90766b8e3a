using System.Text.Json.Nodes;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Exchange.HepData;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;

namespace Sevens.Analysis.Tests.Exchange;

/// <summary>Submissions keep HEPData's published rules, and their tables hold the result.</summary>
public sealed class HepDataTests
{
    private static readonly RunRequest Csi = new() { Experiments = ["coherent-csi-2021"] };

    [Fact]
    public void A_fit_has_parameters_correlation_events_and_spectra()
    {
        FitReport fit = FitVerb.Run(new Catalog(), Csi);
        JsonNode tables = Checked(fit);
        Assert.Equal(["Parameters", "Correlation matrix", "Events, coherent-csi-2021", "Spectra, coherent-csi-2021"], tables.AsObject().Select(t => t.Key).ToArray());
        JsonNode best = tables["Parameters"]!["dependent_variables"]![0]!["values"]![0]!;
        Assert.Equal(fit.Parameters[0].Value!.Value, (double)best["value"]!);
        Assert.Equal(fit.Parameters[0].Upper!.Value - fit.Parameters[0].Value!.Value, (double)best["errors"]![0]!["asymerror"]!["plus"]!);
        Assert.Equal(fit.Parameters.Length * fit.Parameters.Length, tables["Correlation matrix"]!["dependent_variables"]![0]!["values"]!.AsArray().Count);
        JsonNode spectra = tables["Spectra, coherent-csi-2021"]!;
        JsonNode observed = spectra["dependent_variables"]!.AsArray()[^1]!;
        Assert.Equal(1578, observed["values"]!.AsArray().Sum(v => (double)v!["value"]!));

        // The second row is the first bin of photo-electrons and the second one of time.
        Assert.Equal("photoelectrons", (string)spectra["independent_variables"]![0]!["header"]!["name"]!);
        Assert.Equal(6, (double)spectra["independent_variables"]![0]!["values"]![1]!["low"]!);
        Assert.Equal(0.125, (double)spectra["independent_variables"]![1]!["values"]![1]!["low"]!);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_scan_has_its_profile_and_contours(int dimensions)
    {
        ParameterGrid[] grids = [new("cevns", 0.6, 1.3, 15, GridSpacing.Linear), new("csi-efficiency-2021", -3, 3, 13, GridSpacing.Linear)];
        JsonNode tables = Checked(ScanVerb.Run(new Catalog(), new ScanRequest { Fit = Csi, Grids = [.. grids.Take(dimensions)] }, LongRun.Default));
        Assert.Equal(["Profile likelihood", "Contour, 68.27 %", "Contour, 90 %"], tables.AsObject().Select(t => t.Key).ToArray());
        Assert.Equal(dimensions, tables["Profile likelihood"]!["independent_variables"]!.AsArray().Count);
        Assert.Equal(dimensions == 1 ? 15 : 15 * 13, tables["Profile likelihood"]!["dependent_variables"]![0]!["values"]!.AsArray().Count);
    }

    [Fact]
    public void A_map_by_toys_has_its_p_values()
    {
        var request = new ScanRequest
        {
            Fit = Csi,
            Grids = [new("cevns", 0.6, 1.3, 3, GridSpacing.Linear)],
            Statistic = ScanStatistic.FeldmanCousins,
            Toys = new ScanToys(20, 1),
        };
        Assert.Equal("p-value", (string)Checked(ScanVerb.Run(new Catalog(), request, LongRun.Default))["Profile likelihood"]!["dependent_variables"]![1]!["header"]!["name"]!);
    }

    [Theory]
    [InlineData(LimitMethod.Asymptotic)]
    [InlineData(LimitMethod.Toys)]
    [InlineData(LimitMethod.FeldmanCousins)]
    public void Limits_have_their_band(LimitMethod method)
    {
        var request = new LimitRequest { Fit = Csi, Parameter = "cevns", Method = method, Statistic = LimitStatistic.TwoSided, Toys = 40 };
        LimitReport limit = LimitVerb.Run(new Catalog(), request, LongRun.Default);
        JsonNode table = Checked(limit)["Limits"]!;
        Assert.Equal("Observed upper limit", (string)table["dependent_variables"]![0]!["header"]!["name"]!);
        Assert.Equal(limit.Points[0].Observed!.Value, (double)table["dependent_variables"]![0]!["values"]![0]!["value"]!);
        JsonNode median = table["dependent_variables"]!.AsArray().First(v => (string)v!["header"]!["name"]! is "Expected limit, median")!;
        Assert.Equal(limit.Points[0].Expected.Median!.Value, (double)median["values"]![0]!["value"]!);
    }

    [Fact]
    public void Toys_have_parameters_and_coverage()
    {
        ToysReport toys = ToysVerb.Run(new Catalog(), new ToysRequest { Fit = Csi, Count = 20 }, LongRun.Default);
        JsonNode tables = Checked(toys);
        Assert.Equal(["Toys", "Coverage"], tables.AsObject().Select(t => t.Key).ToArray());
        Assert.Equal(toys.Parameters[0].Mean!.Value, (double)tables["Toys"]!["dependent_variables"]![1]!["values"]![0]!["value"]!);
    }

    [Fact]
    public void A_prediction_has_spectra() =>
        Assert.Equal(["Spectra, coherent-lar-2020"], Checked(PredictVerb.Run(new Catalog(), new RunRequest { Experiments = ["coherent-lar-2020"] })).AsObject().Select(t => t.Key).ToArray());

    [Fact]
    public void A_result_without_tables_is_refused() =>
        Assert.Contains("found a result of kind 'entry'", Assert.Throws<ExchangeException>(() => HepDataSubmission.Of(ShowVerb.Run(new Catalog(), "coherent-csi-2021"))).Message, StringComparison.Ordinal);

    private static JsonNode Checked(VerbResult result)
    {
        using var folder = new TemporaryFolder();
        foreach ((string name, byte[] content) in HepDataSubmission.Of(result))
        {
            File.WriteAllBytes(folder[name], content);
        }

        JsonNode answer = PythonOracle.Ask("hepdata_check.py", new JsonObject { ["folder"] = folder.Path }, "yaml");
        Assert.Empty(answer["faults"]!.AsArray().Select(f => (string)f!));
        return answer["tables"]!;
    }
}
