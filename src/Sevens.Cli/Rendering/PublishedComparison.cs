using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Likelihoods;

namespace Sevens.Cli.Rendering;

/// <summary>What the collaboration published beside what this fit gives.</summary>
internal static class PublishedComparison
{
    /// <summary>One row per published number.</summary>
    public static IEnumerable<ImmutableArray<Cell>> Rows(FitReport fit, ExperimentDefinition definition)
    {
        foreach (PublishedResult published in definition.PublishedResults ?? [])
        {
            yield return
            [
                published.Quantity,
                Rounded.AsGiven(published.Value, published.Error),
                new Cell(Ours(fit, definition.Name, published.Quantity), Tone.Strong),
                new Cell(published.Citation, Tone.Muted),
            ];
        }
    }

    private static string Ours(FitReport fit, string experiment, string quantity)
    {
        FittedComponentEvents signal = fit.Events[experiment].Components[LikelihoodAssembly.Signal];
        return quantity switch
        {
            "fitted CEvNS events" => Rounded.WithError(signal.Fitted, signal.Error),
            "predicted CEvNS events" => Rounded.Value(signal.Predicted),
            "significance" when fit.Events.Count == 1 => Significances(fit),
            _ => string.Empty,
        };
    }

    /// <summary>The likelihood ratio first; then, where a release gives a shape error apart, the significance with it.</summary>
    private static string Significances(FitReport fit) => string.Join(
        " / ", fit.Tests.Where(t => string.Equals(t.Hypothesis, FitVerb.BackgroundOnly, StringComparison.Ordinal)).Select(t => Rounded.Significant(t.Significance, 3)));
}
