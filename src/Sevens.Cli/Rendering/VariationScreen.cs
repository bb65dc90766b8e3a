using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>Expected events while a number is varied: one table per experiment, with the definition as it is for comparison.</summary>
internal static class VariationScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, VariationResult result)
    {
        foreach (ExperimentVariation experiment in result.Experiments)
        {
            screen.Gap();
            screen.Line($"{experiment.Name}: prediction over {result.Key}{ModelText.Of(result.Model)}", Tone.Strong);
            screen.Line(
                $"varied: {string.Join(", ", experiment.Keys)}; stated: {(experiment.Stated is { } stated ? WithUnit(stated, experiment.Unit) : "nothing")}, which gives {Rounded.Value(experiment.Base.Signal)} CEvNS events",
                Tone.Muted);
            screen.Table(Table(result, experiment));
        }

        Closing.Draw(screen, result);
    }

    private static string WithUnit(string stated, string unit) =>
        unit.Length == 0 || stated.Contains(' ', StringComparison.Ordinal) ? stated : $"{stated} {unit}";

    private static TextTable Table(VariationResult result, ExperimentVariation experiment)
    {
        bool backgrounds = experiment.Points.Any(p => p.Background is not null);
        bool times = experiment.Points.Any(p => p.SignalPerKilogramDay is not null);
        string name = result.Key[(result.Key.LastIndexOf('.') + 1)..];
        return new TextTable(
            [
                Column.Numbers(experiment.Unit.Length == 0 ? name : $"{name} / {experiment.Unit}"),
                Column.Numbers("CEvNS"),
                Column.Numbers("÷ stated"),
                .. backgrounds ? [Column.Numbers("background"), Column.Numbers("S/√B")] : ImmutableArray<Column>.Empty,
                .. times ? [Column.Numbers("CEvNS / (kg d)")] : ImmutableArray<Column>.Empty,
                .. times && backgrounds ? [Column.Numbers("background / (kg d)")] : ImmutableArray<Column>.Empty,
            ],
            [.. experiment.Points.Select(p => ImmutableArray.Create<Cell>(
            [
                p.Value?.ToString("G6", CultureInfo.InvariantCulture) ?? Rounded.Undefined,
                Rounded.Value(p.Signal),
                Rounded.Value(p.Signal / experiment.Base.Signal),
                .. backgrounds ? [p.Background is null ? "unknown" : Rounded.Value(p.Background), p.Background is > 0 and var b ? Rounded.Value(p.Signal / Math.Sqrt(b)) : string.Empty] : Array.Empty<Cell>(),
                .. times ? [Rounded.Value(p.SignalPerKilogramDay)] : Array.Empty<Cell>(),
                .. times && backgrounds ? [p.BackgroundPerKilogramDay is null ? string.Empty : Rounded.Value(p.BackgroundPerKilogramDay)] : Array.Empty<Cell>(),
            ]))]);
    }
}
