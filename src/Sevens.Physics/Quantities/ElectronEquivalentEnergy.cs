namespace Sevens.Physics.Quantities;

/// <summary>
/// The energy of the electron that would give the same signal.
/// A nuclear recoil gives less by its quenching factor: see <see cref="RecoilEnergy"/>.
/// </summary>
public readonly record struct ElectronEquivalentEnergy : IQuantity<ElectronEquivalentEnergy>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "an electron-equivalent energy", "0.16 keVee", "keVee", [new("eVee", -3), new("keVee", 0)]);

    private ElectronEquivalentEnergy(double keVee) => KeVee = keVee;

    /// <inheritdoc/>
    public static string Description => "An electron-equivalent energy in keV.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>An electron-equivalent energy in keV.</summary>
    public double KeVee { get; }

    /// <inheritdoc/>
    public double CanonicalValue => KeVee;

    /// <summary>An electron-equivalent energy in keV.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static ElectronEquivalentEnergy FromKeVee(double keVee) => new(UnitTable.Finite(keVee));

    /// <inheritdoc/>
    public static ElectronEquivalentEnergy Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out ElectronEquivalentEnergy quantity)
    {
        bool understood = Units.TryRead(text, out double keVee);
        quantity = new(keVee);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(KeVee);
}
