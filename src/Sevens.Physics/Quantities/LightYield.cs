namespace Sevens.Physics.Quantities;

/// <summary>Photo-electrons detected per keV of electron-equivalent energy.</summary>
public readonly record struct LightYield : IQuantity<LightYield>
{
    private static readonly UnitTable Units = UnitTable.WithUnit(
        "a light yield", "13.35 PE/keVee", "PE/keVee", [new("PE/keVee", 0)]);

    private LightYield(double photoelectronsPerKeVee) => PhotoelectronsPerKeVee = photoelectronsPerKeVee;

    /// <inheritdoc/>
    public static string Description => "A light yield in photo-electrons per keV electron-equivalent.";

    /// <inheritdoc/>
    public static string Expectation => Units.Expectation;

    /// <inheritdoc/>
    public static string Pattern => Units.Pattern;

    /// <inheritdoc/>
    public static string Example => Units.Example;

    /// <inheritdoc/>
    public static bool AcceptsPlainNumber => Units.AcceptsPlainNumber;

    /// <summary>A light yield in photo-electrons per keV electron-equivalent.</summary>
    public double PhotoelectronsPerKeVee { get; }

    /// <inheritdoc/>
    public double CanonicalValue => PhotoelectronsPerKeVee;

    /// <summary>A light yield in photo-electrons per keV electron-equivalent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static LightYield FromPhotoelectronsPerKeVee(double photoelectronsPerKeVee) => new(UnitTable.Finite(photoelectronsPerKeVee));

    /// <inheritdoc/>
    public static LightYield Parse(string text) => new(Units.Read(text));

    /// <inheritdoc/>
    public static bool TryParse(string? text, out LightYield quantity)
    {
        bool understood = Units.TryRead(text, out double photoelectronsPerKeVee);
        quantity = new(photoelectronsPerKeVee);
        return understood;
    }

    /// <summary>The quantity in its canonical unit; <see cref="Parse"/> gives back the same value.</summary>
    public override string ToString() => Units.Write(PhotoelectronsPerKeVee);
}
