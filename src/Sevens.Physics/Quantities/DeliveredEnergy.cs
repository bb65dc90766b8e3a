namespace Sevens.Physics.Quantities;

/// <summary>The energy a beam delivered to its target: beam power integrated over time.</summary>
public readonly record struct DeliveredEnergy : IQuantity<DeliveredEnergy>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a delivered energy", "6.5 GWh", "GWh", [new("MWh", -3), new("GWh", 0)]);

    private DeliveredEnergy(double gigawattHours) => GigawattHours = gigawattHours;

    /// <inheritdoc/>
    public static string Description => "A delivered beam energy in gigawatt-hours.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A delivered beam energy in gigawatt-hours.</summary>
    public double GigawattHours { get; }

    /// <inheritdoc/>
    public double CanonicalValue => GigawattHours;

    /// <summary>A delivered beam energy in gigawatt-hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static DeliveredEnergy FromGigawattHours(double gigawattHours) => new(UnitTable.Finite(gigawattHours));

    /// <inheritdoc/>
    public static DeliveredEnergy Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out DeliveredEnergy quantity)
    {
        bool understood = Units.TryRead(text, out double gigawattHours);
        quantity = new(gigawattHours);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(GigawattHours);
}
