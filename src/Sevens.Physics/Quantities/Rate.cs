namespace Sevens.Physics.Quantities;

/// <summary>Occurrences per time: of dark counts, of an exponential fall.</summary>
public readonly record struct Rate : IQuantity<Rate>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a rate", "0.5 1/us", "1/us", [new("1/s", -6), new("1/ms", -3), new("1/us", 0), new("1/ns", 3)]);

    private Rate(double perMicrosecond) => PerMicrosecond = perMicrosecond;

    /// <inheritdoc/>
    public static string Description => "A rate per microsecond.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A rate per microsecond.</summary>
    public double PerMicrosecond { get; }

    /// <inheritdoc/>
    public double CanonicalValue => PerMicrosecond;

    /// <summary>A rate per microsecond.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Rate FromPerMicrosecond(double perMicrosecond) => new(UnitTable.Finite(perMicrosecond));

    /// <inheritdoc/>
    public static Rate Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Rate quantity)
    {
        bool understood = Units.TryRead(text, out double perMicrosecond);
        quantity = new(perMicrosecond);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(PerMicrosecond);
}
