namespace Sevens.Experiments.Definitions.Sources.Artificial;

/// <summary>The ions of beta beams.</summary>
public enum BeamIon
{
    /// <summary>⁶He: electron antineutrinos, end point 3.508 MeV at rest.</summary>
    Helium6,

    /// <summary>¹⁸Ne: electron neutrinos, end point 3.424 MeV at rest.</summary>
    Neon18,
}
