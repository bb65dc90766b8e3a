using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.LightVector;

/// <summary>Charges of quarks and leptons under a new U(1); a charged lepton and its neutrino share one.</summary>
/// <param name="Up">Q'_u.</param>
/// <param name="Down">Q'_d.</param>
/// <param name="Electron">Q'_e.</param>
/// <param name="Muon">Q'_μ.</param>
/// <param name="Tau">Q'_τ.</param>
public sealed record VectorCharges(double Up, double Down, double Electron, double Muon, double Tau)
{
    /// <summary>The charge of a neutrino flavour.</summary>
    public double Of(Flavour flavour) => flavour.Neutrino() switch
    {
        Flavour.ElectronNeutrino => Electron,
        Flavour.MuonNeutrino => Muon,
        _ => Tau,
    };
}
