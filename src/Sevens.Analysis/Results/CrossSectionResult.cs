using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A CEvNS cross section.</summary>
public sealed record CrossSectionResult() : VerbResult("crossSection")
{
    /// <summary>Nuclide or element; an element is the average per atom.</summary>
    public required string Target { get; init; }

    /// <summary>The incoming flavour.</summary>
    public required string Flavour { get; init; }

    /// <summary>The form factor.</summary>
    public required string FormFactor { get; init; }

    /// <summary>Neutrino energy, MeV.</summary>
    public required double EnergyMeV { get; init; }

    /// <summary>Total cross section, cm² per nucleus.</summary>
    public required double TotalCm2 { get; init; }

    /// <summary>The largest recoil energy, keV.</summary>
    public required double MaximumRecoilKeV { get; init; }

    /// <summary>The differential cross section from 0 to the largest recoil.</summary>
    public required ImmutableArray<CrossSectionPoint> Points { get; init; }
}
