using Sevens.Physics.Constants;

namespace Sevens.Physics.FormFactors;

/// <summary>What the nucleons themselves add to the form factors of a nucleus. [arXiv:2007.08529]</summary>
internal static class NucleonStructure
{
    /// <summary>⟨r_E²⟩ of strangeness in the nucleon, fm².</summary>
    public const double StrangeRadiusSquared = -0.0048;

    /// <summary>Anomalous magnetic moment of the proton κ_p.</summary>
    public const double ProtonAnomalousMoment = 1.7928;

    /// <summary>Anomalous magnetic moment of the neutron κ_n.</summary>
    public const double NeutronAnomalousMoment = -1.9130;

    /// <summary>Strange magnetic moment of the nucleon κ_s.</summary>
    public const double StrangeMoment = -0.017;

    /// <summary>1/m_p², fm².</summary>
    public const double InverseMassSquared = PhysicalConstants.HbarC * PhysicalConstants.HbarC / (PhysicalConstants.ProtonMass * PhysicalConstants.ProtonMass);
}
