using System.Globalization;
using System.Text.RegularExpressions;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>Numbers as a definition may write them: decimal, without separators, leading zeros or bases.</summary>
internal static partial class NumberText
{
    /// <summary>Whether the text is a number.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>The value of a text that <see cref="IsNumber"/>; infinite when it is too large.</summary>
    public static double Value(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Whether a number is so small that its value became zero.</summary>
    public static bool Vanishes(string text)
    {
        int exponent = text.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = exponent < 0 ? text : text.AsSpan(0, exponent);
        return Value(text) == 0 && mantissa.ContainsAnyInRange('1', '9');
    }

    /// <summary>The number as JSON writes it, digit for digit: <c>+.5</c> becomes <c>0.5</c>; null when the text is not a number.</summary>
    public static string? Json(string text)
    {
        Match match = Number().Match(text);
        if (!match.Success)
        {
            return null;
        }

        string sign = match.Groups["sign"].Value is "-" ? "-" : string.Empty;
        string whole = match.Groups["whole"].Value;
        string decimals = match.Groups["decimals"].Value;
        string fraction = decimals.Length == 0 ? string.Empty : "." + decimals;
        return sign + (whole.Length == 0 ? "0" : whole) + fraction + match.Groups["exponent"].Value;
    }

    [GeneratedRegex(
        "\\A(?<sign>[-+]?)(?:(?<whole>0|[1-9][0-9]*)(?:\\.(?<decimals>[0-9]*))?|\\.(?<decimals>[0-9]+))(?<exponent>(?:[eE][-+]?[0-9]{1,5})?)\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Number();
}
