using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Backgrounds;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Verbs.Variations;

/// <summary>A number of one definition that takes other values: its keys, its unit, what is stated, and what a value means for the definition.</summary>
internal sealed class VariedNumber
{
    private readonly Func<double, VariedSetting> setting;

    private VariedNumber(ImmutableArray<string> keys, string unit, string? stated, double? statedValue, Func<double, VariedSetting> setting)
    {
        (Keys, Unit, Stated, StatedValue) = (keys, unit, stated, statedValue);
        this.setting = setting;
    }

    /// <summary>The keys that are set together.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>The unit of the values; empty for a pure number.</summary>
    public string Unit { get; }

    /// <summary>What the definition states, as it is written; null for nothing.</summary>
    public string? Stated { get; }

    /// <summary>The same as a number, where it is one in the unit of the values.</summary>
    public double? StatedValue { get; }

    /// <summary>The number that a key or a short name means in a definition.</summary>
    /// <exception cref="CatalogException">The definition has no such number; the message names the nearest ones.</exception>
    public static VariedNumber Of(ReadResult<ExperimentDefinition> definition, VariedKey varied)
    {
        var numbers = DefinitionNumbers.Of(definition);
        if (string.Equals(varied.Key, ShortNames.Threshold, StringComparison.Ordinal))
        {
            return Threshold(definition.Value, varied);
        }

        ImmutableArray<string> keys = ShortNames.Keys(varied.Key, definition.Value, numbers);
        DefinitionNumber[] found = [.. keys.Select(k => numbers.Find(k) ?? throw ShortNames.Unknown(varied.Key, definition.Value.Name, numbers))];
        string unit = varied.Unit ?? found[0].Unit;
        return new VariedNumber(
            keys, unit, found[0].Text, Number(found[0], unit), value => new VariedSetting([.. keys.Select(k => new DefinitionOverride(k, VariedKey.Written(value, unit)))], Window: null, []));
    }

    /// <summary>What a reader should know: backgrounds that are numbers of events do not follow mass and time.</summary>
    public IEnumerable<string> Warnings(ExperimentDefinition definition)
    {
        string[] numbers = [.. Backgrounds(definition).Where(b => b.Value.Rate is null).Select(b => b.Key)];
        return numbers.Length > 0 && Keys[0] is ("target.mass" or "source.liveTime" or "source.beamTime" or "source.protonsOnTarget" or "source.fluence")
            ? [$"{definition.Name}: background{(numbers.Length > 1 ? "s" : string.Empty)} {string.Join(", ", numbers)} stated as a number of events, which does not follow {Keys[0]}"]
            : [];
    }

    /// <summary>What a value means for the definition.</summary>
    public VariedSetting At(double value) => setting(value);

    private static double? Number(DefinitionNumber number, string unit) =>
        string.Equals(number.Unit, unit, StringComparison.Ordinal)
        && double.TryParse(number.Text?.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : null;

    /// <summary>
    /// The lower edge of the first observable. Above the first edge a threshold is a cut, at an edge that is added where there is none: backgrounds are stated for the
    /// whole axis. Below, the axis grows, and only a flat background per unit of the axis is known there.
    /// </summary>
    private static VariedNumber Threshold(ExperimentDefinition definition, VariedKey varied)
    {
        const string Key = "observables[0].edges";
        ImmutableArray<double> edges = definition.Observables[0].Edges.Edges;
        string axis = ShortNames.AxisName(definition.Observables[0].Axis);
        if (varied.Unit is { } unit && !string.Equals(unit, ShortNames.AxisUnit(definition.Observables[0].Axis), StringComparison.Ordinal))
        {
            throw new CatalogException($"threshold of {definition.Name}: found the unit '{unit}', expected '{ShortNames.AxisUnit(definition.Observables[0].Axis)}' or none");
        }

        return new VariedNumber([Key], ShortNames.AxisUnit(definition.Observables[0].Axis), VariedKey.Written(edges[0], string.Empty), edges[0], value =>
        {
            if (!(value < edges[^1]))
            {
                throw new CatalogException(FormattableString.Invariant(
                    $"threshold of {definition.Name}: found {value}, expected less than {edges[^1]}, where the axis '{axis}' ends"));
            }

            // A grid meets an edge only up to rounding.
            double tolerance = 1e-9 * (edges[^1] - edges[0]);
            double[] met = [.. edges[..^1].Where(e => Math.Abs(e - value) < tolerance)];
            if (met is [double edge])
            {
                return new VariedSetting([], new AxisWindow(axis, edge, edges[^1]), []);
            }

            if (definition.Data is not null || definition.Signal is not null || definition.RecoilTemplates is not null)
            {
                throw new CatalogException(FormattableString.Invariant(
                    $"threshold of {definition.Name}: found {value}, expected one of the edges {string.Join(", ", edges[..^1].Select(e => e.ToString("G6", CultureInfo.InvariantCulture)))}: it has data or templates in bins"));
            }

            string list = string.Join(", ", edges.Append(value).Order().Select(e => e.ToString("R", CultureInfo.InvariantCulture)));
            return new VariedSetting(
                [new DefinitionOverride(Key, $"[{list}]")],
                new AxisWindow(axis, value, edges[^1]),
                value < edges[0] ? [.. Backgrounds(definition).Where(b => b.Value is not { Shape: FlatShape, Rate.PerUnitKilogramDay: not null }).Select(b => b.Key)] : []);
        });
    }

    private static IEnumerable<KeyValuePair<string, BackgroundDefinition>> Backgrounds(ExperimentDefinition definition) =>
        definition.Backgrounds ?? ImmutableDictionary<string, BackgroundDefinition>.Empty;
}
