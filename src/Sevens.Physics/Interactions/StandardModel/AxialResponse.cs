using System.Collections.Immutable;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>The transverse axial response Σ' of one nuclide from the shell model: F = e^(−u/2) Σ c_i uⁱ with u = q²b²/2. [arXiv:2007.08529]</summary>
/// <param name="Nuclide">The nuclide's name, for example <c>F19</c>.</param>
/// <param name="Spin">The ground-state spin J &gt; 0.</param>
/// <param name="OscillatorLength">b, fm.</param>
/// <param name="Proton">c_i of the protons.</param>
/// <param name="Neutron">c_i of the neutrons, as many.</param>
/// <param name="Citation">What to cite for it.</param>
public sealed record AxialResponse(
    string Nuclide, double Spin, double OscillatorLength, ImmutableArray<double> Proton, ImmutableArray<double> Neutron, string Citation)
{
    /// <summary>The axial amplitude that it makes with given charges.</summary>
    /// <exception cref="ArgumentException">A spin or a length that is not positive, or coefficients that do not pair.</exception>
    public ShellModelAxialAmplitude Amplitude(AxialCharges charges) => new(Spin, OscillatorLength, Proton, Neutron, charges);
}
