using Sevens.Physics.Sources.Reactor;

namespace Sevens.Physics.Tests.Sources.Reactor;

/// <summary>When a reactor runs: days counted by hand.</summary>
public sealed class OperatingScheduleTests
{
    private static readonly OperatingSchedule Schedule = new(
    [
        new(new(2024, 1, 1), new(2024, 1, 11), OperatingState.On, 1),
        new(new(2024, 1, 11), new(2024, 1, 21), OperatingState.Off, 0),
        new(new(2024, 1, 21), new(2024, 1, 31), OperatingState.On, 0.5),
        new(new(2024, 1, 31), new(2024, 2, 5), OperatingState.On, 1),
    ]);

    [Fact]
    public void A_day_has_its_period()
    {
        Assert.Equal(OperatingState.On, Schedule.At(new(2024, 1, 10)).State);
        Assert.Equal(OperatingState.Off, Schedule.At(new(2024, 1, 11)).State);
        Assert.Equal(0.5, Schedule.At(new(2024, 1, 30)).PowerShare);
    }

    [Theory]
    [InlineData(2023, 12, 31, "2023-12-31")]
    [InlineData(2024, 2, 5, "2024-02-05")]
    public void A_day_outside_is_refused(int year, int month, int day, string written)
    {
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.At(new(year, month, day))).Message;
        Assert.Contains($"found {written}", message, StringComparison.Ordinal);
        Assert.Contains("2024-01-01 until 2024-01-11", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fuel_burns_with_the_power()
    {
        Assert.Equal(0.05, Schedule.CycleShareAt(new(2024, 1, 1)), 1e-14);

        // The second cycle: ten days at half power, five at full, ten in all.
        Assert.Equal(0.5 * 4.5 / 10, Schedule.CycleShareAt(new(2024, 1, 25)), 1e-14);
        Assert.Equal((5 + 2.5) / 10, Schedule.CycleShareAt(new(2024, 2, 2)), 1e-14);
        Assert.Throws<ArgumentException>(() => Schedule.CycleShareAt(new(2024, 1, 15)));
    }

    [Fact]
    public void Days_of_full_power_add_up() => Assert.Equal(10 + 5 + 5, Schedule.FullPowerDays(new(2024, 1, 1), new(2024, 2, 5)), 1e-12);

    [Fact]
    public void Periods_must_not_overlap_and_must_have_days()
    {
        Assert.Throws<ArgumentException>(() => new OperatingPeriod(new(2024, 1, 2), new(2024, 1, 2), OperatingState.On, 1));
        Assert.Throws<ArgumentException>(() => new OperatingPeriod(new(2024, 1, 2), new(2024, 1, 3), OperatingState.Off, 1));
        Assert.Throws<ArgumentException>(() => new OperatingSchedule(
        [
            new(new(2024, 1, 1), new(2024, 1, 11), OperatingState.On, 1),
            new(new(2024, 1, 10), new(2024, 1, 21), OperatingState.Off, 0),
        ]));
        Assert.Throws<ArgumentException>(() => new OperatingSchedule([]));
    }
}
