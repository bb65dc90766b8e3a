namespace Sevens.Physics.Sources.Reactor;

/// <summary>A spectrum was asked for energies that it does not know, and nothing was chosen for them.</summary>
public sealed class EnergyOutsideSpectrumException : ArgumentException
{
    /// <summary>Names the energy, the range and what could be chosen.</summary>
    /// <param name="spectrum">The spectrum.</param>
    /// <param name="energyMeV">What was asked, MeV.</param>
    /// <param name="lowestMeV">Where it begins, MeV.</param>
    /// <param name="highestMeV">Where it ends, MeV.</param>
    public EnergyOutsideSpectrumException(string spectrum, double energyMeV, double lowestMeV, double highestMeV)
        : base(FormattableString.Invariant($"spectrum '{spectrum}': found an energy of {energyMeV} MeV, expected one from {lowestMeV} to {highestMeV} MeV")
            + (energyMeV < lowestMeV ? $"; for energies below, choose one of {string.Join(", ", Alternatives)}" : string.Empty))
    {
    }

    /// <summary>What can be chosen below the range, as definitions write it.</summary>
    public static IReadOnlyList<string> Alternatives { get; } = ["vogelEngel", "estienne2019", "bestiole2023", "kopeikin1997", "none"];
}
