using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Experiments.Sources.Solar;

namespace Sevens.Analysis.Results;

/// <summary>One source at a place.</summary>
public sealed record SourceFlux
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>The distance, m; null for a source whose flux does not depend on it.</summary>
    public double? BaselineM { get; init; }

    /// <summary>Flux of all components together, cm⁻² s⁻¹.</summary>
    public required double FluxPerCm2PerS { get; init; }

    /// <summary>What of it lies above the energy that was asked for, cm⁻² s⁻¹; null where none was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EnergeticFlux? Above { get; init; }

    /// <summary>Whether the numbers are those of a whole burst, per cm², rather than per cm² and s.</summary>
    public bool Integrated { get; init; }

    /// <summary>Its components.</summary>
    public required ImmutableArray<SourceFluxComponent> Components { get; init; }

    /// <summary>Its independent uncertainties.</summary>
    public required ImmutableArray<SourceUncertainty> Uncertainties { get; init; }

    /// <summary>Day and night, of a solar source with matter effects; null for others.</summary>
    public DayNightAsymmetry? DayNight { get; init; }

    /// <summary>The accelerator, of a stopped-pion source; null for others.</summary>
    public PionFacility? Facility { get; init; }

    /// <summary>When neutrinos arrive after the protons; null for a steady source and one without a stated pulse.</summary>
    public PulseTiming? Timing { get; init; }
}
