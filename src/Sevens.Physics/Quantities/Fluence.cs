namespace Sevens.Physics.Quantities;

/// <summary>Neutrinos per area over an exposure, of one flavour or of all as the place says.</summary>
public readonly record struct Fluence : IQuantity<Fluence>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a neutrino fluence", "1e12 1/cm2", "1/cm2", [new("1/m2", -4), new("1/cm2", 0)]);

    private Fluence(double perSquareCentimetre) => PerSquareCentimetre = perSquareCentimetre;

    /// <inheritdoc/>
    public static string Description => "A neutrino fluence per cm².";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A neutrino fluence per cm².</summary>
    public double PerSquareCentimetre { get; }

    /// <inheritdoc/>
    public double CanonicalValue => PerSquareCentimetre;

    /// <summary>A neutrino fluence per cm².</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Fluence FromPerSquareCentimetre(double perSquareCentimetre) => new(UnitTable.Finite(perSquareCentimetre));

    /// <inheritdoc/>
    public static Fluence Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Fluence quantity)
    {
        bool understood = Units.TryRead(text, out double perSquareCentimetre);
        quantity = new(perSquareCentimetre);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(PerSquareCentimetre);
}
