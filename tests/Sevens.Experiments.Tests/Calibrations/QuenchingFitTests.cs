using System.Collections.Immutable;
using Sevens.Experiments.Calibrations;
using Sevens.Experiments.Definitions.Calibrations;
using Sevens.Experiments.Reading;
using Sevens.Physics.Quantities;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Experiments.Tests.Calibrations;

public sealed class QuenchingFitTests
{
    // COHERENT's fit to the world data: 0.246(6) + 7.8(9)e-4 T, negatively correlated [arXiv:2003.10630]. The errors are those of points
    // whose scatter is taken into account. Values and errors also follow from numpy: 0.24329 ± 0.00562, (7.931 ± 0.916)e-4.
    [Fact]
    public void The_world_data_of_argon_give_the_published_line()
    {
        QuenchingFitResult fit = QuenchingFit.Run(Points("lar-quenching-points"), QuenchingModel.Linear, ErrorScaling.ScatterOfPoints);
        Assert.Equal(0.246, fit.Values[0], 0.006);
        Assert.Equal(7.8e-4, fit.Values[1], 0.9e-4);
        Assert.Equal(0.006, fit.Errors[0], 0.0005);
        Assert.Equal(0.9e-4, fit.Errors[1], 0.05e-4);
        Assert.True(fit.Correlation[0][1] < -0.7);
        Assert.Equal(0.2432931, fit.Values[0], 2e-6);
        Assert.Equal(7.9309e-4, fit.Values[1], 2e-7);
        Assert.Equal(139.334, fit.ChiSquared, 0.01);
        Assert.Equal(43, fit.DegreesOfFreedom);
    }

    // 8.78 ± 1.66 % is what the publication took from these points between 5 and 30 keVnr: the spread of the sets, not the error of their mean.
    [Fact]
    public void The_first_points_of_caesium_iodide_agree_with_the_published_factor()
    {
        QuenchingPointDefinition[] between = [.. Points("csi-quenching-points-2017").Where(p => p.Recoil.KeVnr is >= 5 and <= 30)];
        QuenchingFitResult fit = QuenchingFit.Run(between, QuenchingModel.Constant, ErrorScaling.Stated);
        Assert.Equal(0.0878, fit.Values[0], 0.0166);

        // The weighted mean, by its definition.
        double weights = between.Sum(p => 1 / (p.FactorError * p.FactorError));
        Assert.Equal(between.Sum(p => p.Factor / (p.FactorError * p.FactorError)) / weights, fit.Values[0], 1e-12);
        Assert.Equal(1 / Math.Sqrt(weights), fit.Errors[0], 1e-9);
        Assert.True(fit.ChiSquared > 2 * fit.DegreesOfFreedom);
    }

    [Fact]
    public void Points_on_a_curve_give_its_parameters_back()
    {
        var germanium = new LindhardQuenching(32, 0.162, 0);
        QuenchingPointDefinition[] points = [.. new[] { 0.5, 1, 2, 4, 8.0 }.Select(t => Point(t, germanium.At(t / 1000) / t))];
        QuenchingFitResult fit = QuenchingFit.Run(points, QuenchingModel.Lindhard(32), ErrorScaling.ScatterOfPoints);
        Assert.Equal(0.162, fit.Values[0], 1e-9);
        Assert.Equal(1, fit.Scale);

        double[] terms = [0.0554628, 4.30681, -111.707];
        QuenchingFitResult polynomial = QuenchingFit.Run(
            [.. new[] { 2, 5, 10, 15, 20, 30.0 }.Select(t => Point(t, terms[0] + (terms[1] * t / 1000) + (terms[2] * t * t / 1e6)))], QuenchingModel.Polynomial(3), ErrorScaling.Stated);
        Assert.Equal(terms[0], polynomial.Values[0], 1e-8);
        Assert.Equal(terms[1], polynomial.Values[1], 1e-5);
        Assert.Equal(terms[2], polynomial.Values[2], 1e-3);
    }

    [Fact]
    public void Points_that_decide_nothing_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => QuenchingFit.Run([Point(1, 0.1), Point(2, 0.1)], QuenchingModel.Linear, ErrorScaling.Stated));
        Assert.Throws<InvalidOperationException>(() => QuenchingFit.Run([Point(1, 0.1), Point(1, 0.2), Point(1, 0.3)], QuenchingModel.Linear, ErrorScaling.Stated));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuenchingModel.Polynomial(0));
    }

    private static QuenchingPointDefinition Point(double recoilKeV, double factor) =>
        new() { Set = "curve", Recoil = RecoilEnergy.FromKeVnr(recoilKeV), Factor = factor, FactorError = 0.001 };

    private static ImmutableArray<QuenchingPointDefinition> Points(string name)
    {
        using Stream stream = typeof(QuenchingFit).Assembly.GetManifestResourceStream($"catalog/calibrations/{name}.yaml")!;
        using var reader = new StreamReader(stream);
        return DefinitionReader.Read<QuenchingPointsDefinition>(reader.ReadToEnd(), name).Points;
    }
}
