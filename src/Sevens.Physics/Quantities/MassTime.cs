namespace Sevens.Physics.Quantities;

/// <summary>An exposure of a target: its mass times the live time. The year <c>yr</c> is the Julian year of 365.25 days.</summary>
public readonly record struct MassTime : IQuantity<MassTime>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "an exposure", "327 kg d", "kg d", [new("kg d", 0), new("t d", 3), new("kg yr", 0, 365.25), new("t yr", 3, 365.25)]);

    private MassTime(double kilogramDays) => KilogramDays = kilogramDays;

    /// <inheritdoc/>
    public static string Description => "An exposure in kilogram-days.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>An exposure in kilogram-days.</summary>
    public double KilogramDays { get; }

    /// <inheritdoc/>
    public double CanonicalValue => KilogramDays;

    /// <summary>An exposure in kilogram-days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static MassTime FromKilogramDays(double kilogramDays) => new(UnitTable.Finite(kilogramDays));

    /// <inheritdoc/>
    public static MassTime Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out MassTime quantity)
    {
        bool understood = Units.TryRead(text, out double kilogramDays);
        quantity = new(kilogramDays);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(KilogramDays);
}
