using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.LightScalar;

/// <summary>
/// ⟨N|q̄q|N⟩ = f_q^N m_N/m_q: how much scalar charge of a quark a nucleon has. [f: arXiv:1506.04142; masses: doi:10.1103/PhysRevD.110.030001]
/// </summary>
internal static class ScalarNucleonCharges
{
    private const double UpMass = 2.16;
    private const double DownMass = 4.70;

    /// <summary>σ_πN/m̄_ud = 59.1/3.45 as rounded in arXiv:2202.11002: the charge of either nucleon for one coupling of both quarks.</summary>
    public const double Universal = 17.3;

    public const double ProtonUp = 0.0208 * PhysicalConstants.ProtonMass / UpMass;
    public const double ProtonDown = 0.0411 * PhysicalConstants.ProtonMass / DownMass;
    public const double NeutronUp = 0.0189 * PhysicalConstants.NeutronMass / UpMass;
    public const double NeutronDown = 0.0451 * PhysicalConstants.NeutronMass / DownMass;
}
