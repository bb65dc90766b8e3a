using System.Collections.Immutable;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>
/// Pion decay at rest: each stopped π⁺ gives a prompt ν_μ line and, from the muon, a delayed ν_e and ν̄_μ.
/// The fluence per flavour at a baseline L is r·N_POT/(4πL²), with r neutrinos per flavour per proton.
/// </summary>
public sealed class StoppedPionSource
{
    /// <summary>The prompt ν_μ energy (m_π² − m_μ²)/2m_π, MeV.</summary>
    public const double PromptEnergy =
        ((PhysicalConstants.ChargedPionMass * PhysicalConstants.ChargedPionMass) - (PhysicalConstants.MuonMass * PhysicalConstants.MuonMass))
        / (2 * PhysicalConstants.ChargedPionMass);

    /// <summary>The ν_μ of a stopped kaon, (m_K² − m_μ²)/2m_K with m_K = 493.677 MeV [PDG 2024], MeV.</summary>
    public const double KaonLineEnergy =
        ((ChargedKaonMass * ChargedKaonMass) - (PhysicalConstants.MuonMass * PhysicalConstants.MuonMass)) / (2 * ChargedKaonMass);

    /// <summary>The lowest proton energy at which kaons are made in numbers, GeV.</summary>
    public const double KaonProtonEnergy = 3;

    private const double ChargedKaonMass = 493.677;

    /// <summary>Takes an exposure.</summary>
    /// <param name="protonsOnTarget">Protons on target over the exposure.</param>
    /// <param name="neutrinosPerFlavourPerProton">r: neutrinos of each flavour per proton, not their sum.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number that is not positive and finite.</exception>
    public StoppedPionSource(double protonsOnTarget, double neutrinosPerFlavourPerProton)
    {
        ProtonsOnTarget = RequirePositive(protonsOnTarget, nameof(protonsOnTarget));
        NeutrinosPerFlavourPerProton = RequirePositive(neutrinosPerFlavourPerProton, nameof(neutrinosPerFlavourPerProton));
    }

    /// <summary>Protons on target over the exposure.</summary>
    public double ProtonsOnTarget { get; }

    /// <summary>Neutrinos of each flavour per proton.</summary>
    public double NeutrinosPerFlavourPerProton { get; }

    /// <summary>Protons delivered by a beam of a power for a time: P·t/E_p.</summary>
    /// <param name="powerMegawatts">Beam power, MW.</param>
    /// <param name="seconds">Beam time, s.</param>
    /// <param name="protonEnergyGeV">Kinetic energy per proton, GeV.</param>
    public static double Protons(double powerMegawatts, double seconds, double protonEnergyGeV)
    {
        const double JoulePerGeV = 1.602176634e-10;
        return RequirePositive(powerMegawatts, nameof(powerMegawatts)) * 1e6 * RequirePositive(seconds, nameof(seconds))
            / (RequirePositive(protonEnergyGeV, nameof(protonEnergyGeV)) * JoulePerGeV);
    }

    /// <summary>The three flux components at a baseline, each with the same fluence.</summary>
    /// <param name="baselineMetres">Distance from the target, m.</param>
    /// <exception cref="ArgumentOutOfRangeException">A baseline that is not positive and finite.</exception>
    public ImmutableArray<FluxComponent> At(double baselineMetres)
    {
        double centimetres = 100 * RequirePositive(baselineMetres, nameof(baselineMetres));
        double fluence = NeutrinosPerFlavourPerProton * ProtonsOnTarget / (4 * Math.PI * centimetres * centimetres);
        return
        [
            new FluxComponent(Flavour.MuonNeutrino, new LineSpectrum(PromptEnergy), EmissionPhase.Prompt, fluence),
            new FluxComponent(Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino, EmissionPhase.Delayed, fluence),
            new FluxComponent(Flavour.MuonAntineutrino, MichelSpectrum.MuonAntineutrino, EmissionPhase.Delayed, fluence),
        ];
    }

    /// <summary>The ν_μ line of kaons decaying at rest, called <c>kdar</c>. The kaon's 12.4 ns are counted as the pion's 26 ns: it is prompt.</summary>
    /// <param name="baselineMetres">Distance from the target, m.</param>
    /// <param name="neutrinosPerProton">ν_μ of the line per proton.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number that is not positive and finite.</exception>
    public FluxComponent KaonLineAt(double baselineMetres, double neutrinosPerProton)
    {
        double centimetres = 100 * RequirePositive(baselineMetres, nameof(baselineMetres));
        double fluence = RequirePositive(neutrinosPerProton, nameof(neutrinosPerProton)) * ProtonsOnTarget / (4 * Math.PI * centimetres * centimetres);
        return new FluxComponent(Flavour.MuonNeutrino, new LineSpectrum(KaonLineEnergy), EmissionPhase.Prompt, fluence) { Name = "kdar" };
    }

    private static double RequirePositive(double value, string name) =>
        value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "expected a positive, finite number");
}
