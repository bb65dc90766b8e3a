namespace Sevens.Analysis.Verbs;

/// <summary>What a user asked of <c>xsec</c>.</summary>
public sealed record CrossSectionRequest
{
    /// <summary>A nuclide such as <c>Ar40</c>, or an element such as <c>Ar</c> (average per atom of its natural isotopes).</summary>
    public required string Target { get; init; }

    /// <summary>Neutrino energy, MeV.</summary>
    public required double EnergyMeV { get; init; }

    /// <summary>The incoming flavour.</summary>
    public string Flavour { get; init; } = "nu_mu";

    /// <summary>The convention preset.</summary>
    public string Convention { get; init; } = "sevens";

    /// <summary>A form factor that replaces the convention's.</summary>
    public string? FormFactor { get; init; }

    /// <summary>Points of the differential cross section.</summary>
    public int Points { get; init; } = 101;
}
