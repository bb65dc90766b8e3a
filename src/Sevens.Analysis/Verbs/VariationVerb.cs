using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs.Variations;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Verbs;

/// <summary><c>predict --vary</c>: expected events while one number of the definitions takes other values. Each value makes the experiment anew from its definition.</summary>
public static class VariationVerb
{
    /// <summary>Short names for numbers of a definition: <c>threshold</c>, <c>mass</c>, <c>baseline</c> …</summary>
    public static IEnumerable<string> ShortKeys => ShortNames.Names;

    /// <summary>Varies.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, or the definition has no such number, or cannot take a value.</exception>
    /// <exception cref="DefinitionException">A file, or one of the values, is not sound.</exception>
    /// <exception cref="InvalidExperimentException">Parts that do not fit together at one of the values.</exception>
    public static VariationResult Run(Catalog catalog, VariationRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);

        // The errors of the cross section are those of the prediction itself, and cost more than it does.
        RunRequest asked = request.Predict with { Theory = request.Predict.Theory ?? TheoryChoice.None };
        PredictionResult unvaried = PredictVerb.Run(catalog, asked);
        ImmutableArray<(ExperimentVariation Variation, ImmutableArray<string> Warnings)> varied =
            [.. asked.Experiments.Zip(unvaried.Experiments, (name, prediction) => Of(catalog, asked, request.Vary, name, prediction))];
        return new VariationResult
        {
            Convention = unvaried.Convention,
            Model = unvaried.Model,
            Key = request.Vary.Key,
            Experiments = [.. varied.Select(v => v.Variation)],
            Provenance = unvaried.Provenance,
            Warnings = [.. unvaried.Warnings, .. varied.SelectMany(v => v.Warnings)],
        };
    }

    private static (ExperimentVariation Variation, ImmutableArray<string> Warnings) Of(
        Catalog catalog, RunRequest request, VariedKey varied, string name, ExperimentPrediction unvaried)
    {
        ReadResult<ExperimentDefinition> definition = Catalog.Definition(name);
        VariedNumber number = VariedNumber.Of(definition, varied);
        (double Value, VariedSetting Setting)[] settings = [.. varied.Values.Select(v => (v, number.At(v)))];
        var variation = new ExperimentVariation(
            unvaried.Name,
            number.Keys,
            number.Unit,
            number.Stated,
            Point(number.StatedValue, definition.Value, unvaried, unknown: []),
            [.. settings.Select(s =>
            {
                Experiment experiment = Loaded(catalog, request, name, s.Setting);
                return Point(s.Value, experiment.Definition, PredictVerb.Run(catalog, request, [experiment]).Experiments[0], s.Setting.UnknownBackgrounds);
            })]);
        string[] unknown = [.. settings.SelectMany(s => s.Setting.UnknownBackgrounds).Distinct(StringComparer.Ordinal)];
        return (variation,
        [
            .. number.Warnings(definition.Value),
            .. unknown.Length == 0 ? [] : new[] { $"{unvaried.Name}: the definition says nothing of {string.Join(", ", unknown)} below {number.Stated} {number.Unit}, where no background is given" },
        ]);
    }

    /// <summary>An experiment with a value of what is varied.</summary>
    internal static Experiment Loaded(Catalog catalog, RunRequest request, string name, VariedSetting setting)
    {
        try
        {
            return catalog.Experiment(name, setting.Overrides, Windows(request, setting.Window));
        }
        catch (DefinitionException problem)
        {
            // The place of a value that came from a command line is that command line, not a line of a file.
            throw new CatalogException($"vary: {string.Join("; ", problem.Problems.Select(p => $"{p.Key}: found {p.Found}, expected {p.Expected}"))}");
        }
    }

    private static ImmutableArray<AxisWindow> Windows(RunRequest request, AxisWindow? window)
    {
        if (window is null)
        {
            return request.Windows;
        }

        return request.Windows.Any(w => string.Equals(w.Axis, window.Axis, StringComparison.Ordinal))
            ? throw new CatalogException($"threshold: found a cut on '{window.Axis}' too, expected one of the two")
            : request.Windows.Add(window);
    }

    private static VariationPoint Point(double? value, ExperimentDefinition definition, ExperimentPrediction prediction, ImmutableArray<string> unknown)
    {
        var components = prediction.Events.Where(e => !unknown.Contains(e.Key, StringComparer.Ordinal)).ToImmutableSortedDictionary(e => e.Key, e => e.Value.Total, StringComparer.Ordinal);
        double signal = components[LikelihoodAssembly.Signal];
        double? background = prediction.Events.Count > 1 && unknown.IsEmpty ? components.Values.Sum() - signal : null;
        double? exposure = ExposureOf.KilogramDays(definition);
        return new VariationPoint(
            value,
            signal,
            background,
            signal / exposure,
            background / exposure,
            components);
    }
}
