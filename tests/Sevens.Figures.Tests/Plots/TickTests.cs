using FsCheck;
using FsCheck.Fluent;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Plots.Ticks;

namespace Sevens.Figures.Tests.Plots;

public class TickTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(5000);

    private static readonly Gen<double> Shares = Gen.Choose(0, 1_000_000).Select(i => i / 1e6);

    // Ranges of every size from 1e-40 to 1e40, from a hundred-thousandth of their distance from zero to many times it.
    private static readonly Gen<AxisRange> LinearRanges =
        from size in Gen.Choose(-40, 40)
        from start in Shares
        from span in Shares
        from sign in Gen.Elements(-1, 1)
        select new AxisRange(sign * start * Math.Pow(10, size), (sign * start * Math.Pow(10, size)) + ((1e-5 + span) * Math.Pow(10, size)));

    private static readonly Gen<AxisRange> LogarithmicRanges =
        from size in Gen.Choose(-4000, 4000)
        from decades in Gen.Choose(1, 4000)
        select new AxisRange(Math.Pow(10, size / 100.0), Math.Pow(10, (size + decades) / 100.0));

    private static readonly Gen<int> Room = Gen.Choose(3, 8);

    [Fact]
    public void Linear_ticks_lie_within_the_range_increase_and_are_two_to_ten() =>
        Prop.ForAll(LinearRanges.Zip(Room).ToArbitrary(), c => Sound(LinearTicks.Choose(c.Item1, c.Item2), c.Item1)).Check(Often);

    [Fact]
    public void Logarithmic_ticks_lie_within_the_range_increase_and_are_two_to_ten() =>
        Prop.ForAll(LogarithmicRanges.Zip(Room).ToArbitrary(), c => Sound(LogarithmicTicks.Choose(c.Item1, c.Item2), c.Item1)).Check(Often);

    [Fact]
    public void A_larger_number_never_lies_lower_on_an_axis() =>
        Prop.ForAll(
            LogarithmicRanges.Zip(Shares).Zip(Shares, (r, s) => (Range: r.Item1, First: r.Item2, Second: s)).ToArbitrary(),
            c => Monotonic(AxisScale.Linear, c.Range, c.First, c.Second) && Monotonic(AxisScale.Logarithmic, c.Range, c.First, c.Second)).Check(Often);

    [Theory]
    [InlineData(0, 1, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(-3, 3, "−3 −2 −1 0 1 2 3")]
    [InlineData(8, 60, "10 20 30 40 50 60")]
    [InlineData(0, 0.3, "0.00 0.05 0.10 0.15 0.20 0.25 0.30")]
    [InlineData(99.5, 102.2, "99.5 100.0 100.5 101.0 101.5 102.0")]
    public void Linear_labels_are_the_ones_a_person_would_write(double lower, double upper, string labels) =>
        Assert.Equal(labels, Labels(LinearTicks.Choose(new AxisRange(lower, upper), 7)));

    [Fact]
    public void Large_and_small_numbers_share_a_power_of_ten()
    {
        TickSet small = LinearTicks.Choose(new AxisRange(0, 4e-40), 5);
        Assert.Equal("0 1 2 3 4", Labels(small));
        Assert.Equal("×10^{-40}", small.Multiplier);
        TickSet large = LinearTicks.Choose(new AxisRange(0, 250_000), 6);
        Assert.Equal("0.0 0.5 1.0 1.5 2.0 2.5", Labels(large));
        Assert.Equal("×10^{5}", large.Multiplier);
    }

    [Fact]
    public void Minor_ticks_divide_steps_of_one_by_five_and_of_two_by_four()
    {
        Assert.Equal([0.2, 0.4, 0.6, 0.8, 1.2, 1.4, 1.6, 1.8], LinearTicks.Choose(new AxisRange(0, 2), 3).Minor.Select(v => Math.Round(v, 12)));
        Assert.Equal([0.5, 1, 1.5, 2.5, 3, 3.5], LinearTicks.Choose(new AxisRange(0, 4), 3).Minor.Select(v => Math.Round(v, 12)));
    }

    [Theory]
    [InlineData(0.05, 200, "10^{-1} 1 10 10^{2}")]
    [InlineData(1, 1e6, "1 10^{2} 10^{4} 10^{6}")]
    [InlineData(2, 60, "2 5 10 20 50")]
    [InlineData(30, 45, "30 35 40 45")]
    public void Logarithmic_labels_are_powers_of_ten_while_the_range_holds_two(double lower, double upper, string labels) =>
        Assert.Equal(labels, Labels(LogarithmicTicks.Choose(new AxisRange(lower, upper), 5)));

    [Fact]
    public void Between_decades_there_are_eight_minor_ticks() =>
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9, 20, 30, 40, 50, 60, 70, 80, 90], LogarithmicTicks.Choose(new AxisRange(1, 100), 5).Minor);

    private static string Labels(TickSet ticks) => string.Join(' ', ticks.Major.Select(t => t.Label));

    private static bool Sound(TickSet ticks, AxisRange range) =>
        ticks.Major.Length is >= 2 and <= 10
        && Increasing([.. ticks.Major.Select(t => t.Value)], range)
        && Increasing([.. ticks.Minor], range)
        && ticks.Major.Select(t => t.Label).Distinct(StringComparer.Ordinal).Count() == ticks.Major.Length;

    private static bool Increasing(double[] values, AxisRange range) =>
        values.All(v => v >= range.Lower && v <= range.Upper) && values.Zip(values.Skip(1)).All(pair => pair.Second > pair.First);

    private static bool Monotonic(AxisScale scale, AxisRange range, double first, double second)
    {
        AxisMap map = new(scale, range);

        // From −1 to +2 lengths of the range, so that what lies outside is tried too.
        double Value(double share) => range.Lower + (((3 * share) - 1) * (range.Upper - range.Lower));
        return Math.Sign(map.Fraction(Value(first)).CompareTo(map.Fraction(Value(second)))) * Math.Sign(first.CompareTo(second)) >= 0
            && map.Fraction(range.Lower) == 0 && Math.Abs(map.Fraction(range.Upper) - 1) < 1e-12;
    }
}
