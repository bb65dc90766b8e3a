using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Likelihoods;

namespace Sevens.Cli.Rendering;

/// <summary>A fit: its verdict, goodness and significance first, then events beside the published ones, then parameters.</summary>
internal static class FitScreen
{
    /// <summary>Draws it.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="definitions">The definitions of its experiments, for their titles and published numbers.</param>
    public static void Draw(IScreen screen, FitReport fit, ImmutableArray<ExperimentDefinition> definitions)
    {
        screen.Line($"fit: {fit.Status.Verdict}", fit.Status.Converged ? Tone.Good : Tone.Bad);
        if (fit.Injection is { } injection)
        {
            Injection(screen, injection);
        }

        screen.Line(fit.Minimum.Ndf > 0
            ? $"χ²/ndf = {Rounded.Value(fit.Minimum.Chi2)}/{Invariant(fit.Minimum.Ndf)}, p = {Rounded.Significant(fit.Minimum.PValue, 2)} (saturated model, asymptotic)"
            : "no degree of freedom: as many free parameters as bins say nothing of the quality of the fit");
        if (fit.Model is { } model)
        {
            screen.Line($"model {model.Name}{ModelText.Values(model)}");
        }

        foreach (FitTest test in fit.Tests)
        {
            string sigmas = $"{Rounded.Significant(test.Significance, 3)} σ";
            screen.Line(test.Hypothesis is FitVerb.StandardModel or InjectionVerb.Injected
                ? $"{test.Hypothesis} {sigmas} from the best fit ({test.Method})"
                : $"{test.Hypothesis} excluded at {sigmas} ({test.Method})");
        }

        foreach (ExperimentDefinition definition in definitions)
        {
            Experiment(screen, fit, definition);
        }

        screen.Gap();
        screen.Table(Parameters(fit));
        foreach (FitOtherMinimum other in fit.Others)
        {
            screen.Gap();
            screen.Line(FormattableString.Invariant($"another minimum, {Rounded.Significant(other.Above, 2)} higher in −2 ln L, belongs to the intervals"), Tone.Strong);
            screen.Table(new TextTable([Column.Words("parameter"), Column.Numbers("value"), .. Levels(fit).Select(LevelColumn)], [.. OtherParameters(fit, other)]));
        }

        if (!fit.Measurements.IsEmpty)
        {
            screen.Gap();
            screen.Table(Measurements(fit));
        }

        foreach (string message in fit.Status.Messages)
        {
            screen.Line($"note: {message}", Tone.Muted);
        }

        Closing.Draw(screen, fit);
    }

    private static void Injection(IScreen screen, InjectionResult injection)
    {
        string data = string.Equals(injection.Data, "toy", StringComparison.Ordinal)
            ? $"a toy, {Rounded.Significant(injection.PValue, 2)} of which lie as far from the truth"
            : "data exactly as expected";
        screen.Line($"injected values: {Written(injection.Verdict)} ({data})", injection.Verdict == ClosureVerdict.Closed ? Tone.Good : Tone.Bad);
        screen.Table(new TextTable(
            [Column.Words("parameter"), Column.Numbers("injected"), Column.Numbers("fitted"), Column.Numbers("pull")],
            [.. injection.Parameters.Select(p => ImmutableArray.Create<Cell>(
                new Cell(p.Name, injection.Asked.Contains(p.Name, StringComparer.Ordinal) ? Tone.Strong : Tone.Plain),
                Rounded.Like(p.Injected, p.Error), Rounded.WithError(p.Fitted, p.Error), Rounded.Signed(p.Pull)))]));
    }

    private static string Written(ClosureVerdict verdict) => verdict switch
    {
        ClosureVerdict.Closed => "given back",
        ClosureVerdict.Degenerate => "not the only ones",
        _ => "not given back",
    };

    private static void Experiment(IScreen screen, FitReport fit, ExperimentDefinition definition)
    {
        ExperimentSpectra spectra = fit.Spectra.First(s => string.Equals(s.Name, definition.Name, StringComparison.Ordinal));
        screen.Gap();
        screen.Line($"{definition.Name}: {definition.Title}", Tone.Strong);
        screen.Table(new TextTable(
            [Column.Words("component"), Column.Numbers("predicted"), Column.Numbers("fitted"), Column.Numbers("profiled")], [.. Components(fit, spectra)]));
        ImmutableArray<ImmutableArray<Cell>> published = fit.Injection is null ? [.. PublishedComparison.Rows(fit, definition)] : [];
        if (!published.IsEmpty)
        {
            screen.Table(new TextTable([Column.Words("quantity"), Column.Numbers("published"), Column.Numbers("here"), Column.Words("from")], published));
        }

        SpectrumPlot.Draw(screen, spectra.Spectra, "fit");
    }

    private static IEnumerable<ImmutableArray<Cell>> Components(FitReport fit, ExperimentSpectra spectra)
    {
        FittedEvents events = fit.Events[spectra.Name];
        foreach (Spectrum spectrum in spectra.Spectra.Where(s => events.Components.ContainsKey(s.Name)))
        {
            FittedComponentEvents component = events.Components[spectrum.Name];
            bool signal = string.Equals(spectrum.Name, LikelihoodAssembly.Signal, StringComparison.Ordinal);
            FitParameter? strength = signal ? SignalStrengthOf(fit, spectra.Name) : null;
            yield return
            [
                spectrum.Title,
                Rounded.Value(component.Predicted),
                new Cell(Rounded.WithError(component.Fitted, component.Error), signal ? Tone.Strong : Tone.Plain),
                strength is null ? string.Empty : Rounded.Asymmetric(component.Fitted, component.Predicted * strength.Lower, component.Predicted * strength.Upper),
            ];
        }

        yield return
        [
            new Cell("sum", Tone.Muted),
            new Cell(Rounded.Value(events.Components.Sum(c => c.Value.Predicted)), Tone.Muted),
            new Cell(Rounded.Value(events.Components.Sum(c => c.Value.Fitted)), Tone.Muted),
            string.Empty,
        ];
        yield return [new Cell("observed", Tone.Strong), string.Empty, new Cell(Rounded.Count(events.Observed), Tone.Strong), string.Empty];
    }

    /// <summary>The free signal strength of an experiment, or null where it is held: then events move by the flux and by no parameter of their own.</summary>
    private static FitParameter? SignalStrengthOf(FitReport fit, string experiment) => fit.Parameters.FirstOrDefault(p =>
        string.Equals(p.Name, fit.Events.Count == 1 ? LikelihoodAssembly.Signal : $"{LikelihoodAssembly.Signal}:{experiment}", StringComparison.Ordinal));

    private static TextTable Parameters(FitReport fit)
    {
        double[] levels = [.. Levels(fit).Skip(1)];
        return new TextTable(
            [
                Column.Words("parameter"), Column.Numbers("value"), Column.Numbers("profiled"),
                .. levels.Select(LevelColumn), Column.Numbers("pull"),
            ],
            [.. fit.Parameters.Select(p => Parameter(p, levels))]);
    }

    private static IEnumerable<double> Levels(FitReport fit) => fit.Parameters.SelectMany(p => p.Intervals).Select(i => i.Level).Distinct().Order();

    private static Column LevelColumn(double level) => Column.Numbers(FormattableString.Invariant($"{Rounded.Level(level)} %"));

    private static IEnumerable<ImmutableArray<Cell>> OtherParameters(FitReport fit, FitOtherMinimum other) => other.Values.Select(v =>
    {
        FitParameter parameter = fit.Parameters.First(p => string.Equals(p.Name, v.Key, StringComparison.Ordinal));
        ImmutableArray<FitInterval> intervals = other.Intervals.GetValueOrDefault(v.Key, []);
        return ImmutableArray.Create<Cell>(
            [new Cell(v.Key, Tone.Strong), Rounded.Like(v.Value, parameter.Error), .. Levels(fit).Select(l => (Cell)Interval(parameter, intervals.FirstOrDefault(i => i.Level == l)))]);
    });

    private static TextTable Measurements(FitReport fit) => new(
        [Column.Words("measurement"), Column.Words("quantity"), Column.Numbers("measured"), Column.Numbers("fitted"), Column.Numbers("pull")],
        [.. fit.Measurements.Select(m => ImmutableArray.Create<Cell>(
            m.Name, m.Quantity, Rounded.WithError(m.Value, m.Error), m.Fitted is { } fitted ? Rounded.Like(fitted, m.Error) : string.Empty, Rounded.Signed(m.Pull)))]);

    private static ImmutableArray<Cell> Parameter(FitParameter parameter, double[] levels) =>
    [
        new Cell(parameter.Name, string.Equals(parameter.Role, "interest", StringComparison.Ordinal) ? Tone.Strong : Tone.Plain),
        Rounded.WithError(parameter.Value, parameter.Error),
        Rounded.Asymmetric(parameter.Value, parameter.Lower, parameter.Upper),
        .. levels.Select(l => (Cell)Interval(parameter, parameter.Intervals.FirstOrDefault(i => i.Level == l))),
        Rounded.Signed(parameter.Pull),
    ];

    private static string Interval(FitParameter parameter, FitInterval? interval) => interval is null
        ? string.Empty
        : $"{(interval.Lower is { } lower ? Rounded.Like(lower, parameter.Error) : "open")} … {(interval.Upper is { } upper ? Rounded.Like(upper, parameter.Error) : "open")}";

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
