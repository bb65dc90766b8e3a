namespace Sevens.Physics.Quantities;

/// <summary>A distance between stars.</summary>
public readonly record struct AstronomicalDistance : IQuantity<AstronomicalDistance>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a distance", "10 kpc", "kpc", [new("pc", -3), new("kpc", 0), new("Mpc", 3)]);

    private AstronomicalDistance(double kiloparsecs) => Kiloparsecs = kiloparsecs;

    /// <inheritdoc/>
    public static string Description => "A distance in kiloparsecs.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A distance in kiloparsecs.</summary>
    public double Kiloparsecs { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Kiloparsecs;

    /// <summary>A distance in kiloparsecs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static AstronomicalDistance FromKiloparsecs(double kiloparsecs) => new(UnitTable.Finite(kiloparsecs));

    /// <inheritdoc/>
    public static AstronomicalDistance Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out AstronomicalDistance quantity)
    {
        bool understood = Units.TryRead(text, out double kiloparsecs);
        quantity = new(kiloparsecs);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Kiloparsecs);
}
