namespace Sevens.Physics.Quantities;

/// <summary>A number of photo-electrons; an expectation, hence not always whole.</summary>
public readonly record struct PhotoelectronCount : IQuantity<PhotoelectronCount>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a number of photo-electrons", "8 PE", "PE", [new("PE", 0)]);

    private PhotoelectronCount(double count) => Count = count;

    /// <inheritdoc/>
    public static string Description => "A number of photo-electrons.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A number of photo-electrons.</summary>
    public double Count { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Count;

    /// <summary>A number of photo-electrons.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static PhotoelectronCount FromCount(double count) => new(UnitTable.Finite(count));

    /// <inheritdoc/>
    public static PhotoelectronCount Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out PhotoelectronCount quantity)
    {
        bool understood = Units.TryRead(text, out double count);
        quantity = new(count);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Count);
}
