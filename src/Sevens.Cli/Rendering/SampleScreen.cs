using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>A sampling: its verdict, the evidence where there is one, then parameters with priors, summaries and diagnostics.</summary>
internal static class SampleScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, SampleReport sample)
    {
        screen.Line(
            string.Create(CultureInfo.InvariantCulture, $"sample: {sample.Status.Verdict} ({sample.Method.ToString().ToLowerInvariant()}, {sample.Chains} × {sample.Draws} draws, seed {sample.Provenance.Seed})"),
            sample.Status.Converged ? Tone.Good : Tone.Bad);
        if (sample.Evidence is { } evidence)
        {
            screen.Line($"ln Z = {Rounded.WithError(evidence.LogValue, evidence.Error)} (relative to the saturated model), information {Rounded.Significant(evidence.Information, 3)} nats");
        }

        if (sample.Model is { } model)
        {
            screen.Line($"model {model.Name}{ModelText.Values(model)}");
        }

        screen.Gap();
        SampledInterval[] intervals = [.. sample.Parameters[0].Intervals];
        screen.Table(new TextTable(
            [
                Column.Words("parameter"), Column.Words("prior"), Column.Numbers("mean"), Column.Numbers("median"),
                .. intervals.Select(i => Column.Numbers(Heading(i))), Column.Numbers("R̂"), Column.Numbers("ESS"), Column.Numbers("tail"),
            ],
            [.. sample.Parameters.Select(Row)]));
        foreach (string message in sample.Status.Messages)
        {
            screen.Line($"note: {message}", Tone.Muted);
        }

        Closing.Draw(screen, sample);
    }

    private static string Heading(SampledInterval interval) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rounded.Level(interval.Level)} %{(IsHighest(interval) ? " HPD" : string.Empty)}");

    private static bool IsHighest(SampledInterval interval) => string.Equals(interval.Kind, "highestDensity", StringComparison.Ordinal);

    private static ImmutableArray<Cell> Row(SampledParameter parameter) =>
    [
        new Cell(parameter.Name, string.Equals(parameter.Role, "interest", StringComparison.Ordinal) ? Tone.Strong : Tone.Plain),
        string.Equals(parameter.PriorFrom, "declared", StringComparison.Ordinal) ? parameter.Prior : $"{Shortened(parameter.Prior)} ({parameter.PriorFrom})",
        Rounded.WithError(parameter.Mean, parameter.Deviation),
        Rounded.Like(parameter.Median, parameter.Deviation),
        .. parameter.Intervals.Select(i => (Cell)$"{Rounded.Like(i.Lower, parameter.Deviation)} … {Rounded.Like(i.Upper, parameter.Deviation)}"),
        parameter.RHat?.ToString("F3", CultureInfo.InvariantCulture) ?? Rounded.Undefined,
        parameter.BulkSize?.ToString("F0", CultureInfo.InvariantCulture) ?? Rounded.Undefined,
        parameter.TailSize?.ToString("F0", CultureInfo.InvariantCulture) ?? Rounded.Undefined,
    ];

    /// <summary>Numbers of a prior that was computed, to four digits; the whole ones are in the JSON.</summary>
    private static string Shortened(string prior) => string.Join(' ', prior.Split(' ').Select(word => string.Join(':', word.Split(':').Select(part =>
        double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number.ToString("G4", CultureInfo.InvariantCulture) : part))));
}
