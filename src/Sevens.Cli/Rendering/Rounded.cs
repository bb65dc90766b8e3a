using System.Globalization;

namespace Sevens.Cli.Rendering;

/// <summary>Numbers as people read them: an error to two significant digits and its value to the same decimal. [PDG, Rev. Part. Phys., Introduction 5.3]</summary>
internal static class Rounded
{
    /// <summary>What stands where a number is undefined.</summary>
    public const string Undefined = "undefined";

    private const int MostDecimals = 12;
    private const double Largest = 1e7;
    private const double Smallest = 1e-4;

    /// <summary>A value to four significant digits; digits before the decimal point are never dropped.</summary>
    public static string Value(double? value) => Significant(value, 4);

    /// <summary>A confidence level in per cent, to two decimals where that tells it from none and from certainty.</summary>
    public static string Level(double level)
    {
        string text = (100 * level).ToString("0.##", CultureInfo.InvariantCulture);
        return text is "0" or "100" ? (100 * level).ToString("R", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>A value to a number of significant digits; with an exponent only where it is very large or very small.</summary>
    public static string Significant(double? value, int digits)
    {
        if (value is not double number || !double.IsFinite(number))
        {
            return Undefined;
        }

        double size = Math.Abs(number);
        if (size is >= Largest or (> 0 and < Smallest))
        {
            return Exponential(number, digits);
        }

        return Fixed(number, size == 0 ? 0 : Decimals(size, digits));
    }

    /// <summary>A number of observed events: whole as it is, without invented decimals.</summary>
    public static string Count(double value) => value == Math.Round(value) ? Fixed(value, 0) : Value(value);

    /// <summary>A number as someone would type it, to a number of significant digits at most: <c>1e-5</c>, <c>0.15</c>.</summary>
    public static string Plain(double value, int digits) => WithShortExponent(value.ToString($"G{digits}", CultureInfo.InvariantCulture));

    /// <summary>A published number exactly as it was given, with its error where there is one.</summary>
    public static string AsGiven(double value, double? error) => error is double e ? $"{Text(value)} ± {Text(e)}" : Text(value);

    /// <summary>A published number exactly as it was given, with errors that may differ up and down.</summary>
    public static string Stated(double value, double? upper, double? lower) => upper is double u && lower is double l && u != l
        ? $"{Text(value)} +{Text(u)} −{Text(l)}"
        : AsGiven(value, upper);

    /// <summary>A value with an exponent: <c>1.543e-39</c>.</summary>
    public static string Exponential(double value, int digits) => value.ToString($"0.{new string('0', digits - 1)}e-0", CultureInfo.InvariantCulture);

    /// <summary><c>314 ± 32</c>; the value alone where there is no error.</summary>
    public static string WithError(double? value, double? error) => value is double v && error is double e && e > 0 && double.IsFinite(e)
        ? $"{Fixed(v, Decimals(e, 2))} ± {Fixed(e, Decimals(e, 2))}"
        : Value(value);

    /// <summary>A value to the decimals that its error deserves.</summary>
    public static string Like(double? value, double? error) => value is double v && error is double e && e > 0 && double.IsFinite(e) ? Fixed(v, Decimals(e, 2)) : Value(value);

    /// <summary><c>+33 −31</c>: the ends of an interval relative to the value.</summary>
    public static string Asymmetric(double? value, double? lower, double? upper) =>
        value is not double v ? Undefined : $"{(upper is double u ? $"+{Error(u - v)}" : "+?")} {(lower is double l ? $"−{Error(v - l)}" : "−?")}";

    /// <summary>A number with its sign, for pulls.</summary>
    public static string Signed(double? value) => value is double v ? v.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture) : string.Empty;

    private static string Error(double size) => size > 0 ? Fixed(size, Decimals(size, 2)) : "0";

    private static string Text(double value) => WithShortExponent(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>.NET writes 1E-05.</summary>
    private static string WithShortExponent(string number) => number.Split('E') is [var mantissa, var exponent]
        ? $"{mantissa}e{int.Parse(exponent, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}"
        : number;

    /// <summary>Decimals that show so many significant digits, counting what rounding carries over (0.0996 is 0.10).</summary>
    private static int Decimals(double size, int digits)
    {
        int power = (int)Math.Floor(Math.Log10(size));
        if (Math.Round(size / Math.Pow(10, power), digits - 1) >= 10)
        {
            power++;
        }

        return Math.Clamp(digits - 1 - power, 0, MostDecimals);
    }

    private static string Fixed(double value, int decimals)
    {
        string text = value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return text.StartsWith('-') ? $"−{text[1..]}" : text;
    }
}
