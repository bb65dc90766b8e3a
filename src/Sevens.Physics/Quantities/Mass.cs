namespace Sevens.Physics.Quantities;

/// <summary>The mass of a target or a detector. The tonne <c>t</c> is 1000 kg.</summary>
public readonly record struct Mass : IQuantity<Mass>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a mass", "14.57 kg", "kg", [new("mg", -6), new("g", -3), new("kg", 0), new("t", 3)]);

    private Mass(double kilograms) => Kilograms = kilograms;

    /// <inheritdoc/>
    public static string Description => "A mass in kilograms.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A mass in kilograms.</summary>
    public double Kilograms { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Kilograms;

    /// <summary>A mass in kilograms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Mass FromKilograms(double kilograms) => new(UnitTable.Finite(kilograms));

    /// <inheritdoc/>
    public static Mass Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Mass quantity)
    {
        bool understood = Units.TryRead(text, out double kilograms);
        quantity = new(kilograms);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Kilograms);
}
