namespace Sevens.Physics.Nuclei;

/// <summary>
/// Expectation values of the total spin of the protons and of the neutrons in the ground state of a nuclide, ⟨S_p⟩ and ⟨S_n⟩, in the state of largest
/// magnetic quantum number and at zero momentum transfer, as one calculation gives them. They set the axial part of the cross section at q = 0.
/// </summary>
public sealed record SpinExpectation
{
    /// <summary>Takes the values one calculation gives for one nuclide.</summary>
    /// <param name="nuclide">The nuclide.</param>
    /// <param name="set">The name by which the calculation is chosen, for example <c>klos-2013</c>.</param>
    /// <param name="proton">⟨S_p⟩, in units of ħ.</param>
    /// <param name="neutron">⟨S_n⟩, in units of ħ.</param>
    /// <param name="source">Where the values come from, in words.</param>
    /// <param name="citation">The identifier to cite; null where the values need none.</param>
    /// <exception cref="ArgumentException">A value is larger than ½ for each nucleon of its kind, or not finite, or not 0 in a nuclide of spin 0.</exception>
    public SpinExpectation(Nuclide nuclide, string set, double proton, double neutron, string source, string? citation)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        Nuclide = nuclide;
        Set = set;
        Proton = Bounded(nuclide, "S_p", proton, nuclide.Z);
        Neutron = Bounded(nuclide, "S_n", neutron, nuclide.N);
        Source = source;
        Citation = citation;
    }

    /// <summary>The nuclide.</summary>
    public Nuclide Nuclide { get; }

    /// <summary>The name by which the calculation is chosen.</summary>
    public string Set { get; }

    /// <summary>⟨S_p⟩, in units of ħ.</summary>
    public double Proton { get; }

    /// <summary>⟨S_n⟩, in units of ħ.</summary>
    public double Neutron { get; }

    /// <summary>Where the values come from, in words.</summary>
    public string Source { get; }

    /// <summary>The identifier to cite; null where the values need none.</summary>
    public string? Citation { get; }

    private static double Bounded(Nuclide nuclide, string what, double value, int nucleons)
    {
        double most = nuclide.Spin is { Twice: 0 } ? 0 : nucleons / 2.0;
        return Math.Abs(value) <= most
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"{nuclide.Name}: {what}: found {value}, expected {-most} to {most}"), nameof(value));
    }
}
