using System.Globalization;

namespace Sevens.Physics.Nuclei;

/// <summary>
/// The total angular momentum J of a nuclear state, a whole or half-integer multiple of ħ, held exactly as the whole number 2J. The default value is J = 0.
/// </summary>
public readonly record struct Spin
{
    private const string Expectation = "a spin J such as 0, 3/2 or 1.5";

    private Spin(int twice) => Twice = twice;

    /// <summary>2J, a whole number from 0.</summary>
    public int Twice { get; }

    /// <summary>J.</summary>
    public double Value => Twice / 2.0;

    /// <summary>The number of magnetic states, 2J + 1.</summary>
    public int Multiplicity => Twice + 1;

    /// <summary>The spin J with a given 2J.</summary>
    /// <exception cref="ArgumentOutOfRangeException">2J is negative.</exception>
    public static Spin FromTwice(int twice)
    {
        if (twice < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(twice), FormattableString.Invariant($"2J: found {twice}, expected 0 or more"));
        }

        return new Spin(twice);
    }

    /// <summary>Reads J from <c>3</c>, <c>7/2</c> or <c>3.5</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Spin Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string half = text.EndsWith("/2", StringComparison.Ordinal) ? text[..^2] : string.Empty;
        int twice;
        if (half.Length > 0)
        {
            return int.TryParse(half, NumberStyles.None, CultureInfo.InvariantCulture, out twice) ? new Spin(twice) : throw Unreadable(text);
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && value <= short.MaxValue && decimal.IsInteger(2 * value)
            ? new Spin((int)(2 * value))
            : throw Unreadable(text);
    }

    /// <summary>J as the field writes it: <c>3</c> or <c>7/2</c>.</summary>
    public override string ToString() => int.IsEvenInteger(Twice)
        ? (Twice / 2).ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{Twice}/2");

    private static FormatException Unreadable(string text) => new($"spin: found '{text}', expected {Expectation}");
}
