using System.Globalization;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;
using Sevens.Tests;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>A published analysis with released templates (arXiv:2006.12659); expected numbers from iminuit 2.11.2 with numpy.</summary>
public class ReleasedDataTests
{
    [Fact]
    public void Four_templates_agree_with_minuit()
    {
        FitResult fit = Fit.Run(Model([], []), Options());
        Assert.Equal(FitVerdict.Converged, fit.Minimum.Verdict);
        Assert.Equal(1067.288786, fit.Minimum.TwoNll, 1e-5);
        Assert.Equal(159.8, fit["cevns"].Value, 0.15);
        Assert.Equal(42.57, fit["cevns"].Error, 0.02);
        ProfileInterval interval = Assert.Single(fit["cevns"].Intervals);

        // Minuit's MINOS stops at −42.35 and +42.80, within its tolerance; Migrad at fixed values with scipy's root finder gives these.
        Assert.Equal(-42.2439, interval.Lower.Value - interval.Best, 1e-3);
        Assert.Equal(42.9040, interval.Upper.Value - interval.Best, 1e-3);
        Assert.Equal(552.1, fit["brn"].Value, 0.1);
        Assert.Equal(10.5, fit["delayed"].Value, 0.1);
        Assert.Equal(3133.1, fit["steady"].Value, 0.1);
        Assert.Equal(2 * 7.474, fit.Tests[0].Q, 2e-3);
        Assert.Equal(3.866, fit.Tests[0].Significance, 1e-3);
        Assert.Equal(960 - 1, fit.Goodness.DegreesOfFreedom);
    }

    [Fact]
    public void Shape_variations_agree_with_minuit()
    {
        double[] signal = Normalised("cevnspdf"), neutrons = Normalised("brnpdf");
        Morph[] ofSignal =
        [
            new("f90", Normalised("cevnspdf+1sigF90"), Normalised("cevnspdf-1sigF90"), MorphInterpolation.PiecewiseLinear),
            Morph.Mirrored("signal-time", signal, Normalised("cevnspdfCEvNSTimingMeanSyst")),
        ];
        Morph[] ofNeutrons =
        [
            new("energy", Normalised("brnpdf+1sigEnergy"), Normalised("brnpdf-1sigEnergy"), MorphInterpolation.PiecewiseLinear),
            new("time", Normalised("brnpdf+1sigBRNTimingMean"), Normalised("brnpdf-1sigBRNTimingMean"), MorphInterpolation.PiecewiseLinear),
            Morph.Mirrored("width", neutrons, Normalised("brnpdfBRNTimingWidthSyst")),
        ];
        FitResult fit = Fit.Run(Model(ofSignal, ofNeutrons), Options());
        Assert.Equal(FitVerdict.Converged, fit.Minimum.Verdict);
        Assert.Equal(161.7, fit["cevns"].Value, 0.1);
        Assert.Equal(3.808, fit.Tests[0].Significance, 1e-3);
        Assert.Equal(0.28, fit["f90"].Pull!.Value, 0.01);
        Assert.Equal(0.07, fit["signal-time"].Pull!.Value, 0.01);
        Assert.Equal(-0.52, fit["energy"].Pull!.Value, 0.01);
        Assert.Equal(-0.18, fit["time"].Pull!.Value, 0.01);
        Assert.Equal(0.98, fit["width"].Pull!.Value, 0.01);
    }

    private static FitOptions Options() => FitOptions.Default with
    {
        Intervals = ["cevns"],
        Levels = [ConfidenceLevel.OneSigma],
        Hypotheses = [Hypothesis.That("background-only", "cevns", 0)],
    };

    private static LikelihoodModel Model(Morph[] ofSignal, Morph[] ofNeutrons)
    {
        Parameter[] normalisations =
        [
            new("cevns", 128),
            new("brn", 497) { Constraint = new GaussianConstraint(497, 160) },
            new("delayed", 33) { Constraint = new GaussianConstraint(33, 33) },
            new("steady", 3154) { Constraint = new GaussianConstraint(3154, 25) },
        ];
        IEnumerable<Parameter> shapes = ofSignal.Concat(ofNeutrons)
            .Select(m => new Parameter(m.Parameter, 0) { Constraint = new GaussianConstraint(0, 1), Role = ParameterRole.Nuisance });
        var channel = new Channel("argon", Column("datanobkgsub"), [
            new Component("cevns", Normalised("cevnspdf"), [new Proportional("cevns")], ofSignal),
            new Component("brn", Normalised("brnpdf"), [new Proportional("brn")], ofNeutrons),
            new Component("delayed", Normalised("delbrnpdf"), [new Proportional("delayed")]),
            new Component("steady", Normalised("bkgpdf"), [new Proportional("steady")]),
        ]);
        return new LikelihoodModel(normalisations.Concat(shapes), [channel]);
    }

    private static double[] Normalised(string file)
    {
        double[] values = Column(file);
        double total = values.Sum();
        return Array.ConvertAll(values, v => v / total);
    }

    private static double[] Column(string file) =>
    [
        .. File.ReadLines(Path.Combine(Part.Releases(), "coherent-lar-2020", file + ".txt"))
            .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[3], CultureInfo.InvariantCulture)),
    ];
}
