namespace Sevens.Physics.Sources.Diffuse;

/// <summary>
/// The cosmic star-formation rate as three power laws joined smoothly: ρ(z) = ρ₀[(1+z)^(aη) + ((1+z)/B)^(bη) + ((1+z)/C)^(cη)]^(1/η) with
/// η = −10, a = 3.4, b = −0.3, c = −3.5, B = 5000, C = 9, which breaks at z = 1 and 4. [arXiv:0804.4008; arXiv:0812.3157]
/// </summary>
public sealed record StarFormationHistory
{
    private const double Smoothness = -10;
    private const double FirstSlope = 3.4;
    private const double SecondSlope = -0.3;
    private const double ThirdSlope = -3.5;
    private const double SecondScale = 5000;
    private const double ThirdScale = 9;

    /// <summary>Takes the local rate.</summary>
    /// <param name="localRate">ρ₀, solar masses yr⁻¹ Mpc⁻³.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate that is not positive and finite.</exception>
    public StarFormationHistory(double localRate) => LocalRate = localRate > 0 && double.IsFinite(localRate)
        ? localRate
        : throw new ArgumentOutOfRangeException(nameof(localRate), localRate, "expected a positive, finite rate in solar masses per year and cubic megaparsec");

    /// <summary>ρ₀ = 0.0178 solar masses yr⁻¹ Mpc⁻³; published limits 0.0142 and 0.0213. [arXiv:0812.3157]</summary>
    public static StarFormationHistory Fiducial { get; } = new(0.0178);

    /// <summary>ρ₀, solar masses yr⁻¹ Mpc⁻³.</summary>
    public double LocalRate { get; }

    /// <summary>ρ(z), solar masses yr⁻¹ Mpc⁻³ (comoving).</summary>
    public double At(double redshift)
    {
        double stretch = 1 + redshift;
        double sum = Math.Pow(stretch, FirstSlope * Smoothness)
            + Math.Pow(stretch / SecondScale, SecondSlope * Smoothness)
            + Math.Pow(stretch / ThirdScale, ThirdSlope * Smoothness);
        return LocalRate * Math.Pow(sum, 1 / Smoothness);
    }
}
