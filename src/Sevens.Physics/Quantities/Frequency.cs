namespace Sevens.Physics.Quantities;

/// <summary>Repetitions per second: of the pulses of a beam.</summary>
public readonly record struct Frequency : IQuantity<Frequency>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a frequency", "60 Hz", "Hz", [new("Hz", 0), new("kHz", 3), new("MHz", 6)]);

    private Frequency(double hertz) => Hertz = hertz;

    /// <inheritdoc/>
    public static string Description => "A frequency in hertz.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A frequency in hertz.</summary>
    public double Hertz { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Hertz;

    /// <summary>A frequency in hertz.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Frequency FromHertz(double hertz) => new(UnitTable.Finite(hertz));

    /// <inheritdoc/>
    public static Frequency Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Frequency quantity)
    {
        bool understood = Units.TryRead(text, out double hertz);
        quantity = new(hertz);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Hertz);
}
