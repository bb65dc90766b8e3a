using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Catalogs.Reactors;

/// <summary>Everything that must be chosen before a reactor's spectrum is one.</summary>
public sealed record ReactorSpectrumChoice
{
    /// <summary>The spectra per fission.</summary>
    public required FissionSpectrumModel Model { get; init; }

    /// <summary>What holds below a model that begins at 2 MeV; without it those energies are refused.</summary>
    public LowEnergyModel? BelowRange { get; init; }

    /// <summary>How the two meet.</summary>
    public SpectrumJoint Joint { get; init; }

    /// <summary>Neutron captures on ²³⁸U per fission: about 0.6 in a power reactor, 0 in a highly enriched core.</summary>
    public required double CapturesPerFission { get; init; }

    /// <summary>A bump on the spectra of all isotopes, or none.</summary>
    public SpectralBump? Bump { get; init; }

    /// <summary>Mean irradiation of the fuel, d, for the off-equilibrium correction of converted spectra; null for none.</summary>
    public double? IrradiationDays { get; init; }

    /// <summary>Antineutrinos of spent fuel above the threshold of inverse beta decay ÷ those of the core.</summary>
    public double SpentFuelShare { get; init; }
}
