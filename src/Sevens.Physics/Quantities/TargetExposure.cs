namespace Sevens.Physics.Quantities;

/// <summary>
/// An exposure of a target: its mass times the live time, or its mass times the energy that a beam delivered meanwhile. The year <c>yr</c> is the Julian year of
/// 365.25 days. The two cannot be compared without a power: <see cref="CanonicalValue"/> is in the unit that the exposure is stated in.
/// </summary>
public readonly record struct TargetExposure : IQuantity<TargetExposure>
{
    private static readonly UnitTable Times = UnitTable.WithUnit(
        "an exposure", "327 kg d", "kg d", [new("kg d", 0), new("t d", 3), new("kg yr", 0, 365.25), new("t yr", 3, 365.25)]);

    private static readonly UnitTable Energies = UnitTable.WithUnit(
        "an exposure", "10.22 GWh kg", "GWh kg", [new("MWh kg", -3), new("GWh kg", 0), new("GWh t", 3)]);

    private readonly bool delivered;

    private TargetExposure(double value, UnitTable unit)
    {
        CanonicalValue = value;
        delivered = ReferenceEquals(unit, Energies);
    }

    /// <inheritdoc/>
    public static string Description => "An exposure in kilogram-days, or in kilograms times gigawatt-hours of a beam.";

    /// <inheritdoc/>
    public static string Expectation => $"{Times.Expectation}, or {Energies.Expectation}";

    /// <inheritdoc/>
    public static string Pattern => $"(?:{Times.Pattern})|(?:{Energies.Pattern})";

    /// <inheritdoc/>
    public static string Example => Times.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Times.AcceptsPlainNumber;

    /// <summary>Mass times time, in kilogram-days; null for one that is stated in delivered energy.</summary>
    public double? KilogramDays => delivered ? null : CanonicalValue;

    /// <summary>Mass times delivered energy, in kilograms times gigawatt-hours; null for one that is stated in time.</summary>
    public double? KilogramGigawattHours => delivered ? CanonicalValue : null;

    /// <inheritdoc/>
    public double CanonicalValue { get; }

    /// <summary>An exposure in kilogram-days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static TargetExposure FromKilogramDays(double kilogramDays) => new(UnitTable.Finite(kilogramDays), Times);

    /// <summary>An exposure in kilograms times gigawatt-hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static TargetExposure FromKilogramGigawattHours(double kilogramGigawattHours) => new(UnitTable.Finite(kilogramGigawattHours), Energies);

    /// <inheritdoc/>
    public static TargetExposure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out TargetExposure quantity) ? quantity : throw new QuantityFormatException(text, Expectation);
    }

    /// <inheritdoc/>
    public static bool TryParse(string? text, out TargetExposure quantity)
    {
        bool timed = Times.TryRead(text, out double value);
        bool understood = timed || Energies.TryRead(text, out value);
        quantity = understood ? new(value, timed ? Times : Energies) : default;
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => (delivered ? Energies : Times).Write(CanonicalValue);
}
