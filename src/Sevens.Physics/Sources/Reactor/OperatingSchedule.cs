using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>When a reactor runs and when it is refuelled. What it does not cover it does not know: a date outside is refused.</summary>
public sealed class OperatingSchedule
{
    /// <summary>Takes periods in order.</summary>
    /// <param name="periods">Each begins on or after the end of the one before.</param>
    /// <exception cref="ArgumentException">No period, or two that overlap.</exception>
    public OperatingSchedule(IEnumerable<OperatingPeriod> periods)
    {
        Periods = [.. periods];
        if (Periods.IsEmpty)
        {
            throw new ArgumentException("operating schedule: found no period, expected one or more", nameof(periods));
        }

        for (int i = 1; i < Periods.Length; i++)
        {
            if (Periods[i].From < Periods[i - 1].Until)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"operating schedule: found a period from {Periods[i].From:yyyy-MM-dd} before the end of the one before, {Periods[i - 1].Until:yyyy-MM-dd}"),
                    nameof(periods));
            }
        }
    }

    /// <summary>The periods, in order.</summary>
    public ImmutableArray<OperatingPeriod> Periods { get; }

    /// <summary>The period of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The schedule does not cover the day.</exception>
    public OperatingPeriod At(DateOnly day) => Periods.FirstOrDefault(p => day >= p.From && day < p.Until)
        ?? throw new ArgumentOutOfRangeException(
            nameof(day), FormattableString.Invariant($"found {day:yyyy-MM-dd}, expected a day of the operating schedule: {string.Join(", ", Periods.Select(Written))}"));

    /// <summary>How much of its fuel cycle is over at noon of a day: the days run since the last standstill ÷ those up to the next.</summary>
    /// <exception cref="ArgumentException">The schedule does not cover the day, or the reactor stands then.</exception>
    public double CycleShareAt(DateOnly day)
    {
        OperatingPeriod period = At(day);
        if (period.State == OperatingState.Off)
        {
            throw new ArgumentException(FormattableString.Invariant($"found {day:yyyy-MM-dd}, on which the reactor stands, expected a day on which it runs"), nameof(day));
        }

        int first = Periods.IndexOf(period), last = first;
        while (first > 0 && Continues(first - 1))
        {
            first--;
        }

        while (last + 1 < Periods.Length && Continues(last))
        {
            last++;
        }

        double whole = 0, over = 0;
        for (int i = first; i <= last; i++)
        {
            whole += Periods[i].PowerShare * Periods[i].Days;
            over += Periods[i].PowerShare * Math.Clamp(day.DayNumber + 0.5 - Periods[i].From.DayNumber, 0, Periods[i].Days);
        }

        return over / whole;
    }

    /// <summary>The days of full power in a stretch of days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schedule does not cover a day of it.</exception>
    public double FullPowerDays(DateOnly from, DateOnly until)
    {
        double sum = 0;
        for (DateOnly day = from; day < until; day = day.AddDays(1))
        {
            sum += At(day).PowerShare;
        }

        return sum;
    }

    private static string Written(OperatingPeriod period) => FormattableString.Invariant($"{period.From:yyyy-MM-dd} until {period.Until:yyyy-MM-dd}");

    /// <summary>Whether the fuel of period i is still that of the next one.</summary>
    private bool Continues(int i) =>
        Periods[i].State == OperatingState.On && Periods[i + 1].State == OperatingState.On && Periods[i].Until == Periods[i + 1].From;
}
