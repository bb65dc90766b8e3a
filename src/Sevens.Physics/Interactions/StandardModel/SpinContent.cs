namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>How the spin of a nuclear ground state is shared between protons and neutrons.</summary>
/// <param name="Nuclide">The nuclide's name, for example <c>Na23</c>.</param>
/// <param name="Spin">The ground-state spin J &gt; 0.</param>
/// <param name="Proton">⟨S_p⟩.</param>
/// <param name="Neutron">⟨S_n⟩.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record SpinContent(string Nuclide, double Spin, double Proton, double Neutron, string Source)
{
    /// <summary>What to cite for the values; null where they need nothing.</summary>
    public string? Citation { get; init; }
}
