namespace Sevens.Physics.Quantities;

/// <summary>
/// A time span: a lifetime, a time after the beam trigger, a live time.
/// The year <c>yr</c> is the Julian year of 365.25 days of 86 400 s.
/// </summary>
public readonly record struct Duration : IQuantity<Duration>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a duration", "2.2 us", "us", [new("ns", -3), new("us", 0), new("ms", 3), new("s", 6), new("h", 6, 3600), new("d", 6, 86400), new("yr", 6, 31557600)]);

    private Duration(double microseconds) => Microseconds = microseconds;

    /// <inheritdoc/>
    public static string Description => "A duration in microseconds.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A duration in microseconds.</summary>
    public double Microseconds { get; }

    /// <summary>The duration in seconds.</summary>
    public double Seconds => Microseconds / 1e6;

    /// <summary>The duration in days of 86 400 s.</summary>
    public double Days => Seconds / 86400;

    /// <summary>The duration in Julian years of 365.25 days.</summary>
    public double Years => Days / 365.25;

    /// <inheritdoc/>
    public double CanonicalValue => Microseconds;

    /// <summary>A duration in microseconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Duration FromMicroseconds(double microseconds) => new(UnitTable.Finite(microseconds));

    /// <inheritdoc/>
    public static Duration Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Duration quantity)
    {
        bool understood = Units.TryRead(text, out double microseconds);
        quantity = new(microseconds);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Microseconds);
}
