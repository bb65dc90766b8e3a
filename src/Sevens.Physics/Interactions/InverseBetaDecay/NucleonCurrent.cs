namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>What the full cross section of Strumia and Vissani takes of the weak current of the nucleon.</summary>
/// <param name="Name">Where the values come from.</param>
/// <param name="FermiCoupling">G_F, MeV⁻².</param>
/// <param name="CosineCabibbo">cos θ_C = |V_ud|.</param>
/// <param name="AxialCharge">g_A = −g₁(0) &gt; 0.</param>
/// <param name="AxialMass">M_A of the dipole of g₁, MeV.</param>
/// <param name="VectorMassSquared">M_V² of the dipoles of f₁ and f₂, MeV².</param>
/// <param name="AnomalousMoment">ξ = κ_p − κ_n.</param>
public sealed record NucleonCurrent(
    string Name, double FermiCoupling, double CosineCabibbo, double AxialCharge, double AxialMass, double VectorMassSquared, double AnomalousMoment)
{
    /// <summary>The values of the paper: G_F = 1.16637e-5 GeV⁻², cos θ_C = 0.9746, g_A = 1.270, M_A = 1 GeV, M_V² = 0.71 GeV², ξ = 3.706. [astro-ph/0302055]</summary>
    public static NucleonCurrent StrumiaVissani2003 { get; } = new("values of astro-ph/0302055", 1.16637e-11, 0.9746, 1.270, 1000, 0.71e6, 3.706);

    /// <summary>The PDG 2024 values |V_ud| = 0.97367 and g_A = 1.2754 with the same dipoles. [PDG 2024]</summary>
    public static NucleonCurrent Pdg2024 { get; } = new("values of the PDG 2024", Constants.PhysicalConstants.FermiCoupling, 0.97367, Constants.PhysicalConstants.AxialCharge, 1000, 0.71e6, 3.706);
}
