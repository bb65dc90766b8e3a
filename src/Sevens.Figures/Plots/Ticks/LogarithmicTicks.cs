using System.Collections.Immutable;
using System.Globalization;

namespace Sevens.Figures.Plots.Ticks;

/// <summary>Ticks at powers of ten; where a range holds fewer than two of them, at 1, 2 and 5 times a power, or else as on a linear axis.</summary>
internal static class LogarithmicTicks
{
    private const double Slack = 1e-9;

    /// <summary>The ticks of a positive range, at most so many but for a range below two decades, which may hold up to six.</summary>
    public static TickSet Choose(AxisRange range, int most)
    {
        int first = (int)Math.Ceiling(Math.Log10(range.Lower) - Slack);
        int last = (int)Math.Floor(Math.Log10(range.Upper) + Slack);
        if (last - first >= 1)
        {
            return Decades(range, first, last, most);
        }

        ImmutableArray<Tick> few = [.. Multiples(range, first - 1, last + 1, [1, 2, 5]).Select(m => new Tick(m.Value, Label(m.Digit, m.Exponent)))];
        return few.Length < 2
            ? LinearTicks.Choose(range, most)
            : new TickSet(few, [.. Multiples(range, first - 1, last + 1, [3, 4, 6, 7, 8, 9]).Select(m => m.Value)], string.Empty);
    }

    private static TickSet Decades(AxisRange range, int first, int last, int most)
    {
        int stride = ((last - first) / most) + 1;
        var major = ImmutableArray.CreateBuilder<Tick>();
        var skipped = ImmutableArray.CreateBuilder<double>();
        for (int exponent = first; exponent <= last; exponent++)
        {
            double value = Math.Clamp(Math.Pow(10, exponent), range.Lower, range.Upper);
            if ((exponent - first) % stride == 0)
            {
                major.Add(new Tick(value, Power(exponent)));
            }
            else
            {
                skipped.Add(value);
            }
        }

        ImmutableArray<double> minor = stride > 1
            ? skipped.ToImmutable()
            : [.. Multiples(range, first - 1, last, [2, 3, 4, 5, 6, 7, 8, 9]).Select(m => m.Value)];
        return new TickSet(major.ToImmutable(), minor, string.Empty);
    }

    private static IEnumerable<(double Value, int Digit, int Exponent)> Multiples(AxisRange range, int first, int last, int[] digits)
    {
        for (int exponent = first; exponent <= last; exponent++)
        {
            foreach (int digit in digits)
            {
                double value = exponent < 0 ? digit / Math.Pow(10, -exponent) : digit * Math.Pow(10, exponent);
                if (value >= range.Lower && value <= range.Upper)
                {
                    yield return (value, digit, exponent);
                }
            }
        }
    }

    private static string Power(int exponent) => exponent switch
    {
        0 => "1",
        1 => "10",
        _ => string.Create(CultureInfo.InvariantCulture, $"10^{{{exponent}}}"),
    };

    private static string Label(int digit, int exponent) => exponent switch
    {
        >= 0 and <= 4 => (digit * (int)Math.Pow(10, exponent)).ToString(CultureInfo.InvariantCulture),
        < 0 and >= -3 => (digit / Math.Pow(10, -exponent)).ToString("0.###", CultureInfo.InvariantCulture),
        _ when digit == 1 => Power(exponent),
        _ => string.Create(CultureInfo.InvariantCulture, $"{digit}×10^{{{exponent}}}"),
    };
}
