using System.Collections.Immutable;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Calibrations;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Quenching curves through measured points, up to the lines of a definition.</summary>
public sealed class QuenchingFitVerbTests
{
    private static readonly Catalog Catalog = new();

    // Published: 0.246(6) + 7.8(9)e-4 T [arXiv:2003.10630], from a compilation that is not quite the same.
    [Fact]
    public void Argon_world_data_give_the_published_line()
    {
        QuenchingFitReport fit = Fit("lar-quenching-points", "linear");
        Assert.Equal(["atZero", "slopePerKeVnr"], fit.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        Assert.Equal(0.246, fit.Parameters[0].Value, 0.006);
        Assert.Equal(7.8e-4, fit.Parameters[1].Value, 0.9e-4);
        Assert.Equal(0.006, fit.Parameters[0].Error, 0.0006);
        Assert.Equal(0.9e-4, fit.Parameters[1].Error, 0.05e-4);
        Assert.Null(fit.StopsRisingKeV);
        Assert.Contains(fit.Warnings, w => w.Contains("scatter more", StringComparison.Ordinal));
        Assert.Contains("no point below 7.1 keVnr", fit.Below, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lar-quenching-points", "linear")]
    [InlineData("csi-quenching-points-2017", "polynomial:4")]
    public void Variations_make_up_the_covariance(string points, string model)
    {
        QuenchingFitReport fit = Fit(points, model);
        for (int i = 0; i < fit.Parameters.Length; i++)
        {
            for (int j = 0; j < fit.Parameters.Length; j++)
            {
                double size = fit.Parameters[i].Error * fit.Parameters[j].Error;
                Assert.Equal(fit.Correlation[i][j] * size, fit.Variations.Sum(v => v[i] * v[j]), 1e-9 * size);
            }
        }
    }

    // Of a straight line the band is known: σ² = σ_a² + 2ρσ_aσ_b T + σ_b² T².
    [Fact]
    public void The_band_of_a_line_follows_from_its_covariance()
    {
        QuenchingFitReport fit = Fit("lar-quenching-points", "linear");
        (double a, double b, double rho) = (fit.Parameters[0].Error, fit.Parameters[1].Error, fit.Correlation[0][1]);
        Assert.All(fit.Curve, c => Assert.Equal(Math.Sqrt((a * a) + (2 * rho * a * b * c.RecoilKeV) + (b * b * c.RecoilKeV * c.RecoilKeV)), c.Error, 1e-9));
        Assert.All(fit.Curve, c => Assert.Equal(fit.Parameters[0].Value + (fit.Parameters[1].Value * c.RecoilKeV), c.Factor, 1e-12));
    }

    [Theory]
    [InlineData("lar-quenching-points", "linear", null)]
    [InlineData("lar-quenching-points", "constant", null)]
    [InlineData("csi-quenching-points-2017", "polynomial:3", null)]
    [InlineData("csi-quenching-points-2017", "lindhard", "I")]
    public void The_lines_for_a_definition_are_a_definition(string points, string model, string? element)
    {
        QuenchingFitReport fit = QuenchingFitVerb.Run(Catalog, new QuenchingFitRequest { Points = points, Model = model, Element = element, Below = UnmeasuredRecoils.Extrapolate });
        string[] parts = fit.Yaml.Replace("above: refuse", "above: extrapolate", StringComparison.Ordinal).Split("nuisances:\n");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        string file = Path.Combine(folder.Path, "one.yaml");
        File.WriteAllText(file, $$"""
            schema: sevens/experiment/1
            name: one
            title: One
            citation: ["arXiv:0000.00000"]
            source: { use: sns, protonsOnTarget: 1.0e+23 }
            baseline: 20 m
            target: { material: {{(points.StartsWith("lar", StringComparison.Ordinal) ? "LAr" : element ?? "CsI")}}, mass: 10 kg }
            observables: [{ axis: energy, edges: ["1:20:5"] }]
            response:
              stages: []
            {{string.Join('\n', parts[0].TrimEnd('\n').Split('\n').Select(l => $"  {l}"))}}
            nuisances:
            {{parts[1]}}
            """);
        Experiments.Templates.Experiment experiment = Catalog.Experiment(file);
        var convention = Physics.Conventions.Convention.Sevens;
        Assert.Equal(fit.Parameters.Length, experiment.SignalVariations(experiment.Signal(convention), convention).Length);
    }

    [Fact]
    public void A_curve_that_falls_is_warned_of()
    {
        QuenchingFitReport fit = QuenchingFitVerb.Run(Catalog, new QuenchingFitRequest { Points = "csi-quenching-points-2017", Model = "linear", Sets = ["group 1"], FromKeV = 24, ToKeV = 66 });
        Assert.All(fit.Data, d => Assert.InRange(d.RecoilKeV, 24, 66));
        Assert.True(fit.Parameters[1].Value < 0);

        // A parabola with its top at −a/2b: E = aT + bT² stops rising there.
        double top = -fit.Parameters[0].Value / (2 * fit.Parameters[1].Value);
        Assert.Equal(top < fit.HighestKeV, fit.StopsRisingKeV is not null);
    }

    [Fact]
    public void A_polynomial_that_turns_says_where()
    {
        ImmutableArray<Experiments.Definitions.Calibrations.QuenchingPointDefinition> points =
        [
            .. new[] { (10.0, 0.3), (20.0, 0.2), (30.0, 0.1), (40.0, 0.02) }.Select(p => new Experiments.Definitions.Calibrations.QuenchingPointDefinition
            {
                Set = "falling",
                Recoil = Physics.Quantities.RecoilEnergy.FromKeVnr(p.Item1),
                Factor = p.Item2,
                FactorError = 0.01,
            }),
        ];
        QuenchingFitResult fit = QuenchingFit.Run(points, QuenchingModel.Linear, ErrorScaling.Stated);
        double top = -fit.Values[0] / (2 * fit.Values[1]);
        Assert.Equal(top, new FittedQuenching(QuenchingModel.Linear, fit).StopsRising(40)!.Value, 0.02);
        Assert.Throws<ArgumentException>(() => new FittedQuenching(QuenchingModel.Constant, fit));
    }

    [Theory]
    [InlineData("lar-quenching", "linear", null, "lar-quenching-points")]
    [InlineData("lar-quenching-points", "linaer", null, "did you mean 'linear'?")]
    [InlineData("lar-quenching-points", "lindhard", null, "expected --element")]
    [InlineData("lar-quenching-points", "linear", "Ar", "expected it only with lindhard")]
    [InlineData("lar-quenching-points", "lindhard", "Xy", "element: found 'Xy'")]
    [InlineData("lar-quenching-points", "polynomial", null, "without its number of terms")]
    [InlineData("lar-quenching-points", "polynomial:7", null, "1 to 6 terms")]
    public void What_cannot_be_fitted_is_refused(string points, string model, string? element, string message) => Assert.Contains(
        message,
        Assert.Throws<CatalogException>(() => QuenchingFitVerb.Run(Catalog, new QuenchingFitRequest { Points = points, Model = model, Element = element })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Points_that_are_not_there_or_too_few_are_refused()
    {
        var request = new QuenchingFitRequest { Points = "lar-quenching-points", Model = "linear" };
        Assert.Contains("SCENE 2015", Assert.Throws<CatalogException>(() => QuenchingFitVerb.Run(Catalog, request with { Sets = ["SCENE"] })).Message, StringComparison.Ordinal);
        Assert.Contains("found 2, expected more", Assert.Throws<CatalogException>(() => QuenchingFitVerb.Run(Catalog, request with { FromKeV = 118 })).Message, StringComparison.Ordinal);
        Assert.Contains("expected less", Assert.Throws<CatalogException>(() => QuenchingFitVerb.Run(Catalog, request with { FromKeV = 50, ToKeV = 20 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_folder_is_made_again_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        var request = new QuenchingFitRequest { Points = "lar-quenching-points", Model = "linear" };
        QuenchingFitReport fit = QuenchingFitVerb.Run(Catalog, request);
        RunFolder.Write(folder.Path, RunFolder.Record(request, fit), fit);
        Assert.True(File.Exists(Path.Combine(folder.Path, "quenching.yaml")));
        Assert.Equal(ResultJson.Write(fit), ResultJson.Write(RerunVerb.Run(Catalog, folder.Path).Result));
        Assert.Equal("quenching", Assert.Single(ResultFigures.Of(fit)).Name);
    }

    private static QuenchingFitReport Fit(string points, string model) => QuenchingFitVerb.Run(Catalog, new QuenchingFitRequest { Points = points, Model = model });
}
