using System.Globalization;
using System.Text.RegularExpressions;

namespace Sevens.Physics.Quantities;

/// <summary>The units of one quantity, and the only reader and writer of quantities.</summary>
internal sealed partial class UnitTable
{
    private const string Number = "[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?";

    private readonly string canonicalSymbol;
    private readonly Unit[] units;

    private UnitTable(string noun, string example, string canonicalSymbol, bool acceptsPlainNumber, Unit[] units)
    {
        this.canonicalSymbol = canonicalSymbol;
        this.units = units;
        Example = example;
        AcceptsPlainNumber = acceptsPlainNumber;
        string symbols = string.Join(", ", units.Select(u => u.Symbol));
        string heading = units.Length == 1 ? "unit" : "units";
        string plain = acceptsPlainNumber ? "; or a plain number" : string.Empty;
        Expectation = $"{noun} such as '{example}' ({heading}: {symbols}{plain})";
        string alternatives = "(?: (?:" + string.Join('|', units.Select(u => Regex.Escape(u.Symbol))) + "))";
        Pattern = "^" + Number + alternatives + (acceptsPlainNumber ? "?" : string.Empty) + "$";
    }

    /// <summary>What a message asks for.</summary>
    public string Expectation { get; }

    /// <summary>A text this table reads.</summary>
    public string Example { get; }

    /// <summary>The regular expression of the texts this table reads.</summary>
    public string Pattern { get; }

    /// <summary>Whether a number alone is read, in the canonical unit.</summary>
    public bool AcceptsPlainNumber { get; }

    /// <summary>A quantity that must be written with a unit.</summary>
    /// <param name="noun">With its article, for messages: <c>a length</c>.</param>
    /// <param name="example">A text that is understood.</param>
    /// <param name="canonicalSymbol">The unit in which values are kept and written.</param>
    /// <param name="units">All units, smallest first.</param>
    public static UnitTable WithUnit(string noun, string example, string canonicalSymbol, Unit[] units) =>
        new(noun, example, canonicalSymbol, acceptsPlainNumber: false, units);

    /// <summary>A quantity that may also be a plain number; an empty canonical symbol writes it as one.</summary>
    /// <inheritdoc cref="WithUnit"/>
    public static UnitTable WithOptionalUnit(string noun, string example, string canonicalSymbol, Unit[] units) =>
        new(noun, example, canonicalSymbol, acceptsPlainNumber: true, units);

    /// <summary>Passes a finite value through.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public static double Finite(double value) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a quantity is a finite number");

    /// <summary>Reads a text as a value in the canonical unit.</summary>
    /// <exception cref="QuantityFormatException">The text is not this quantity.</exception>
    public double Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out double value) ? value : throw new QuantityFormatException(text, Expectation);
    }

    /// <summary>Reads a text as a value in the canonical unit; false, and zero, where it is not this quantity.</summary>
    public bool TryRead(string? text, out double value)
    {
        value = 0;
        if (text is null)
        {
            return false;
        }

        int space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return AcceptsPlainNumber && TryScale(text, new Unit(canonicalSymbol, 0), out value);
        }

        string symbol = text[(space + 1)..];
        foreach (Unit unit in units)
        {
            if (string.Equals(unit.Symbol, symbol, StringComparison.Ordinal))
            {
                return TryScale(text[..space], unit, out value);
            }
        }

        return false;
    }

    /// <summary>The shortest text that reads back as the same value.</summary>
    public string Write(double value)
    {
        string number = value.ToString("R", CultureInfo.InvariantCulture);
        return canonicalSymbol.Length == 0 ? number : number + " " + canonicalSymbol;
    }

    private static bool TryScale(string number, Unit unit, out double value)
    {
        value = 0;
        Match match = NumberParts().Match(number);
        if (!match.Success || !TryExponent(match.Groups["exponent"].Value, out int exponent))
        {
            return false;
        }

        // The power of ten of the unit goes into the text, so that '0.1 ns' is the double nearest to 1e-4 and not one beside it.
        string mantissa = match.Groups["mantissa"].Value;
        string shifted = string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{exponent + unit.DecimalExponent}");
        double scaled = double.Parse(shifted, NumberStyles.Float, CultureInfo.InvariantCulture) * unit.Factor;
        bool vanished = scaled == 0 && mantissa.AsSpan().ContainsAnyInRange('1', '9');
        if (!double.IsFinite(scaled) || vanished)
        {
            return false;
        }

        value = scaled;
        return true;
    }

    private static bool TryExponent(string text, out int exponent)
    {
        exponent = 0;
        const int FarBeyondDouble = 100_000;
        return text.Length == 0
            || (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                && Math.Abs(exponent) < FarBeyondDouble);
    }

    [GeneratedRegex(
        "\\A(?<mantissa>[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+))(?:[eE](?<exponent>[-+]?[0-9]+))?\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex NumberParts();
}
