using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sevens.Analysis.Results;

/// <summary>The one writer of results as CSV: a header line, then rows; numbers in their shortest exact form, undefined ones empty.</summary>
public static class ResultCsv
{
    private static readonly string[] ProjectedColumns = ["truth", "lower", "upper", "lower90", "upper90", "error", "statistical", "systematic"];

    /// <summary>The table that a result is.</summary>
    /// <exception cref="NotSupportedException">A result that is not a table.</exception>
    public static string Write(VerbResult result) => result switch
    {
        ListResult list => Table("type,name,title,citation", list.Items.Select(i => Row(i.Type, i.Name, i.Title, string.Join("; ", i.Citations)))),
        PredictionResult prediction => Events(prediction),
        VariationResult variation => Variation(variation),
        ComparisonResult comparison => Comparison(comparison),
        QuenchingFitReport quenching => Parameters(quenching),
        FitReport fit => Parameters(fit),
        ScanReport scan => Scan(scan),
        LimitReport limit => Limits(limit),
        ToysReport toys => ToyParameters(toys),
        SampleReport sample => Parameters(sample),
        ImpactsReport impacts => Impacts(impacts),
        CrossSectionResult section => CrossSection(section),
        FluxResult flux => Components(flux),
        MixingAngleResult angle => MixingAngle(angle),
        ReproductionResult reproduction => Reproductions(reproduction),
        ProjectionReport projection => Projection(projection),
        _ => throw new NotSupportedException($"a result of kind '{result.Kind}' is not a table; choose json"),
    };

    /// <summary>Published numbers and ours.</summary>
    public static string Reproductions(ReproductionResult reproduction) => Table(
        "id,quantity,unit,published,publishedError,status,inputs,ours,oursError,fullLikelihood,difference,tolerance,verdict,reason",
        reproduction.Results.Select(r => Row(
            r.Id, r.Quantity, r.Unit ?? string.Empty, Number(r.Published), Number(r.PublishedError), r.Status, r.Inputs, Number(r.Ours), Number(r.OursError), Number(r.FullLikelihood),
            Number(r.Difference), Number(r.Tolerance), VerdictNames.Of(r.Verdict), r.Reason)));

    /// <summary>The differential cross section.</summary>
    public static string Points(CrossSectionResult section) => Table(
        "recoilKeV,dSigmaDTCm2PerKeV", section.Points.Select(p => Row(Number(p.RecoilKeV), Number(p.DSigmaDTCm2PerKeV))));

    /// <summary>Total cross sections over neutrino energies.</summary>
    public static string Totals(CrossSectionResult section) => Table(
        "energyMeV,totalCm2,maximumRecoilKeV,coherence,phaseCoherence,incoherentCm2,freeNucleonsCm2",
        section.Totals.Select(t => Row(
            Number(t.EnergyMeV), Number(t.TotalCm2), Number(t.MaximumRecoilKeV), Number(t.Coherence), Number(t.PhaseCoherence), Number(t.IncoherentCm2), Number(t.FreeNucleonsCm2))));

    /// <summary>Total cross sections by flavour, one row per flavour and energy.</summary>
    public static string Flavours(CrossSectionResult section) => Table(
        "flavour,energyMeV,totalCm2",
        section.Flavours.SelectMany(f => (f.TotalCm2 is { } total ? new[] { Row(f.Flavour, Number(section.EnergyMeV), Number(total)) } : [])
            .Concat(f.TotalsCm2.Select((t, i) => Row(f.Flavour, Number(section.Totals[i].EnergyMeV), Number(t))))));

    /// <summary>Total cross sections by form factor with their difference to the first, one row per form factor and energy.</summary>
    public static string Spread(CrossSectionResult section) => Table(
        "formFactor,energyMeV,totalCm2,relativeDifference",
        (section.Spread?.FormFactors ?? []).SelectMany(f =>
            f.TotalsCm2.Select((t, i) => Row(f.FormFactor, Number(section.Totals[i].EnergyMeV), Number(t), Number(f.RelativeDifferences[i])))));

    /// <summary>The numbers of a figure: panels count from 1.</summary>
    public static string Plot(CrossSectionPlot plot) => Table(
        "panel,series,role,x,y,errorBelow,errorAbove",
        plot.Panels.SelectMany((p, panel) => p.Series.SelectMany(s => s.X.Select((x, i) => Row(
            Number(panel + 1), s.Name, s.Role.ToString().ToLowerInvariant(), Number(x), Number(s.Y[i]), Number(At(s.ErrorsBelow, i)), Number(At(s.ErrorsAbove, i)))))));

    /// <summary>Flux-averaged cross sections by flavour and their mean.</summary>
    public static string Averages(FluxAverages averages) => Table("flavour,averageCm2", [
        Row("nu_mu", Number(averages.NuMu)), Row("nu_e", Number(averages.NuE)), Row("nu_mu_bar", Number(averages.NuMuBar)), Row("mean", Number(averages.Mean)),
    ]);

    /// <summary>Cross sections averaged over a tabulated spectrum, by flavour.</summary>
    public static string Averages(SpectrumAverage average) => Table("flavour,averageCm2", average.Averages.Select(a => Row(a.Flavour, Number(a.AverageCm2))));

    /// <summary>The components of sources.</summary>
    public static string Components(FluxResult flux) => Table(
        "source,component,flavour,phase,shape,fluxPerCm2PerS,meanEnergyMeV,endPointMeV",
        flux.Sources.SelectMany(s => s.Components.Select(c => Row(
            s.Name, c.Name, c.Flavour, c.Phase, c.Shape, Number(c.FluxPerCm2PerS), Number(c.MeanEnergyMeV), Number(c.EndPointMeV)))));

    /// <summary>Spectra of sources: the energy, then one column per continuous component.</summary>
    public static string FluxSpectra(FluxResult flux)
    {
        (string Name, ImmutableArray<double> Values)[] columns =
            [.. flux.Sources.SelectMany(s => s.Components.Where(c => !c.Spectrum.IsEmpty).Select(c => ($"{s.Name}: {c.Name}", c.Spectrum)))];
        return Table(
            string.Join(',', columns.Select(c => Quoted(c.Name)).Prepend("energyMeV")),
            flux.EnergiesMeV.Select((e, i) => Row(columns.Select(c => Number(c.Values[i])).Prepend(Number(e)))));
    }

    /// <summary>The weak mixing angle, one row per momentum transfer.</summary>
    public static string MixingAngle(MixingAngleResult angle) => Table(
        "momentumMeV,sinSquared,inverseAlpha", angle.Points.Select(p => Row(Number(p.MomentumMeV), Number(p.SinSquared), Number(p.InverseAlpha))));

    /// <summary>Expected events by experiment and component.</summary>
    public static string Events(PredictionResult prediction) => Table(
        "experiment,component,events",
        prediction.Experiments.SelectMany(e => e.Events.Select(c => Row(e.Name, c.Key, Number(c.Value.Total)))
            .Concat(e.Observed is { } observed ? [Row(e.Name, "observed", Number(observed))] : [])));

    /// <summary>CEvNS events of a model over those of the Standard Model: one row per axis and bin, all other axes summed.</summary>
    public static string Ratios(ExperimentPrediction prediction) => Table(
        "axis,unit,lower,upper,ratio",
        prediction.Spectra[0].Axes.Where(a => prediction.StandardModel?.RatioByAxis.ContainsKey(a.Name) == true).SelectMany(a => prediction.StandardModel!.RatioByAxis[a.Name]
            .Select((ratio, i) => Row(a.Name, a.Unit, Number(a.Edges[i]), Number(a.Edges[i + 1]), Number(ratio)))));

    /// <summary>Expected events at the values of a varied number: one row per experiment and value.</summary>
    public static string Variation(VariationResult variation) => Table(
        "experiment,key,value,unit,signal,background,signalPerKilogramDay,backgroundPerKilogramDay",
        variation.Experiments.SelectMany(e => e.Points.Select(p => Row(
            e.Name, variation.Key, Number(p.Value), e.Unit, Number(p.Signal), Number(p.Background), Number(p.SignalPerKilogramDay), Number(p.BackgroundPerKilogramDay)))));

    /// <summary>Experiments side by side, one row each.</summary>
    public static string Comparison(ComparisonResult comparison) => Table(
        "experiment,source,sourceKind,target,massKg,baselineM,exposure,days,window,signal,background,signalPerKilogramDay,backgroundPerKilogramDay,signalOverRootBackground,acceptance",
        comparison.Experiments.Select(e => Row(
            e.Name, e.Source, e.SourceKind, e.Target, Number(e.MassKg), Number(e.BaselineM), e.Exposure, Number(e.Days), e.Window, Number(e.Signal), Number(e.Background),
            Number(e.SignalPerKilogramDay), Number(e.BackgroundPerKilogramDay), Number(e.SignalOverRootBackground), Number(e.Acceptance))));

    /// <summary>Recoils before any detector: one row per bin, then per experiment the density and the number above the lower edge, per kilogram and day.</summary>
    public static string Recoils(ComparisonResult comparison) => Table(
        string.Join(',', comparison.Experiments.SelectMany(e => new[] { $"{e.Name} perKeV", $"{e.Name} above" }).Select(Quoted).Prepend("recoilUpperKeV").Prepend("recoilLowerKeV")),
        Enumerable.Range(0, comparison.RecoilEdgesKeV.Length - 1).Select(i => Row(
        [
            Number(comparison.RecoilEdgesKeV[i]),
            Number(comparison.RecoilEdgesKeV[i + 1]),
            .. comparison.Experiments.SelectMany(e => new[] { Number(e.RecoilsPerKilogramDayKeV?[i]), Number(e.RecoilsAbovePerKilogramDay?[i]) }),
        ])));

    /// <summary>Parameters of a quenching curve with their correlation.</summary>
    public static string Parameters(QuenchingFitReport fit) => Table(
        string.Join(',', fit.Parameters.Select(p => $"correlation {p.Name}").Prepend("error").Prepend("value").Prepend("parameter")),
        fit.Parameters.Select((p, i) => Row([p.Name, Number(p.Value), Number(p.Error), .. fit.Correlation[i].Select(c => Number(c))])));

    /// <summary>A quenching curve with its error.</summary>
    public static string Curve(QuenchingFitReport fit) => Table(
        "recoilKeV,factor,error", fit.Curve.Select(c => Row(Number(c.RecoilKeV), Number(c.Factor), Number(c.Error))));

    /// <summary>Fitted parameters.</summary>
    public static string Parameters(FitReport fit) => Table(
        "parameter,role,value,error,lower,upper,pull",
        fit.Parameters.Select(p => Row(p.Name, p.Role, Number(p.Value), Number(p.Error), Number(p.Lower), Number(p.Upper), Number(p.Pull))));

    /// <summary>What the data of a fit were made with, and what it found.</summary>
    public static string Injection(InjectionResult injection) => Table(
        "parameter,injected,fitted,error,pull",
        injection.Parameters.Select(p => Row(p.Name, Number(p.Injected), Number(p.Fitted), Number(p.Error), Number(p.Pull))));

    /// <summary>Interpolations and their errors, one row per nuisance and value.</summary>
    public static string Interpolation(ImmutableArray<InterpolationCheck> checks) => Table(
        "experiment,parameter,sigmas,total,bin,note",
        checks.SelectMany(c => c.Points.Select(p => Row(c.Experiment, c.Parameter, Number(p.Sigmas), Number(p.Total), Number(p.Bin), p.Note ?? string.Empty))));

    /// <summary>Sampled parameters, with the intervals of the first level.</summary>
    public static string Parameters(SampleReport sample) => Table(
        "parameter,role,prior,mean,meanError,deviation,median,level,lower,upper,highestDensityLower,highestDensityUpper,rHat,bulkSize,tailSize",
        sample.Parameters.Select(p => Row(
            p.Name, p.Role, p.Prior, Number(p.Mean), Number(p.MeanError), Number(p.Deviation), Number(p.Median), Number(p.Intervals[0].Level),
            Number(p.Intervals[0].Lower), Number(p.Intervals[0].Upper), Number(p.Intervals[1].Lower), Number(p.Intervals[1].Upper),
            Number(p.RHat), Number(p.BulkSize), Number(p.TailSize))));

    /// <summary>Impacts, the largest first.</summary>
    public static string Impacts(ImpactsReport impacts) => Table(
        "parameter,source,value,error,pull,constraint,up,down",
        impacts.Impacts.Select(i => Row(i.Name, i.Source, Number(i.Value), Number(i.Error), Number(i.Pull), Number(i.Constraint), Number(i.Up), Number(i.Down))));

    /// <summary>Shares of an error by source, then the error itself.</summary>
    public static string Breakdown(ImpactsReport impacts) => Table(
        "source,error,relative",
        impacts.Breakdown.Select(s => Row(s.Source, Number(s.Error), Number(s.Relative))).Append(Row("total", Number(impacts.Error), Number(impacts.Error / Math.Abs(impacts.Value ?? double.NaN)))));

    /// <summary>A scan: one row per grid point.</summary>
    public static string Scan(ScanReport scan)
    {
        ImmutableArray<double> fast = scan.Parameters[^1].Values;
        ScanPValues? toys = scan.FeldmanCousins;
        return Table(
            string.Join(',', scan.Parameters.Select(p => Quoted(p.Header)).Append("deltaTwoNll").Concat(toys is null ? [] : ["pValue", "pValueError"])),
            scan.DeltaTwoNll.Select((delta, i) => Row(
            [
                .. scan.Parameters.Length == 1 ? [Number(fast[i])] : new[] { Number(scan.Parameters[0].Values[i / fast.Length]), Number(fast[i % fast.Length]) },
                Number(delta),
                .. toys is null ? [] : new[] { Number(toys.PValues[i]), Number(toys.Errors[i]) },
            ])));
    }

    /// <summary>Limits: one row per place.</summary>
    public static string Limits(LimitReport limit) => Table(
        $"{Quoted(limit.AlongHeader ?? "at")},best,lower,upper,observed,observedError,expectedMinus2,expectedMinus1,expected,expectedPlus1,expectedPlus2,status,reachedAt,reachedDelta,discovery" + (limit.MuonAnomaly is null ? string.Empty : ",muonAnomalyLower,muonAnomalyUpper") + (limit.ThermalTarget is null ? string.Empty : ",thermalTargetLower,thermalTargetUpper") + (limit.Points.Any(p => p.LowerError is not null) ? ",lowerError" : string.Empty),
        limit.Points.Select((p, i) => Row(
        [
            Number(p.At), Number(p.Best), Number(p.Lower), Number(p.Upper), Number(p.Observed), Number(p.ObservedError), Number(p.Expected.Minus2), Number(p.Expected.Minus1),
            Number(p.Expected.Median), Number(p.Expected.Plus1), Number(p.Expected.Plus2), p.Status, Number(p.ReachedAt), Number(p.ReachedDelta), Number(p.Discovery),
            .. new[] { limit.MuonAnomaly, limit.ThermalTarget }.OfType<CouplingBand>().SelectMany(b => new[] { Number(b.Lower[i]), Number(b.Upper[i]) }),
            .. limit.Points.Any(q => q.LowerError is not null) ? new[] { Number(p.LowerError) } : [],
        ])));

    /// <summary>Parameters over toys.</summary>
    public static string ToyParameters(ToysReport toys) => Table(
        "parameter,role,truth,mean,meanError,standardDeviation,pullMean,pullWidth",
        toys.Parameters.Select(p => Row(
            p.Name, p.Role, Number(p.Truth), Number(p.Mean), Number(p.MeanError), Number(p.StandardDeviation), Number(p.PullMean), Number(p.PullWidth))));

    /// <summary>Every toy: minimum, statistic of the truth, then value and error of each free parameter.</summary>
    public static string Toys(ToysReport toys) => Table(
        string.Join(',', toys.Parameters.SelectMany(p => new[] { Quoted(p.Name), Quoted($"{p.Name} error") }).Prepend("q").Prepend("twoNll")),
        toys.Toys.Select(t => Row([Number(t.TwoNll), Number(t.Q), .. t.Values.Zip(t.Errors).SelectMany(v => new[] { Number(v.First), Number(v.Second) })])));

    /// <summary>Sensitivities: the design as defined first where nothing is varied, else one row per design.</summary>
    public static string Projection(ProjectionReport projection) => Table(
        string.Join(',', projection.Vary.Select(a => Quoted(a.Key)).Concat(["signal", "background", "significance"])
            .Concat(projection.Base.Parameters.SelectMany(p => ProjectedColumns.Select(n => Quoted($"{p.Name} {n}"))))),
        (projection.Points.IsEmpty ? [projection.Base] : projection.Points).Select(p => Row(
        [
            .. p.At.Select(v => Number(v)), Number(p.Signal), Number(p.Background), Number(p.Significance),
            .. p.Parameters.SelectMany(q => new[]
            {
                Number(q.Truth), Number(q.Lower), Number(q.Upper), Number(q.Lower90), Number(q.Upper90), Number(q.Error), Number(q.Statistical), Number(q.Systematic),
            }),
        ])));

    /// <summary>Fitted events by experiment and component.</summary>
    public static string Components(FitReport fit) => Table(
        "experiment,component,fitted,error,predicted",
        fit.Events.SelectMany(e => e.Value.Components.Select(c => Row(e.Key, c.Key, Number(c.Value.Fitted), Number(c.Value.Error), Number(c.Value.Predicted)))));

    /// <summary>Spectra of one experiment: lower edge per axis, then one column per component.</summary>
    public static string Spectra(IReadOnlyList<Spectrum> spectra)
    {
        ImmutableArray<SpectrumAxis> axes = spectra[0].Axes;
        int bins = spectra[0].Values.Length;
        string header = string.Join(',', axes.SelectMany(a => new[] { $"{a.Name}Lower", $"{a.Name}Upper" }).Concat(spectra.Select(s => s.Name)));
        return Table(header, Enumerable.Range(0, bins).Select(bin => Row([.. Edges(axes, bin), .. spectra.Select(s => Number(s.Values[bin]))])));
    }

    /// <summary>The first there is of spread, flavours, points, totals, averages and figures, from the most particular on: one table has one header.</summary>
    private static string CrossSection(CrossSectionResult section) => section switch
    {
        { Spread: not null } => Spread(section),
        { Flavours.IsEmpty: false } => Flavours(section),
        { Points.IsEmpty: false } => Points(section),
        { Totals.IsEmpty: false } => Totals(section),
        { Averages: { } averages } => Averages(averages),
        { SpectrumAverage: { } average } => Averages(average),
        { Plots: [var plot, ..] } => Plot(plot),
        _ => Totals(section),
    };

    private static double? At(ImmutableArray<double> values, int index) => values.IsEmpty ? null : values[index];

    private static IEnumerable<string> Edges(ImmutableArray<SpectrumAxis> axes, int bin)
    {
        int inner = axes.Aggregate(1, (n, a) => n * (a.Edges.Length - 1));
        foreach (SpectrumAxis axis in axes)
        {
            int count = axis.Edges.Length - 1;
            inner /= count;
            int index = bin / inner % count;
            yield return Number(axis.Edges[index]);
            yield return Number(axis.Edges[index + 1]);
        }
    }

    private static string Table(string header, IEnumerable<string> rows)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (string row in rows)
        {
            text.Append(row).Append('\n');
        }

        return text.ToString();
    }

    private static string Row(params IEnumerable<string> fields) => string.Join(',', fields.Select(Quoted));

    private static string Quoted(string field) => field.AsSpan().IndexOfAny(",\"\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;
}
