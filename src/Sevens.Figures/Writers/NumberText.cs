using System.Globalization;

namespace Sevens.Figures.Writers;

/// <summary>Numbers as both formats write them: at most so many decimals, a point, no exponent.</summary>
internal static class NumberText
{
    /// <summary>A length or a coordinate, to a hundredth of a point.</summary>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static string Length(double value) => Rounded(value, 2, "0.##");

    /// <summary>A share between 0 and 1, or a sine or cosine.</summary>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static string Fraction(double value) => Rounded(value, 4, "0.####");

    private static string Rounded(double value, int decimals, string format)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException(FormattableString.Invariant($"the scene holds the number {value}, expected a finite one"), nameof(value));
        }

        // Adding zero turns −0 into 0.
        return (Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString(format, CultureInfo.InvariantCulture);
    }
}
