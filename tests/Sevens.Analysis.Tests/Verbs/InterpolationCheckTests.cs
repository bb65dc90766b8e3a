using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class InterpolationCheckTests
{
    private const string CsI = "coherent-csi-2021";
    private static readonly Catalog Catalog = new();

    [Fact]
    public void Errors_are_those_against_a_definition_with_another_curve()
    {
        ImpactsReport report = ImpactsVerb.Run(Catalog, new ImpactsRequest { Fit = new RunRequest { Experiments = [CsI] }, Interpolation = InterpolationChecking.Check });
        InterpolationCheck quenching = report.Interpolation!.Value.Single(c => string.Equals(c.Parameter, "csi-quenching-2021.0", StringComparison.Ordinal));
        Assert.Equal([-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3], quenching.Points.Select(p => p.Sigmas));

        // The same signal from definitions of their own, with the curve itself at 0, 1 and 2σ: c(σ) = c₀ + σ(c₊ − c₀), coefficients as the catalog's nuisance states them.
        double[] nominal = [0.0554628, 4.30681, -111.707, 840.384], up = [0.0613632, 3.51547, -85.5548, 595.562];
        double[] twice = [.. nominal.Zip(up).Select(t => t.First + (2 * (t.Second - t.First)))];
        double zero = Events(nominal), plus = Events(up), exact = Events(twice);

        // Beyond +1 the straight line through 0 and +1.
        Assert.Equal(((zero + (2 * (plus - zero))) / exact) - 1, quenching.Points.Single(p => p.Sigmas == 2).Total!.Value, 2e-6);
        Assert.Equal(quenching.Points.SelectMany(p => new[] { Math.Abs(p.Total!.Value), Math.Abs(p.Bin!.Value) }).Max(), quenching.Largest!.Value, 1e-12);
    }

    [Fact]
    public void A_refold_at_one_sigma_is_the_variation_itself()
    {
        Experiment experiment = Catalog.Experiment(CsI);
        SignalTemplate nominal = experiment.Signal(Convention.Sevens);
        Assert.Equal(["csi-quenching-2021.0", "csi-quenching-2021.1", "csi-efficiency-2021"], experiment.RefoldedNuisances, StringComparer.Ordinal);
        foreach (ShapeVariation variation in experiment.SignalVariations(nominal, Convention.Sevens))
        {
            Assert.All(experiment.RefoldedSignal(variation.Parameter, 1, Convention.Sevens).ToArray().Zip(variation.Up.ToArray()), t => Assert.Equal(t.Second, t.First, 1e-9));
            Assert.All(experiment.RefoldedSignal(variation.Parameter, -1, Convention.Sevens).ToArray().Zip(variation.Down!.ToArray()), t => Assert.Equal(t.Second, t.First, 1e-9));
            Assert.All(experiment.RefoldedSignal(variation.Parameter, 0, Convention.Sevens).ToArray().Zip(nominal.Events.ToArray()), t => Assert.Equal(t.Second, t.First, 1e-9));
        }

        Assert.Contains("found 'sns-flux'", Assert.Throws<InvalidOperationException>(() => experiment.RefoldedSignal("sns-flux", 1, Convention.Sevens)).Message, StringComparison.Ordinal);
    }

    /// <summary>The threshold of the efficiency moves through the first bin, which no polynomial between three templates follows; the quenching curves are followed to a few per cent.</summary>
    [Fact]
    public void An_interpolation_that_is_off_is_named()
    {
        ImpactsReport report = ImpactsVerb.Run(Catalog, new ImpactsRequest { Fit = new RunRequest { Experiments = [CsI] }, Interpolation = InterpolationChecking.Check });
        string told = Assert.Single(report.Warnings, w => w.Contains("interpolated badly", StringComparison.Ordinal));
        Assert.Contains("'csi-efficiency-2021'", told, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_left_out_where_it_is_not_asked_for() =>
        Assert.Null(ImpactsVerb.Run(Catalog, new ImpactsRequest { Fit = new RunRequest { Experiments = [CsI] } }).Interpolation);

    private static double Events(double[] coefficients)
    {
        string folder = Directory.CreateTempSubdirectory("sevens").FullName;
        try
        {
            string path = Path.Combine(folder, "curve.yaml");
            File.WriteAllText(path, FormattableString.Invariant($$"""
                schema: sevens/experiment/1
                extends: coherent-csi-2021
                name: curve
                response: { quenching: { kind: polynomial, coefficients: [{{string.Join(", ", coefficients.Select(c => c.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))}}], nuisance: null } }

                """));
            return Catalog.Experiment(path).Signal(Convention.Sevens).Events.Total;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
