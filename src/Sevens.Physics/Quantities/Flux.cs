namespace Sevens.Physics.Quantities;

/// <summary>Neutrinos per area and time, of one flavour or of all as the place says.</summary>
public readonly record struct Flux : IQuantity<Flux>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a neutrino flux", "4.3e7 1/cm2/s", "1/cm2/s", [new("1/m2/s", -4), new("1/cm2/s", 0)]);

    private Flux(double perSquareCentimetreSecond) => PerSquareCentimetreSecond = perSquareCentimetreSecond;

    /// <inheritdoc/>
    public static string Description => "A neutrino flux per cm² and second.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A neutrino flux per cm² and second.</summary>
    public double PerSquareCentimetreSecond { get; }

    /// <inheritdoc/>
    public double CanonicalValue => PerSquareCentimetreSecond;

    /// <summary>A neutrino flux per cm² and second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Flux FromPerSquareCentimetreSecond(double perSquareCentimetreSecond) => new(UnitTable.Finite(perSquareCentimetreSecond));

    /// <inheritdoc/>
    public static Flux Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Flux quantity)
    {
        bool understood = Units.TryRead(text, out double perSquareCentimetreSecond);
        quantity = new(perSquareCentimetreSecond);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(PerSquareCentimetreSecond);
}
