using System.Globalization;

namespace Sevens.Experiments.Tables;

/// <summary>Numbers as the table formats write them: decimal point, no blanks, shortest text that reads back to the same double.</summary>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The shortest text that reads back to the same number.</summary>
    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The number a text stands for; NaN and infinities are numbers too and are for the caller to refuse.</summary>
    public static bool TryParse(string text, out double value) => double.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
}
