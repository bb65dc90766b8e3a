namespace Sevens.Experiments.Tables;

/// <summary>What the texts of a table header may look like, so that whatever is written can be read back.</summary>
internal static class HeaderText
{
    /// <summary>The text of a pure number's unit in a file; in memory it is empty.</summary>
    private const string PureNumber = "1";

    /// <summary>A text of one trimmed, non-empty line.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static string OneLine(string what, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0 || text.Any(char.IsControl) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            throw new ArgumentException($"{what}: found '{text}', expected one non-empty line without outer blanks", nameof(text));
        }

        return text;
    }

    /// <summary>A name of letters and digits, a letter first.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static string Name(string what, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"{what}: found '{name}', expected a name of letters and digits, a letter first", nameof(name));
        }

        return name;
    }

    /// <summary>A unit as it is in memory: empty for a pure number.</summary>
    /// <exception cref="ArgumentException">A bracket or blank end, or <c>1</c>, which in memory is the empty unit.</exception>
    public static string Unit(string what, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Length == 0)
        {
            return unit;
        }

        if (unit.AsSpan().ContainsAny('[', ']') || string.Equals(unit, PureNumber, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"unit of '{what}': found '{unit}', expected no brackets, and an empty unit for a pure number", nameof(unit));
        }

        return OneLine($"unit of '{what}'", unit);
    }

    /// <summary>A unit as a file writes it.</summary>
    public static string UnitToFile(string unit) => unit.Length == 0 ? PureNumber : unit;

    /// <summary>A unit as memory holds it.</summary>
    public static string UnitFromFile(string text) => string.Equals(text, PureNumber, StringComparison.Ordinal) ? string.Empty : text;
}
