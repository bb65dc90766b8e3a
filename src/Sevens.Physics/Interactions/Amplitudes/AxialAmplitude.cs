using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>G_A(q) of the Standard Model, whose own coupling is 1; zero for nuclides without spin.</summary>
/// <param name="Convention">The convention, with an axial part.</param>
public sealed record AxialAmplitude(Convention Convention) : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        IAxialAmplitude? axial = Convention.Axial?.Of(nuclide, Convention.FormFactorsOf(nuclide));
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = axial?.At(momentumTransfers[i]) ?? 0;
        }
    }
}
