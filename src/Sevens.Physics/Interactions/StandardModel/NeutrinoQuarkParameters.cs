namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// The effective neutrino–quark parameters of older PDG reviews:
/// g_V^p = ρ(1/2 − 2κ sin²θ_W) + 2λ_uL + 2λ_uR + λ_dL + λ_dR and g_V^n = −ρ/2 + λ_uL + λ_uR + 2λ_dL + 2λ_dR. [arXiv:hep-ph/0508299]
/// </summary>
/// <param name="Rho">ρ.</param>
/// <param name="Kappa">κ.</param>
/// <param name="UpLeft">λ_uL.</param>
/// <param name="UpRight">λ_uR.</param>
/// <param name="DownLeft">λ_dL.</param>
/// <param name="DownRight">λ_dR.</param>
public sealed record NeutrinoQuarkParameters(double Rho, double Kappa, double UpLeft, double UpRight, double DownLeft, double DownRight)
{
    /// <summary>ρ = 1.0086, κ = 0.9978, λ_uL = −0.0031, λ_dL = −0.0025, λ_dR = 2λ_uR = 7.5e-5. [arXiv:hep-ph/0508299]</summary>
    public static NeutrinoQuarkParameters Barranco2005 { get; } = new(1.0086, 0.9978, -0.0031, 3.75e-5, -0.0025, 7.5e-5);
}
