namespace Sevens.Physics.Sources;

/// <summary>What can be said of a flavour.</summary>
public static class FlavourExtensions
{
    /// <summary>Whether it is an antineutrino.</summary>
    public static bool IsAntineutrino(this Flavour flavour) => flavour >= Flavour.ElectronAntineutrino;

    /// <summary>The neutrino of the same generation: couplings are shared by ν and ν̄.</summary>
    public static Flavour Neutrino(this Flavour flavour) => flavour.IsAntineutrino() ? (Flavour)(flavour - Flavour.ElectronAntineutrino) : flavour;
}
