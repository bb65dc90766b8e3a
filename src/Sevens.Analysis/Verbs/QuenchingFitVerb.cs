using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs.Quenching;
using Sevens.Experiments.Calibrations;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Calibrations;
using Sevens.Statistics.Distributions;

namespace Sevens.Analysis.Verbs;

/// <summary><c>quenching fit</c>: a curve through measured quenching factors, with what a definition needs of it.</summary>
public static class QuenchingFitVerb
{
    /// <summary>The verb's name in run folders.</summary>
    public const string Name = "quenching-fit";

    private const int CurvePoints = 201;

    /// <summary>The names of the curves there are.</summary>
    public static ImmutableArray<string> Models => QuenchingModels.Names;

    /// <summary>Fits.</summary>
    /// <exception cref="CatalogException">Unknown points, sets, curves or elements; too few points; or points that do not decide the parameters.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that does not hold points.</exception>
    public static QuenchingFitReport Run(Catalog catalog, QuenchingFitRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        CalibrationPoints calibration = Catalog.Calibration(request.Points);
        QuenchingModel model = QuenchingModels.Named(catalog, request.Model, request.Element);
        ImmutableArray<QuenchingPointDefinition> points = Chosen(calibration.Definition, request);
        QuenchingFitResult fit = RequestLoading.Foreseen(() => QuenchingFit.Run(points, model, request.Scaling));
        var curve = new FittedQuenching(model, fit);
        double? stops = curve.StopsRising(fit.HighestKeV);
        return new QuenchingFitReport
        {
            Points = calibration.Definition.Name,
            Model = request.Model,
            Parameters = [.. fit.Parameters.Select((name, i) => new QuenchingParameter(name, fit.Values[i], fit.Errors[i]))],
            Correlation = fit.Correlation,
            Variations = curve.Variations,
            Chi2 = fit.ChiSquared,
            Ndf = fit.DegreesOfFreedom,
            PValue = ChiSquared.UpperTail(fit.ChiSquared, fit.DegreesOfFreedom),
            ErrorScale = fit.Scale,
            LowestKeV = fit.LowestKeV,
            HighestKeV = fit.HighestKeV,
            StopsRisingKeV = stops,
            Below = QuenchingText.Below(curve, fit, request.Below),
            Curve = [.. new EvaluationGrid(fit.LowestKeV / 4, 1.1 * fit.HighestKeV, CurvePoints, GridSpacing.Logarithmic).Values("curve", "keVnr")
                .Select(t => new QuenchingCurvePoint(t, curve.Factor(t), curve.Error(t)))],
            Data = [.. points.Select(p => new QuenchingDataPoint(p.Set, p.Recoil.KeVnr, p.RecoilError?.KeVnr ?? 0, p.Factor, p.FactorError))],
            Yaml = QuenchingText.Yaml(calibration.Definition, fit, request.Below),
            Provenance = new Provenance(calibration.Inputs, calibration.Definition.Citation, Seed: null),
            Warnings = [.. Warnings(curve, fit, stops)],
        };
    }

    private static ImmutableArray<QuenchingPointDefinition> Chosen(QuenchingPointsDefinition points, QuenchingFitRequest request)
    {
        string[] sets = [.. points.Points.Select(p => p.Set).Distinct(StringComparer.Ordinal)];
        if (request.Sets.FirstOrDefault(s => !sets.Contains(s, StringComparer.Ordinal)) is { } unknown)
        {
            throw CatalogException.Unknown("set", unknown, sets);
        }

        if (request is { FromKeV: { } from, ToKeV: { } to } && !(from < to))
        {
            throw new CatalogException(FormattableString.Invariant($"from: found {from} keVnr with --to {to} keVnr, expected less"));
        }

        return
        [
            .. points.Points.Where(p =>
                (request.Sets.IsEmpty || request.Sets.Contains(p.Set, StringComparer.Ordinal))
                && p.Recoil.KeVnr >= (request.FromKeV ?? 0)
                && p.Recoil.KeVnr <= (request.ToKeV ?? double.PositiveInfinity)),
        ];
    }

    private static IEnumerable<string> Warnings(FittedQuenching curve, QuenchingFitResult fit, double? stops)
    {
        if (stops is { } recoil)
        {
            yield return FormattableString.Invariant($"the signal T·Q stops rising at {recoil:G4} keVnr: a response refuses this curve; use fewer terms or fewer points");
        }

        if (fit.Scale > 1)
        {
            yield return FormattableString.Invariant($"the points scatter more than their errors say: errors of the parameters are scaled by {fit.Scale:G3}");
        }

        double low = curve.Factor(fit.LowestKeV / 2);
        if (!(low is >= 0 and <= 1))
        {
            yield return FormattableString.Invariant($"the curve gives {low:G3} at {fit.LowestKeV / 2:G3} keVnr, below the points: do not extrapolate it");
        }
    }
}
