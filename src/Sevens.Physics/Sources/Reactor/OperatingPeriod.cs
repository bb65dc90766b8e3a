namespace Sevens.Physics.Sources.Reactor;

/// <summary>A stretch of days over which a reactor runs at one power, or stands.</summary>
public sealed record OperatingPeriod
{
    /// <summary>Takes the days and the power.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last.</param>
    /// <param name="state">Whether it runs.</param>
    /// <param name="powerShare">Mean thermal power ÷ nominal while it runs; 0 where it stands.</param>
    /// <exception cref="ArgumentException">No day, a share of a running reactor that is not in (0, 1.1], or a standing one with power.</exception>
    public OperatingPeriod(DateOnly from, DateOnly until, OperatingState state, double powerShare)
    {
        if (until <= from)
        {
            throw new ArgumentException(FormattableString.Invariant($"operating period: found {from:yyyy-MM-dd} until {until:yyyy-MM-dd}, expected an end after the beginning"), nameof(until));
        }

        if (state == OperatingState.On ? !(powerShare is > 0 and <= 1.1) : powerShare != 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"operating period from {from:yyyy-MM-dd}: found a power share of {powerShare}, expected one above 0 and at most 1.1 when on, 0 when off"),
                nameof(powerShare));
        }

        From = from;
        Until = until;
        State = state;
        PowerShare = powerShare;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The day after the last.</summary>
    public DateOnly Until { get; }

    /// <summary>Whether it runs.</summary>
    public OperatingState State { get; }

    /// <summary>Mean thermal power ÷ nominal; 0 where it stands.</summary>
    public double PowerShare { get; }

    /// <summary>Number of days.</summary>
    public int Days => Until.DayNumber - From.DayNumber;
}
