using System.ComponentModel;
using System.Globalization;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>Days over which a reactor runs or stands.</summary>
public sealed record OperatingPeriodDefinition : ISelfChecked
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The first day.</summary>
    [Description("The first day, as 2024-01-31.")]
    public required string From { get; init; }

    /// <summary>The day after the last.</summary>
    [Description("The day after the last.")]
    public required string Until { get; init; }

    /// <summary>Whether it runs.</summary>
    [Description("Whether the reactor runs.")]
    public required OperatingState State { get; init; }

    /// <summary>Mean power ÷ nominal.</summary>
    [Within(0, 1.1)]
    [Description("Mean thermal power relative to thermalPower while it runs; by default 1.")]
    public double? PowerShare { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        foreach ((string key, string text) in new[] { ("from", From), ("until", Until) })
        {
            if (!TryDay(text, out _))
            {
                yield return new Discrepancy(key, $"'{text}'", "a day, as 2024-01-31");
            }
        }

        if (TryDay(From, out DateOnly first) && TryDay(Until, out DateOnly last) && last <= first)
        {
            yield return new Discrepancy("until", $"'{Until}'", $"a day after '{From}'");
        }

        if (State == OperatingState.Off && PowerShare is > 0)
        {
            yield return new Discrepancy("powerShare", "a power of a reactor that stands", "no powerShare");
        }
    }

    internal static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);

    internal OperatingPeriod Value() => new(Day(From), Day(Until), State, State == OperatingState.On ? PowerShare ?? 1 : 0);
}
