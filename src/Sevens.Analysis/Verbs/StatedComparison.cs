using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Analysis.Verbs;

/// <summary>What a collaboration states, beside what Sevens predicts in the same unit.</summary>
internal static class StatedComparison
{
    private const string Events = "events";
    private const double KilogramsPerTonne = 1000;

    /// <summary>Every published number of a definition; predictions with ours under the default convention.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="loaded">The experiment; null where it cannot be loaded, and nothing is then compared.</param>
    public static ImmutableArray<StatedResult> Of(ExperimentDefinition definition, Experiment? loaded)
    {
        ArgumentNullException.ThrowIfNull(definition);
        PublishedResult[] published = [.. definition.PublishedResults ?? []];
        double? signal = loaded is not null && published.Any(p => p.Kind is PublishedKind.Prediction)
            ? loaded.Signal(Convention.Sevens).Events.Total
            : null;
        return
        [
            .. published.Select(p => new StatedResult(
                p.Quantity,
                ExperimentParameters.Word(p.Kind),
                p.Value,
                p.UpperError ?? p.Error,
                p.LowerError ?? p.Error,
                p.Unit,
                p.Kind is PublishedKind.Prediction && signal is { } events ? events * PerEvent(p.Unit, definition) : null,
                ExperimentParameters.Word(p.From),
                p.Citation)),
        ];
    }

    /// <summary>What one event of the whole exposure counts in a unit such as <c>events/kg/d</c>; null where it is no rate of events or has no time.</summary>
    private static double? PerEvent(string? unit, ExperimentDefinition definition)
    {
        string[] words = (unit ?? Events).Split('/');
        if (!string.Equals(words[0], Events, StringComparison.Ordinal))
        {
            return null;
        }

        double kilograms = definition.Target.Mass.Kilograms;
        Physics.Quantities.Duration? time = definition.Source.TimeWith(definition.Target.Mass);
        return words.Skip(1).Aggregate<string, double?>(1, (share, word) => share / word switch
        {
            "kg" => kilograms,
            "t" => kilograms / KilogramsPerTonne,
            "d" => time?.Days,
            "yr" => time?.Years,
            _ => null,
        });
    }
}
