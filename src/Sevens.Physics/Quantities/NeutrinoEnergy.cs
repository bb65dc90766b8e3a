namespace Sevens.Physics.Quantities;

/// <summary>The energy of a neutrino.</summary>
public readonly record struct NeutrinoEnergy : IQuantity<NeutrinoEnergy>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a neutrino energy", "29.8 MeV", "MeV", [new("eV", -6), new("keV", -3), new("MeV", 0), new("GeV", 3)]);

    private NeutrinoEnergy(double megaelectronvolts) => MeV = megaelectronvolts;

    /// <inheritdoc/>
    public static string Description => "A neutrino energy in MeV.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A neutrino energy in MeV.</summary>
    public double MeV { get; }

    /// <inheritdoc/>
    public double CanonicalValue => MeV;

    /// <summary>A neutrino energy in MeV.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static NeutrinoEnergy FromMeV(double megaelectronvolts) => new(UnitTable.Finite(megaelectronvolts));

    /// <inheritdoc/>
    public static NeutrinoEnergy Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out NeutrinoEnergy quantity)
    {
        bool understood = Units.TryRead(text, out double megaelectronvolts);
        quantity = new(megaelectronvolts);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(MeV);
}
