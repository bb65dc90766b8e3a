namespace Sevens.Physics.Quantities;

/// <summary>A momentum transfer |Q|, or the scale at which a coupling is taken.</summary>
public readonly record struct MomentumTransfer : IQuantity<MomentumTransfer>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a momentum transfer", "50 MeV", "MeV", [new("eV", -6), new("keV", -3), new("MeV", 0), new("GeV", 3), new("TeV", 6)]);

    private MomentumTransfer(double megaelectronvolts) => MeV = megaelectronvolts;

    /// <inheritdoc/>
    public static string Description => "A momentum transfer in MeV.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A momentum transfer in MeV.</summary>
    public double MeV { get; }

    /// <inheritdoc/>
    public double CanonicalValue => MeV;

    /// <summary>A momentum transfer in MeV.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static MomentumTransfer FromMeV(double megaelectronvolts) => new(UnitTable.Finite(megaelectronvolts));

    /// <inheritdoc/>
    public static MomentumTransfer Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out MomentumTransfer quantity)
    {
        bool understood = Units.TryRead(text, out double megaelectronvolts);
        quantity = new(megaelectronvolts);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(MeV);
}
