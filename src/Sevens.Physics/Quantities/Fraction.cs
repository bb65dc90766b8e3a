namespace Sevens.Physics.Quantities;

/// <summary>A fraction of one; written as a plain number (<c>0.25</c>) or in per cent (<c>25 %</c>).</summary>
public readonly record struct Fraction : IQuantity<Fraction>
{
    private static readonly UnitTable Units = UnitTable.WithOptionalUnit(
        "a fraction", "25 %", "", [new("%", -2)]);

    private Fraction(double value) => Value = value;

    /// <inheritdoc/>
    public static string Description => "A fraction of one.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A fraction of one.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Value;

    /// <summary>A fraction of one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Fraction FromValue(double value) => new(UnitTable.Finite(value));

    /// <inheritdoc/>
    public static Fraction Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Fraction quantity)
    {
        bool understood = Units.TryRead(text, out double value);
        quantity = new(value);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Value);
}
