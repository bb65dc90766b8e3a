using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>1/√Q², MeV⁻¹: the magnetic structure on an electron.</summary>
public sealed record ElectronMagneticAmplitude : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = 1 / Math.Sqrt(ElectronTransfer.Square(momentumTransfers[i]));
        }
    }
}
