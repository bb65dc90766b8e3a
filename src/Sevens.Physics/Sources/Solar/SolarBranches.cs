using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Solar;

/// <summary>What is known of the branches whatever the solar model: their written names and the highest energy that kinematics allows.</summary>
public static class SolarBranches
{
    private static readonly (SolarBranch Branch, string Name, double HighestEnergy)[] Table =
    [
        // Q + thermal energy in the core for pp [doi:10.1103/PhysRevC.56.3391]; beta end points Q − 2m_e of AME2020 otherwise; 8B to the ground state of 8Be.
        (SolarBranch.Pp, "pp", 0.42341),
        (SolarBranch.Pep, "pep", 1.4425),
        (SolarBranch.Hep, "hep", 18.784),
        (SolarBranch.Be7, "be7", 0.880),
        (SolarBranch.B8, "b8", 16.958),
        (SolarBranch.N13, "n13", 1.1985),
        (SolarBranch.O15, "o15", 1.7322),
        (SolarBranch.F17, "f17", 1.7385),
    ];

    /// <summary>Every branch, in a fixed order.</summary>
    public static ImmutableArray<SolarBranch> All { get; } = [.. Table.Select(t => t.Branch)];

    /// <summary>The written name, for example <c>b8</c>.</summary>
    public static string Written(this SolarBranch branch) => Table[(int)branch].Name;

    /// <summary>The highest neutrino energy that kinematics allows, MeV; for ⁷Be the end of the thermal wing of the upper line.</summary>
    public static double HighestEnergy(this SolarBranch branch) => Table[(int)branch].HighestEnergy;

    /// <summary>The branch with this written name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names.</exception>
    public static SolarBranch Parse(string name)
    {
        int found = Array.FindIndex(Table, t => string.Equals(t.Name, name, StringComparison.Ordinal));
        return found >= 0
            ? Table[found].Branch
            : throw new ArgumentException($"found solar branch '{name}', expected one of {string.Join(", ", Table.Select(t => t.Name))}", nameof(name));
    }
}
