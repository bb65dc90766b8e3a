namespace Sevens.Physics.Quantities;

/// <summary>Energy that a star emits.</summary>
public readonly record struct RadiatedEnergy : IQuantity<RadiatedEnergy>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "an emitted energy", "5e52 erg", "erg", [new("erg", 0), new("J", 7), new("foe", 51)]);

    private RadiatedEnergy(double ergs) => Ergs = ergs;

    /// <inheritdoc/>
    public static string Description => "An emitted energy in ergs.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>An emitted energy in ergs.</summary>
    public double Ergs { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Ergs;

    /// <summary>An emitted energy in ergs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static RadiatedEnergy FromErgs(double ergs) => new(UnitTable.Finite(ergs));

    /// <inheritdoc/>
    public static RadiatedEnergy Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out RadiatedEnergy quantity)
    {
        bool understood = Units.TryRead(text, out double ergs);
        quantity = new(ergs);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Ergs);
}
