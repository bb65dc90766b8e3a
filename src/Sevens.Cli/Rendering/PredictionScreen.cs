using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Likelihoods;

namespace Sevens.Cli.Rendering;

/// <summary>Expected events per experiment, the signal also by flavour and by nuclide.</summary>
internal static class PredictionScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, PredictionResult result)
    {
        foreach (ExperimentPrediction experiment in result.Experiments)
        {
            screen.Gap();
            screen.Line($"{experiment.Name}: prediction", Tone.Strong);
            screen.Table(new TextTable([Column.Words("component"), Column.Numbers("events")], [.. Components(experiment)]));
            ComponentEvents signal = experiment.Events[LikelihoodAssembly.Signal];
            string title = Title(LikelihoodAssembly.Signal);
            if (signal.Theory is { } theory)
            {
                screen.Line($"  {title} {Rounded.WithError(signal.Total, theory.Total)} (theory), {TheoryText.Split(signal.Total, theory)}");
                screen.Gap();
            }

            if (experiment.StandardModel is { } standard)
            {
                screen.Line($"  {Rounded.Value(standard.Ratio)} of the Standard Model's {Rounded.Value(standard.StandardModelEvents)} events{ModelText.Of(result.Model)}");
                screen.Gap();
            }

            screen.Table(Parts($"{title} by flavour", signal.ByFlavour, signal.Total));
            screen.Table(Parts($"{title} by nuclide", signal.ByNuclide, signal.Total));
            if (experiment.Events.GetValueOrDefault(LikelihoodAssembly.Electrons) is { } electrons)
            {
                screen.Table(Parts($"{Title(LikelihoodAssembly.Electrons)} by flavour", electrons.ByFlavour, electrons.Total));
            }

            SpectrumPlot.Draw(screen, experiment.Spectra, "prediction");

            string Title(string component) => experiment.Spectra.First(s => string.Equals(s.Name, component, StringComparison.Ordinal)).Title;
        }

        Closing.Draw(screen, result);
    }

    private static IEnumerable<ImmutableArray<Cell>> Components(ExperimentPrediction experiment)
    {
        foreach (Spectrum spectrum in experiment.Spectra.Where(s => experiment.Events.ContainsKey(s.Name)))
        {
            yield return [spectrum.Title, Rounded.Value(experiment.Events[spectrum.Name].Total)];
        }

        if (experiment.Events.Count > 1)
        {
            yield return [new Cell("sum", Tone.Muted), new Cell(Rounded.Value(experiment.Events.Sum(e => e.Value.Total)), Tone.Muted)];
        }

        if (experiment.Observed is { } observed)
        {
            yield return [new Cell("observed", Tone.Strong), new Cell(Rounded.Count(observed), Tone.Strong)];
        }
    }

    private static TextTable Parts(string heading, ImmutableSortedDictionary<string, double> parts, double total) => new(
        [Column.Words(heading), Column.Numbers("events"), Column.Numbers("share")],
        [.. parts.Select(p => Part(p.Key, p.Value, total))]);

    private static ImmutableArray<Cell> Part(string name, double events, double total) =>
        [name, Rounded.Value(events), total > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100 * events / total:F1} %") : string.Empty];
}
