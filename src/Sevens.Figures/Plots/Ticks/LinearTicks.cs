using System.Collections.Immutable;
using System.Globalization;

namespace Sevens.Figures.Plots.Ticks;

/// <summary>Ticks at multiples of 1, 2 or 5 times a power of ten.</summary>
internal static class LinearTicks
{
    // A tick this share of a step outside the range belongs to it: it is there by rounding.
    private const double Slack = 1e-6;

    private static readonly (int Mantissa, int Subdivisions)[] Steps = [(1, 5), (2, 4), (5, 5)];

    /// <summary>The finest ticks of which there are at most so many, but never fewer than two.</summary>
    public static TickSet Choose(AxisRange range, int most)
    {
        int exponent = (int)Math.Floor(Math.Log10((range.Upper - range.Lower) / most)) - 1;
        (int Mantissa, int Subdivisions, int Exponent) chosen = (1, 5, exponent);
        for (int i = 0; ; i++)
        {
            (int mantissa, int subdivisions) = Steps[i % Steps.Length];
            (long first, long last) = Multiples(range, mantissa, exponent + (i / Steps.Length), 1);
            long count = last - first + 1;
            if (count >= 2)
            {
                chosen = (mantissa, subdivisions, exponent + (i / Steps.Length));
            }

            if (count <= most)
            {
                break;
            }
        }

        return Ticks(range, chosen.Mantissa, chosen.Subdivisions, chosen.Exponent);
    }

    private static TickSet Ticks(AxisRange range, int mantissa, int subdivisions, int exponent)
    {
        int size = (int)Math.Floor(Math.Log10(Math.Max(Math.Abs(range.Lower), Math.Abs(range.Upper))));
        int shared = size is >= 5 or <= -4 ? size : 0;
        int decimals = Math.Max(0, shared - exponent);
        string format = string.Create(CultureInfo.InvariantCulture, $"F{decimals}");

        var major = ImmutableArray.CreateBuilder<Tick>();
        (long first, long last) = Multiples(range, mantissa, exponent, 1);
        for (long i = first; i <= last; i++)
        {
            string label = Scaled(i * mantissa, exponent - shared).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
            major.Add(new Tick(Math.Clamp(Scaled(i * mantissa, exponent), range.Lower, range.Upper), label));
        }

        var minor = ImmutableArray.CreateBuilder<double>();
        (first, last) = Multiples(range, mantissa, exponent, subdivisions);
        for (long i = first; i <= last; i++)
        {
            if (i % subdivisions != 0)
            {
                minor.Add(Math.Clamp(Scaled((double)i * mantissa / subdivisions, exponent), range.Lower, range.Upper));
            }
        }

        return new TickSet(
            major.ToImmutable(), minor.ToImmutable(), shared == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"×10^{{{shared}}}"));
    }

    /// <summary>The first and the last multiple of the step, cut into so many parts, within the range.</summary>
    private static (long First, long Last) Multiples(AxisRange range, int mantissa, int exponent, int parts)
    {
        double Count(double value) => Scaled(value, -exponent) / mantissa * parts;
        return ((long)Math.Ceiling(Count(range.Lower) - Slack), (long)Math.Floor(Count(range.Upper) + Slack));
    }

    // Dividing by a positive power keeps 3/10 the nearest number to 0.3; multiplying by 0.1 does not.
    private static double Scaled(double value, int exponent) => exponent < 0 ? value / Math.Pow(10, -exponent) : value * Math.Pow(10, exponent);
}
