namespace Sevens.Physics.Quantities;

/// <summary>Energy emitted per time.</summary>
public readonly record struct Luminosity : IQuantity<Luminosity>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a luminosity", "4e53 erg/s", "erg/s", [new("erg/s", 0), new("W", 7)]);

    private Luminosity(double ergsPerSecond) => ErgsPerSecond = ergsPerSecond;

    /// <inheritdoc/>
    public static string Description => "A luminosity in ergs per second.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A luminosity in ergs per second.</summary>
    public double ErgsPerSecond { get; }

    /// <inheritdoc/>
    public double CanonicalValue => ErgsPerSecond;

    /// <summary>A luminosity in ergs per second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Luminosity FromErgsPerSecond(double ergsPerSecond) => new(UnitTable.Finite(ergsPerSecond));

    /// <inheritdoc/>
    public static Luminosity Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Luminosity quantity)
    {
        bool understood = Units.TryRead(text, out double ergsPerSecond);
        quantity = new(ergsPerSecond);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(ErgsPerSecond);
}
