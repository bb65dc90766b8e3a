using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Sensitivities against what can be written down for one bin, and the rules of designs.</summary>
public sealed class ProjectVerbTests
{
    private const double FluxError = 0.02;
    private const double KnownBackground = 3650;

    private static readonly Catalog Catalog = new();

    [Fact]
    public void The_significance_of_one_bin_is_that_of_a_count_over_a_known_background()
    {
        ProjectionPoint point = One("exposure=1x").Base;
        double s = point.Signal, b = point.Background!.Value;
        Assert.Equal(KnownBackground, b, 1e-6 * b);
        // arXiv:1007.1727, eq. 97.
        Assert.Equal(Math.Sqrt(2 * (((s + b) * Math.Log(1 + (s / b))) - s)), point.Significance!.Value, 1e-4);
    }

    [Fact]
    public void The_errors_of_one_bin_are_those_of_the_count_and_of_the_flux()
    {
        ProjectionReport report = One("exposure=30x,100x,300x");
        Assert.All(report.Points, p =>
        {
            ProjectedParameter strength = Assert.Single(p.Parameters);
            double statistical = Math.Sqrt(p.Signal + p.Background!.Value) / p.Signal;
            Assert.Equal(statistical, strength.Statistical!.Value, 1e-2 * statistical);
            Assert.Equal(Math.Sqrt((statistical * statistical) + (FluxError * FluxError)), strength.Error!.Value, 1e-2 * strength.Error.Value);
        });
    }

    [Fact]
    public void The_crossover_is_where_the_count_is_as_precise_as_the_flux_and_times_follow_from_the_significance()
    {
        ProjectionReport report = One("exposure=1x");
        (double s, double b) = (report.Base.Signal, report.Base.Background!.Value);
        double equal = (s + b) / (s * s * FluxError * FluxError);
        ProjectedCrossover crossover = Assert.Single(report.Crossovers);
        Assert.Equal(equal, crossover.Times!.Value, 0.01 * equal);
        Assert.Equal(100 * crossover.Times.Value, crossover.Days!.Value, 1e-6 * crossover.Days.Value);
        Assert.Equal(Math.Sqrt(2) * FluxError, crossover.Error!.Value, 0.01 * FluxError);
        // Both counts grow alike, so that q0 is proportional to the exposure.
        Assert.All(report.Reaches, r => Assert.Equal(Math.Pow(r.Significance / report.Base.Significance!.Value, 2), r.Times!.Value, 1e-3 * r.Times.Value));
    }

    [Fact]
    public void An_exposure_as_a_time_is_a_multiple_of_the_stated_time()
    {
        ProjectionReport report = One("exposure=50d,200d");
        Assert.Equal(0.5 * report.Base.Signal, report.Points[0].Signal, 1e-9 * report.Base.Signal);
        Assert.Equal(2 * report.Base.Background!.Value, report.Points[1].Background!.Value, 1e-9 * report.Points[1].Background!.Value);
    }

    [Fact]
    public void A_scaled_likelihood_is_the_one_of_the_definition_with_that_time()
    {
        ProjectionReport report = Run("conus-plus", vary: ["exposure=2x"]);
        ProjectionReport folded = Run("conus-plus", vary: ["liveTime=231d"]);
        Assert.Equal(folded.Points[0].Signal, report.Points[0].Signal, 1e-9 * folded.Points[0].Signal);
        Assert.Equal(folded.Points[0].Parameters[0].Error!.Value, report.Points[0].Parameters[0].Error!.Value, 1e-6);
    }

    [Fact]
    public void Two_experiments_with_one_strength_are_as_significant_as_both_in_quadrature()
    {
        double csi = Run("coherent-csi-2021").Base.Significance!.Value;
        double argon = Run("coherent-lar-2020").Base.Significance!.Value;
        ProjectionReport both = Run("coherent-csi-2021+coherent-lar-2020");
        // Nuisances of the signal do nothing where there is none, and no background is shared.
        Assert.Equal(Math.Sqrt((csi * csi) + (argon * argon)), both.Base.Significance!.Value, 1e-3);
        Assert.Equal("cevns", Assert.Single(both.Base.Parameters).Name);
    }

    [Fact]
    public void Without_a_background_there_is_no_significance_and_the_report_says_signal_only()
    {
        ProjectionReport report = Run("conus-plus");
        Assert.Null(report.Base.Significance);
        Assert.Null(report.Base.Background);
        Assert.True(report.Experiments[0].SignalOnly);
        Assert.All(report.Reaches, r => Assert.Null(r.Times));
        Assert.Contains(report.Warnings, w => w.StartsWith("signal only: conus-plus", StringComparison.Ordinal));
    }

    [Fact]
    public void A_map_has_the_best_point_and_lines_of_equal_merit()
    {
        ProjectionReport report = One("exposure=1x,2x,4x", nuisances: ["flux=0.01,0.02,0.04"], merit: ProjectionMerit.Precision);
        Assert.Equal(9, report.Points.Length);
        Assert.Equal(new double[] { 4, 0.01 }, report.Best!.At);
        Assert.Equal(report.Points.Min(p => p.Parameters[0].Error), report.Best.Value);
        Assert.NotEmpty(report.Best.Contours);
        Assert.Equal(2, report.Warnings.Count(w => w.Contains("best design lies at the end", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("exposure=0d", "found 0 d, expected more than 0")]
    [InlineData("exposure=-1yr", "found -1 yr, expected more than 0")]
    [InlineData("exposure=3", "expected a time such as 3yr")]
    [InlineData("exposure=3kg", "expected a time such as 3yr")]
    [InlineData("treshold=1", "expected a number of conus-plus")]
    [InlineData("background=2", "found none stated by conus-plus")]
    public void What_makes_no_sense_is_refused(string vary, string message) =>
        Assert.Contains(message, Assert.Throws<CatalogException>(() => Run("conus-plus", vary: [vary])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_time_is_refused_where_none_is_stated()
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => Run("darwin-supernova", vary: ["exposure=3yr"]));
        Assert.Contains("its definition states no time", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nuisance_without_width_three_keys_and_a_model_without_coupling_are_refused()
    {
        Assert.Contains("germanium-lindhard", Assert.Throws<CatalogException>(() => Run("conus-plus", nuisances: ["germanium=1,2"])).Message, StringComparison.Ordinal);
        Assert.Contains("found the width 0", Assert.Throws<CatalogException>(() => Run("conus-plus", nuisances: ["germanium-lindhard=0,1"])).Message, StringComparison.Ordinal);
        Assert.Contains("expected one key or two", Assert.Throws<CatalogException>(() => Run("conus-plus", vary: ["mass=1,2", "exposure=1x,2x", "k=0.1,0.2"])).Message, StringComparison.Ordinal);
        Assert.Contains("--free", Assert.Throws<CatalogException>(() => ProjectVerb.Run(
            Catalog, new ProjectionRequest { Fit = new RunRequest { Experiments = ["conus-plus"], Model = "nsi" } }, LongRun.Default)).Message, StringComparison.Ordinal);
    }

    private static ProjectionReport Run(string experiments, string[]? vary = null, string[]? nuisances = null, ProjectionMerit? merit = null) => ProjectVerb.Run(
        Catalog,
        new ProjectionRequest
        {
            Fit = new RunRequest { Experiments = [.. experiments.Split('+')] },
            Vary = [.. (vary ?? []).Select(VariedKey.Parse)],
            VaryNuisance = [.. (nuisances ?? []).Select(VariedKey.Parse)],
            Merit = merit,
        },
        LongRun.Default);

    /// <summary>One bin, a background that is known and a flux that is known to 2 %.</summary>
    private static ProjectionReport One(string vary, string[]? nuisances = null, ProjectionMerit? merit = null)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["one-bin.yaml"], string.Create(CultureInfo.InvariantCulture, $$"""
            schema: sevens/experiment/1
            name: one-bin
            title: One bin
            citation: [arXiv:1007.1727]
            source: { use: leibstadt, liveTime: 100 d, nuisance: flux }
            baseline: 20 m
            target: { material: Ge, mass: 1 kg }
            response: { quenching: { kind: none }, stages: [] }
            observables:
              - { axis: recoilEnergy, edges: [0.1, 1.1] }
            backgrounds:
              known:
                title: Known
                nuisance: known
                rate: { perUnitKilogramDay: {{KnownBackground / 100}}, liveTime: 100 d }
                shape: { kind: flat }
            nuisances:
              flux: { kind: normalisation, title: Flux, prior: gaussian, relative: {{100 * FluxError}} %, citation: [arXiv:1007.1727] }
              known: { kind: normalisation, title: Background, prior: gaussian, relative: 0.0001 %, citation: [arXiv:1007.1727] }
            """));
        return Run(folder["one-bin.yaml"], [vary], nuisances, merit);
    }
}
