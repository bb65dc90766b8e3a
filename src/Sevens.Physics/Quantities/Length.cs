namespace Sevens.Physics.Quantities;

/// <summary>A length: a baseline in metres, a nuclear radius in femtometres.</summary>
public readonly record struct Length : IQuantity<Length>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a length", "19.3 m", "m", [new("fm", -15), new("mm", -3), new("cm", -2), new("m", 0), new("km", 3)]);

    private Length(double metres) => Metres = metres;

    /// <inheritdoc/>
    public static string Description => "A length in metres.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A length in metres.</summary>
    public double Metres { get; }

    /// <summary>The length in femtometres.</summary>
    public double Femtometres => Metres * 1e15;

    /// <inheritdoc/>
    public double CanonicalValue => Metres;

    /// <summary>A length in metres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Length FromMetres(double metres) => new(UnitTable.Finite(metres));

    /// <inheritdoc/>
    public static Length Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Length quantity)
    {
        bool understood = Units.TryRead(text, out double metres);
        quantity = new(metres);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Metres);
}
