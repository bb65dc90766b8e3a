namespace Sevens.Physics.Sources.Diffuse;

/// <summary>A flat universe of matter and a cosmological constant: H(z) = H₀√(Ω_m(1 + z)³ + 1 − Ω_m).</summary>
public sealed record FlatCosmology
{
    /// <summary>Takes the parameters.</summary>
    /// <param name="hubbleConstant">H₀, km s⁻¹ Mpc⁻¹.</param>
    /// <param name="matterShare">Ω_m.</param>
    /// <exception cref="ArgumentOutOfRangeException">A Hubble constant that is not positive and finite, or a share outside [0, 1].</exception>
    public FlatCosmology(double hubbleConstant, double matterShare)
    {
        HubbleConstant = hubbleConstant > 0 && double.IsFinite(hubbleConstant)
            ? hubbleConstant
            : throw new ArgumentOutOfRangeException(nameof(hubbleConstant), hubbleConstant, "expected a positive, finite Hubble constant in km/s/Mpc");
        MatterShare = matterShare is >= 0 and <= 1
            ? matterShare
            : throw new ArgumentOutOfRangeException(nameof(matterShare), matterShare, "expected a share of matter from 0 to 1");
    }

    /// <summary>H₀ = 70 km s⁻¹ Mpc⁻¹, Ω_m = 0.3, the values with which star-formation histories are published.</summary>
    public static FlatCosmology Standard { get; } = new(70, 0.3);

    /// <summary>H₀, km s⁻¹ Mpc⁻¹.</summary>
    public double HubbleConstant { get; }

    /// <summary>Ω_m.</summary>
    public double MatterShare { get; }

    /// <summary>H(z), s⁻¹.</summary>
    public double HubbleRate(double redshift)
    {
        double stretch = 1 + redshift;
        return HubbleConstant * 1e5 / AstronomicalConstants.MegaparsecCentimetres * Math.Sqrt((MatterShare * stretch * stretch * stretch) + 1 - MatterShare);
    }
}
