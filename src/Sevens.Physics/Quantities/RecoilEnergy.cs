namespace Sevens.Physics.Quantities;

/// <summary>
/// The kinetic energy of a recoiling nucleus, before quenching.
/// Not what a detector calibrated with electrons reads: that is <see cref="ElectronEquivalentEnergy"/>.
/// </summary>
public readonly record struct RecoilEnergy : IQuantity<RecoilEnergy>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a nuclear-recoil energy", "7.5 keVnr", "keVnr", [new("eVnr", -3), new("keVnr", 0)]);

    private RecoilEnergy(double keVnr) => KeVnr = keVnr;

    /// <inheritdoc/>
    public static string Description => "A nuclear-recoil energy in keV.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A nuclear-recoil energy in keV.</summary>
    public double KeVnr { get; }

    /// <summary>The same energy in MeV, the unit of the kinematics.</summary>
    public double MeV => KeVnr / 1000;

    /// <inheritdoc/>
    public double CanonicalValue => KeVnr;

    /// <summary>A nuclear-recoil energy in keV.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static RecoilEnergy FromKeVnr(double keVnr) => new(UnitTable.Finite(keVnr));

    /// <inheritdoc/>
    public static RecoilEnergy Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out RecoilEnergy quantity)
    {
        bool understood = Units.TryRead(text, out double keVnr);
        quantity = new(keVnr);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(KeVnr);
}
