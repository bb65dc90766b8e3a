namespace Sevens.Physics.Quantities;

/// <summary>Protons delivered to the target of a beam; written as a plain number or with the unit <c>POT</c>.</summary>
public readonly record struct ProtonsOnTarget : IQuantity<ProtonsOnTarget>
{
    private static readonly UnitTable Units = UnitTable.WithOptionalUnit(
        "a number of protons on target", "3.198e23 POT", "POT", [new("POT", 0)]);

    private ProtonsOnTarget(double count) => Count = count;

    /// <inheritdoc/>
    public static string Description => "A number of protons on target.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A number of protons on target.</summary>
    public double Count { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Count;

    /// <summary>A number of protons on target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static ProtonsOnTarget FromCount(double count) => new(UnitTable.Finite(count));

    /// <inheritdoc/>
    public static ProtonsOnTarget Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out ProtonsOnTarget quantity)
    {
        bool understood = Units.TryRead(text, out double count);
        quantity = new(count);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Count);
}
