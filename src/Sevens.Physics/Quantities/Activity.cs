namespace Sevens.Physics.Quantities;

/// <summary>Decays per second.</summary>
public readonly record struct Activity : IQuantity<Activity>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "an activity", "1.7 MCi", "Bq", [new("Bq", 0), new("kBq", 3), new("MBq", 6), new("GBq", 9), new("TBq", 12), new("PBq", 15), new("Ci", 10, 3.7), new("kCi", 13, 3.7), new("MCi", 16, 3.7)]);

    private Activity(double becquerels) => Becquerels = becquerels;

    /// <inheritdoc/>
    public static string Description => "An activity in becquerels.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>An activity in becquerels.</summary>
    public double Becquerels { get; }

    /// <inheritdoc/>
    public double CanonicalValue => Becquerels;

    /// <summary>An activity in becquerels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Activity FromBecquerels(double becquerels) => new(UnitTable.Finite(becquerels));

    /// <inheritdoc/>
    public static Activity Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Activity quantity)
    {
        bool understood = Units.TryRead(text, out double becquerels);
        quantity = new(becquerels);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(Becquerels);
}
