using System.Collections.Immutable;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Physics.Sources;

/// <summary>One flavour of a source at the detector: its spectrum, normalised to one neutrino, when it is emitted, and how many arrive.</summary>
/// <param name="Flavour">The flavour.</param>
/// <param name="Spectrum">The energy distribution, normalised to one.</param>
/// <param name="Phase">When it is emitted.</param>
/// <param name="Fluence">Neutrinos of this flavour (not the sum over flavours) per cm² at the detector over the exposure; over one second it is the flux.</param>
public sealed record FluxComponent(Flavour Flavour, IEnergySpectrum Spectrum, EmissionPhase Phase, double Fluence)
{
    /// <summary>What it is called where a source has several of one flavour, for example <c>be7-862</c>; empty where flavour and phase say it.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>When it arrives, for a component of a time bin; null for one that arrives as its phase does.</summary>
    public EmissionInterval? Interval { get; init; }

    /// <summary>Says that it is an element off the diagonal of a density matrix; null for a flux.</summary>
    public FluxCoherence? Coherence { get; init; }

    /// <summary>Says that it is what couplings of matter change, not a flux; empty for a flux.</summary>
    public ImmutableArray<LevelShare> Levels { get; init; } = [];

    /// <summary>What tells it from the other components of its source: the name, or flavour and phase where it has none, for example <c>nu_e delayed</c>.</summary>
    public string Label => Name.Length > 0
        ? Name
        : Phase switch
        {
            EmissionPhase.Prompt => $"{Flavour.Written()} prompt",
            EmissionPhase.Delayed => $"{Flavour.Written()} delayed",
            _ => Flavour.Written(),
        };

    /// <summary>The same component over another exposure or at another distance.</summary>
    /// <param name="factor">What multiplies the fluence; ≥ 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is negative or not finite.</exception>
    public FluxComponent Times(double factor) => factor >= 0 && double.IsFinite(factor)
        ? this with { Fluence = Fluence * factor }
        : throw new ArgumentOutOfRangeException(nameof(factor), factor, "expected a finite factor ≥ 0");
}
