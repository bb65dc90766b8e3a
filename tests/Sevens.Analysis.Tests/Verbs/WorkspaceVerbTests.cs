using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>
/// Verbs of inference on a workspace that another program wrote: 65 counts where 50 + 10µ are expected. −2Δ ln L = 2[50 + 10µ − 65 + 65 ln(65/(50 + 10µ))] by hand, its crossings by
/// scipy.
/// </summary>
public sealed class WorkspaceVerbTests : IDisposable
{
    private const string Text = """
        {
          "version": "1.0.0",
          "channels": [{ "name": "one", "samples": [
            { "name": "signal", "data": [10.0], "modifiers": [{ "name": "mu", "type": "normfactor", "data": null }] },
            { "name": "background", "data": [50.0], "modifiers": [] } ] }],
          "observations": [{ "name": "one", "data": [65.0] }],
          "measurements": [{ "name": "m", "config": { "poi": "mu", "parameters": [{ "name": "mu", "bounds": [[0.0, 20.0]], "inits": [1.0] }] } }]
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("sevens").FullName;

    private RunRequest Request => new() { Experiments = [Written(Text)] };

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_fit_tests_the_absence_of_its_signal()
    {
        FitReport fit = FitVerb.Run(new Catalog(), Request);
        FitTest test = Assert.Single(fit.Tests);
        Assert.Equal(FitVerb.BackgroundOnly, test.Hypothesis);
        Assert.Equal(4.107354, test.Q!.Value, 1e-5);
        Assert.Equal(2.026661, test.Significance!.Value, 1e-5);
    }

    [Fact]
    public void A_signal_that_is_held_or_cannot_be_absent_is_not_tested()
    {
        Assert.Empty(FitVerb.Run(new Catalog(), Request with { Fixed = ImmutableSortedDictionary<string, double>.Empty.Add("mu", 1) }).Tests);
        Assert.Empty(FitVerb.Run(new Catalog(), Request with { Experiments = [Written(Text.Replace("[0.0, 20.0]", "[0.5, 20.0]", StringComparison.Ordinal))] }).Tests);
    }

    [Fact]
    public void Limits_are_those_of_its_likelihood()
    {
        LimitReport limit = LimitVerb.Run(
            new Catalog(), new LimitRequest { Fit = Request, Parameter = "mu", Level = 0.9, Statistic = LimitStatistic.OneSided }, LongRun.Default);
        LimitPoint point = Assert.Single(limit.Points);
        Assert.Null(limit.Convention);
        Assert.Equal(1.5, point.Best!.Value, 1e-6);
        Assert.Equal(UpperLimit, point.Observed!.Value, 1e-4);
        Assert.Equal(2.026661, point.Discovery!.Value, 1e-5);
        Assert.Contains("found 'nu', expected one of mu", Refusal("nu"), StringComparison.Ordinal);
    }

    [Fact]
    public void Scans_are_those_of_its_likelihood()
    {
        ScanReport scan = ScanVerb.Run(new Catalog(), new ScanRequest { Fit = Request, Grids = [new ParameterGrid("mu", 0, 3, 3, GridSpacing.Linear)] }, LongRun.Default);
        Assert.Equal(4.107354, scan.DeltaTwoNll[0]!.Value, 1e-5);
        Assert.Equal(0, scan.DeltaTwoNll[1]!.Value, 1e-9);
        Assert.Equal(AtThree, scan.DeltaTwoNll[2]!.Value, 1e-5);
    }

    [Fact]
    public void Toys_are_thrown_about_it()
    {
        ToysReport toys = ToysVerb.Run(
            new Catalog(), new ToysRequest { Fit = Request, At = ImmutableSortedDictionary<string, double>.Empty.Add("mu", 3), Count = 400, Seed = 1 }, LongRun.Default);

        // Poisson counts about 80: √80/10 per toy.
        ToyParameter mu = Assert.Single(toys.Parameters);
        Assert.Equal(3, mu.Mean!.Value, 4 * 0.894 / 20);
        Assert.InRange(mu.StandardDeviation!.Value, 0.78, 1.01);
    }

    private const double UpperLimit = 2.588676;
    private const double AtThree = 3.0068826;

    private string Refusal(string parameter) => Assert.Throws<CatalogException>(
        () => LimitVerb.Run(new Catalog(), new LimitRequest { Fit = Request, Parameter = parameter }, LongRun.Default)).Message;

    private string Written(string text)
    {
        string path = Path.Combine(folder, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, text);
        return path;
    }
}
