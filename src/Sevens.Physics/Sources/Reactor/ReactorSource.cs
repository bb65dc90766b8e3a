using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>
/// A reactor core at a thermal power: dΦ/dE = P/(4πL²) Σ f_i S_i(E) / Σ f_i e_i, with captures and spent fuel added per fission.
/// </summary>
public sealed class ReactorSource
{
    private const double JoulePerMeV = 1.602176634e-13;
    private readonly ImmutableArray<EmissionPart> parts;

    /// <summary>Takes a power and what burns.</summary>
    /// <param name="thermalPowerWatts">Thermal (not electric) power, W.</param>
    /// <param name="fractions">Fission fractions.</param>
    /// <param name="energies">Energies per fission.</param>
    /// <param name="emission">What the fissions emit.</param>
    /// <exception cref="ArgumentException">A power that is not positive and finite, or an isotope that fissions and has no spectrum.</exception>
    public ReactorSource(double thermalPowerWatts, FissionFractions fractions, FissionEnergies energies, ReactorEmission emission)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        ArgumentNullException.ThrowIfNull(energies);
        ArgumentNullException.ThrowIfNull(emission);
        if (!(thermalPowerWatts > 0) || !double.IsFinite(thermalPowerWatts))
        {
            throw new ArgumentOutOfRangeException(nameof(thermalPowerWatts), thermalPowerWatts, "expected a thermal power in W, positive and finite");
        }

        ThermalPowerWatts = thermalPowerWatts;
        Fractions = fractions;
        Energies = energies;
        Emission = emission;
        parts = emission.Parts(fractions);
    }

    /// <summary>Thermal power, W.</summary>
    public double ThermalPowerWatts { get; }

    /// <summary>Fission fractions.</summary>
    public FissionFractions Fractions { get; }

    /// <summary>Energies per fission.</summary>
    public FissionEnergies Energies { get; }

    /// <summary>What the fissions emit.</summary>
    public ReactorEmission Emission { get; }

    /// <summary>Fissions per second.</summary>
    public double FissionsPerSecond => ThermalPowerWatts / (Energies.Mean(Fractions) * JoulePerMeV);

    /// <summary>Antineutrinos per fission, of all parts over their known ranges.</summary>
    public double NeutrinosPerFission => parts.Sum(p => p.PerFission * p.Spectrum.NeutrinosPerFission);

    /// <summary>Antineutrinos per second.</summary>
    public double NeutrinosPerSecond => FissionsPerSecond * NeutrinosPerFission;

    /// <summary>The flux at a baseline, one component per isotope and per other part; each fluence is that of one second, cm⁻².</summary>
    /// <param name="baselineMetres">Distance from the centre of the core, m.</param>
    /// <exception cref="ArgumentOutOfRangeException">A baseline that is not positive and finite.</exception>
    public ImmutableArray<FluxComponent> At(double baselineMetres)
    {
        if (!(baselineMetres > 0) || !double.IsFinite(baselineMetres))
        {
            throw new ArgumentOutOfRangeException(nameof(baselineMetres), baselineMetres, "expected a baseline in m, positive and finite");
        }

        double centimetres = 100 * baselineMetres;
        double fissions = FissionsPerSecond / (4 * Math.PI * centimetres * centimetres);
        return
        [
            .. parts.Select(p => new FluxComponent(
                Flavour.ElectronAntineutrino, p.Spectrum.Shape, EmissionPhase.Steady, fissions * p.PerFission * p.Spectrum.NeutrinosPerFission) { Name = p.Label }),
        ];
    }
}
