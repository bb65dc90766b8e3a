namespace Sevens.Physics.Quantities;

/// <summary>The kinetic energy of each proton of a beam.</summary>
public readonly record struct BeamEnergy : IQuantity<BeamEnergy>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a beam energy", "0.984 GeV", "GeV", [new("MeV", -3), new("GeV", 0)]);

    private BeamEnergy(double gigaelectronvolts) => GeV = gigaelectronvolts;

    /// <inheritdoc/>
    public static string Description => "A beam energy per proton in GeV.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A beam energy per proton in GeV.</summary>
    public double GeV { get; }

    /// <inheritdoc/>
    public double CanonicalValue => GeV;

    /// <summary>A beam energy per proton in GeV.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static BeamEnergy FromGeV(double gigaelectronvolts) => new(UnitTable.Finite(gigaelectronvolts));

    /// <inheritdoc/>
    public static BeamEnergy Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out BeamEnergy quantity)
    {
        bool understood = Units.TryRead(text, out double gigaelectronvolts);
        quantity = new(gigaelectronvolts);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(GeV);
}
