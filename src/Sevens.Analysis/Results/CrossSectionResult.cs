using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Experiments.Theory;

namespace Sevens.Analysis.Results;

/// <summary>A CEvNS cross section: of a nucleus, of an element as the average per atom, or of a material as the sum over a formula unit.</summary>
public sealed record CrossSectionResult() : VerbResult("crossSection")
{
    /// <summary>Nuclide, element or material.</summary>
    public required string Target { get; init; }

    /// <summary>What every cross section here is per, those in <see cref="PerNuclide"/> excepted: <c>nucleus</c>, <c>atom</c> or <c>formula unit</c>.</summary>
    public required string Per { get; init; }

    /// <summary>The incoming flavour of everything but <see cref="Averages"/>.</summary>
    public required string Flavour { get; init; }

    /// <summary>The form factor.</summary>
    public required string FormFactor { get; init; }

    /// <summary>Neutrino energy, MeV; null where none was asked for.</summary>
    public double? EnergyMeV { get; init; }

    /// <summary>Total cross section at this energy, cm².</summary>
    public double? TotalCm2 { get; init; }

    /// <summary>The theory error of <see cref="TotalCm2"/>, cm²; null without a total, and where none was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TheoryError? Theory { get; init; }

    /// <summary>The largest recoil energy at this energy, keV; of several nuclides, that of the lightest.</summary>
    public double? MaximumRecoilKeV { get; init; }

    /// <summary>The total over that of point nuclei (vector form factors F = 1) at this energy: what form factors leave of full coherence.</summary>
    public double? Coherence { get; init; }

    /// <summary>The degree of coherence at this energy, as <see cref="CrossSectionTotal.PhaseCoherence"/>.</summary>
    public double? PhaseCoherence { get; init; }

    /// <summary>The incoherent cross section at this energy, cm²; not part of the total.</summary>
    public double? IncoherentCm2 { get; init; }

    /// <summary>The cross section of as many free nucleons at this energy, cm².</summary>
    public double? FreeNucleonsCm2 { get; init; }

    /// <summary>The nuclides of the target.</summary>
    public required ImmutableArray<NuclideCrossSection> PerNuclide { get; init; }

    /// <summary>Totals over a grid of energies; empty where none was asked for.</summary>
    public ImmutableArray<CrossSectionTotal> Totals { get; init; } = [];

    /// <summary>Totals by flavour; empty where none were asked for.</summary>
    public ImmutableArray<FlavourTotals> Flavours { get; init; } = [];

    /// <summary>The spread between form factors over the energies of <see cref="Totals"/>; null where none was asked for.</summary>
    public FormFactorSpread? Spread { get; init; }

    /// <summary>Flux-averaged cross sections; null where none were asked for.</summary>
    public FluxAverages? Averages { get; init; }

    /// <summary>Cross sections averaged over a spectrum of the user's; null where none was given.</summary>
    public SpectrumAverage? SpectrumAverage { get; init; }

    /// <summary>The differential cross section at <see cref="EnergyMeV"/>; empty without one.</summary>
    public ImmutableArray<CrossSectionPoint> Points { get; init; } = [];

    /// <summary>The numbers of the figures that were asked for by name.</summary>
    public ImmutableArray<CrossSectionPlot> Plots { get; init; } = [];
}
