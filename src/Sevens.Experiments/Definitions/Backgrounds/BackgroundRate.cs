using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>A number of events as a rate per mass and time.</summary>
public sealed record BackgroundRate : ISelfChecked
{
    /// <summary>Events per kilogram and day on the whole first axis.</summary>
    [NonNegative]
    [Description("Events per kilogram and day on the whole first axis; or give perUnitKilogramDay, or neither where the shape is per kilogramDay.")]
    public double? PerKilogramDay { get; init; }

    /// <summary>Events per unit of the first axis, kilogram and day, averaged over the axis.</summary>
    [NonNegative]
    [Description("Events per unit of the first axis (keVee …), kilogram and day, averaged over the axis; or give perKilogramDay.")]
    public double? PerUnitKilogramDay { get; init; }

    /// <summary>The time over which the background is collected.</summary>
    [Positive]
    [Description("The time over which the background is collected: live time, with duty.")]
    public required Duration LiveTime { get; init; }

    /// <summary>The share of that time in which data are taken; by default 1.</summary>
    [Within(0, 1)]
    [Description("The share of that time in which data are taken; by default 1.")]
    public Fraction? Duty { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (PerKilogramDay is not null && PerUnitKilogramDay is not null)
        {
            yield return new Discrepancy("perKilogramDay", "perKilogramDay and perUnitKilogramDay", "one of the two");
        }
    }

    /// <summary>Whether a number of events is stated; without one the shape has to be per kilogram and day.</summary>
    internal bool IsStated => PerKilogramDay is not null || PerUnitKilogramDay is not null;

    /// <summary>Mass × live time, kg d.</summary>
    internal double KilogramDays(double kilograms)
    {
        const double SecondsPerDay = 86400;
        return kilograms * LiveTime.Seconds / SecondsPerDay * (Duty?.Value ?? 1);
    }

    /// <summary>Events for a mass on an axis of a width.</summary>
    internal double Events(double kilograms, double axisWidth) => KilogramDays(kilograms) * (PerKilogramDay ?? (PerUnitKilogramDay!.Value * axisWidth));
}
