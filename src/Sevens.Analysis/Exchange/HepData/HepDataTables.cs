using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;

namespace Sevens.Analysis.Exchange.HepData;

/// <summary>The tables of results that a publication would show.</summary>
internal static class HepDataTables
{
    private const int LongestName = 64;

    /// <summary>The tables of a result.</summary>
    /// <exception cref="ExchangeException">A result that has none.</exception>
    public static IReadOnlyList<HepDataTable> Of(VerbResult result) => result switch
    {
        FitReport fit => [Parameters(fit), Correlation(fit), .. fit.Events.Select(e => Events(e.Key, e.Value)), .. fit.Spectra.Select(s => Spectra(s, $"fit-{s.Name}", "fitted"))],
        ScanReport scan => [Scan(scan), .. scan.Contours.Where(c => !c.Polylines.IsEmpty).Select(c => Contour(scan, c))],
        LimitReport limit => [Limits(limit)],
        ToysReport toys => [ToyParameters(toys), .. toys.Coverage.IsEmpty ? [] : new[] { ToyCoverage(toys) }],
        PredictionResult prediction => [.. prediction.Experiments.Select(e => Spectra(new ExperimentSpectra(e.Name, e.Name, e.Spectra), $"prediction-{e.Name}", "predicted"))],
        _ => throw new ExchangeException($"hepdata: found a result of kind '{result.Kind}', expected one of fit, scan, limit, toys or predict"),
    };

    private static HepDataTable Parameters(FitReport fit) => new(
        "Parameters",
        "parameters.yaml",
        $"Fitted parameters with profile-likelihood intervals at 68.27 %. -2 ln L at the minimum relative to the saturated model: {Text(fit.Minimum.TwoNll)}, {fit.Minimum.Ndf} degrees of freedom.",
        [new HepDataVariable("Parameter", string.Empty, Rows(fit.Parameters, p => HepDataVariable.Value(p.Name)))],
        [
            new HepDataVariable("Best fit", string.Empty, Rows(fit.Parameters, p => p is { Lower: { } lower, Upper: { } upper, Value: { } value }
                ? HepDataVariable.Value(value, value - lower, upper - value, "profile likelihood, 68.27 %")
                : HepDataVariable.Value(p.Value, p.Error, p.Error, "Hessian"))),
            new HepDataVariable("Pull", string.Empty, Rows(fit.Parameters, p => HepDataVariable.Value(p.Pull))),
        ]);

    private static HepDataTable Correlation(FitReport fit)
    {
        string[] names = [.. fit.Parameters.Select(p => p.Name)];
        (int First, int Second)[] pairs = [.. from i in Enumerable.Range(0, names.Length) from j in Enumerable.Range(0, names.Length) select (i, j)];
        return new HepDataTable(
            "Correlation matrix",
            "correlation.yaml",
            "Correlation coefficients of the fitted parameters.",
            [
                new HepDataVariable("Parameter 1", string.Empty, Rows(pairs, p => HepDataVariable.Value(names[p.First]))),
                new HepDataVariable("Parameter 2", string.Empty, Rows(pairs, p => HepDataVariable.Value(names[p.Second]))),
            ],
            [new HepDataVariable("Correlation coefficient", string.Empty, Rows(pairs, p => HepDataVariable.Value(fit.Correlation[p.First][p.Second])))]);
    }

    private static HepDataTable Events(string experiment, FittedEvents events) => new(
        Shortened($"Events, {experiment}"),
        $"events-{experiment}.yaml",
        FormattableString.Invariant($"Fitted and predicted events of {experiment} by component; {events.Observed} were observed."),
        [new HepDataVariable("Component", string.Empty, Rows(events.Components, c => HepDataVariable.Value(c.Key)))],
        [
            new HepDataVariable("Fitted events", string.Empty, Rows(events.Components, c => HepDataVariable.Value(c.Value.Fitted, c.Value.Error, c.Value.Error, "total"))),
            new HepDataVariable("Predicted events", string.Empty, Rows(events.Components, c => HepDataVariable.Value(c.Value.Predicted))),
        ])
    {
        Figure = $"fit-{experiment}",
    };

    private static HepDataTable Spectra(ExperimentSpectra experiment, string figure, string how)
    {
        Spectrum first = experiment.Spectra[0];
        return new HepDataTable(
            Shortened($"Spectra, {experiment.Name}"),
            $"spectra-{experiment.Name}.yaml",
            $"Events per bin of {experiment.Title}: {how} by component, and observed with central 68.27 % Poisson errors where there are data.",
            [.. first.Axes.Select((axis, i) => new HepDataVariable(axis.Name, axis.Unit, Bins(first, i)))],
            [.. experiment.Spectra.Select(s => new HepDataVariable(s.Title, "events", Rows(s.Values, v => string.Equals(s.Name, "observed", StringComparison.Ordinal)
                ? HepDataVariable.Value(v, PoissonErrors.Below(v), PoissonErrors.Above(v), "stat")
                : HepDataVariable.Value(v))))])
        {
            Figure = figure,
        };
    }

    /// <summary>The bins of one axis, repeated along the faster and the slower ones.</summary>
    private static JsonArray Bins(Spectrum spectrum, int axis)
    {
        int inner = spectrum.Axes.Skip(axis + 1).Aggregate(1, (n, a) => n * (a.Edges.Length - 1));
        SpectrumAxis along = spectrum.Axes[axis];
        return Rows(Enumerable.Range(0, spectrum.Values.Length), bin =>
        {
            int index = bin / inner % (along.Edges.Length - 1);
            return new JsonObject { ["low"] = along.Edges[index], ["high"] = along.Edges[index + 1] };
        });
    }

    private static HepDataTable Scan(ScanReport scan)
    {
        ScanParameter[] axes = [.. scan.Parameters];
        int fast = axes[^1].Values.Length;
        return new HepDataTable(
            "Profile likelihood",
            "scan.yaml",
            $"-2 ln L less its minimum over {string.Join(" and ", axes.Select(a => a.Name))}, all other parameters minimised at every point.",
            [.. axes.Select((a, i) => new HepDataVariable(
                a.Name, a.Unit, Rows(Enumerable.Range(0, scan.DeltaTwoNll.Length), point => HepDataVariable.Value(a.Values[i == axes.Length - 1 ? point % fast : point / fast]))))],
            [
                new HepDataVariable("Delta(-2 ln L)", string.Empty, Rows(scan.DeltaTwoNll, v => HepDataVariable.Value(v))),
                .. scan.FeldmanCousins is not { } toys ? [] : new[]
                {
                    new HepDataVariable("p-value", string.Empty, Rows(toys.PValues.Zip(toys.Errors), p => HepDataVariable.Value(p.First, p.Second, p.Second, "toys"))),
                },
            ])
        {
            Figure = "scan",
        };
    }

    private static HepDataTable Contour(ScanReport scan, ScanContour contour)
    {
        string level = (100 * contour.Level).ToString("G4", CultureInfo.InvariantCulture);
        var points = contour.Polylines.SelectMany((line, number) => line.Select(point => (Line: number + 1, Point: point))).ToArray();
        return new HepDataTable(
            $"Contour, {level} %",
            $"contour-{level}.yaml",
            FormattableString.Invariant($"Border of the {level} % confidence region, Delta(-2 ln L) = {contour.DeltaTwoNll:G6}; lines are numbered."),
            [new HepDataVariable("Line", string.Empty, Rows(points, p => HepDataVariable.Value(p.Line)))],
            [.. scan.Parameters.Select((parameter, i) => new HepDataVariable(parameter.Name, parameter.Unit, Rows(points, p => HepDataVariable.Value(p.Point[i])))
            {
                Qualifiers = [("Confidence level", JsonValue.Create(contour.Level))],
            })])
        {
            Figure = "scan",
        };
    }

    private static HepDataTable Limits(LimitReport limit)
    {
        (string Header, Func<LimitPoint, double?> Value)[] columns =
        [
            ("Best value", p => p.Best),
            ("Lower limit", p => p.Lower),
            ("Expected limit, -2 sigma", p => p.Expected.Minus2),
            ("Expected limit, -1 sigma", p => p.Expected.Minus1),
            ("Expected limit, median", p => p.Expected.Median),
            ("Expected limit, +1 sigma", p => p.Expected.Plus1),
            ("Expected limit, +2 sigma", p => p.Expected.Plus2),
            ("Discovery significance", p => p.Discovery),
        ];
        var observed = new HepDataVariable(
            "Observed upper limit",
            string.Empty,
            Rows(limit.Points, p => p is { Observed: not null, ObservedError: not null } ? HepDataVariable.Value(p.Observed, p.ObservedError, p.ObservedError, "toys") : HepDataVariable.Value(p.Observed)));
        return new HepDataTable(
            "Limits",
            "limits.yaml",
            FormattableString.Invariant($"Limits on {limit.Parameter} at {100 * limit.Level:G4} % confidence level: {limit.Method}, {limit.Statistic}. Expected limits are those of data without signal."),
            [
                limit.Along is { } along
                    ? new HepDataVariable(along, limit.AlongUnit, Rows(limit.Points, p => HepDataVariable.Value(p.At)))
                    : new HepDataVariable("Parameter", string.Empty, Rows(limit.Points, _ => HepDataVariable.Value(limit.Parameter))),
            ],
            [observed, .. columns.Where(c => limit.Points.Any(p => c.Value(p) is not null)).Select(c => new HepDataVariable(c.Header, string.Empty, Rows(limit.Points, p => HepDataVariable.Value(c.Value(p)))))])
        {
            Figure = "limit",
        };
    }

    private static HepDataTable ToyParameters(ToysReport toys) => new(
        "Toys",
        "toys.yaml",
        FormattableString.Invariant($"Parameters fitted in {toys.Count - toys.Failed} simulated experiments: truth, mean of the fitted values, their spread, and pulls. Goodness of fit: p = {Text(toys.GoodnessPValue)}."),
        [new HepDataVariable("Parameter", string.Empty, Rows(toys.Parameters, p => HepDataVariable.Value(p.Name)))],
        [
            new HepDataVariable("Truth", string.Empty, Rows(toys.Parameters, p => HepDataVariable.Value(p.Truth))),
            new HepDataVariable("Mean", string.Empty, Rows(toys.Parameters, p => HepDataVariable.Value(p.Mean, p.MeanError, p.MeanError, "toys"))),
            new HepDataVariable("Standard deviation", string.Empty, Rows(toys.Parameters, p => HepDataVariable.Value(p.StandardDeviation))),
            new HepDataVariable("Mean pull", string.Empty, Rows(toys.Parameters, p => HepDataVariable.Value(p.PullMean))),
            new HepDataVariable("Width of pulls", string.Empty, Rows(toys.Parameters, p => HepDataVariable.Value(p.PullWidth))),
        ])
    {
        Figure = "toys",
    };

    private static HepDataTable ToyCoverage(ToysReport toys) => new(
        "Coverage",
        "coverage.yaml",
        "The share of simulated experiments whose profile-likelihood region of all parameters of interest holds the truth.",
        [new HepDataVariable("Confidence level", string.Empty, Rows(toys.Coverage, c => HepDataVariable.Value(c.Level)))],
        [new HepDataVariable("Coverage", string.Empty, Rows(toys.Coverage, c => HepDataVariable.Value(c.Covered, c.Error, c.Error, "toys")))]);

    private static JsonArray Rows<T>(IEnumerable<T> items, Func<T, JsonObject> row) => new([.. items.Select(row)]);

    private static string Text(double? value) => value?.ToString("G6", CultureInfo.InvariantCulture) ?? HepDataVariable.Missing;

    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
