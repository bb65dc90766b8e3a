using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>1: what multiplies a coupling at a point in the amplitude of an electron.</summary>
public sealed record ElectronAmplitude : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values) => values.Fill(1);
}
