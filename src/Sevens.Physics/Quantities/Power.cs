namespace Sevens.Physics.Quantities;

/// <summary>A power: thermal power of a reactor, beam power of a spallation source.</summary>
public readonly record struct Power : IQuantity<Power>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a power", "1.4 MW", "MW", [new("W", -6), new("kW", -3), new("MW", 0), new("GW", 3)]);

    private Power(double megawatts) => Megawatts = megawatts;

    /// <inheritdoc/>
    public static string Description => "A power in megawatts.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A power in megawatts.</summary>
    public double Megawatts { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Megawatts;

    /// <summary>A power in megawatts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Power FromMegawatts(double megawatts) => new(UnitTable.Finite(megawatts));

    /// <inheritdoc/>
    public static Power Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Power quantity)
    {
        bool understood = Units.TryRead(text, out double megawatts);
        quantity = new(megawatts);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Megawatts);
}
