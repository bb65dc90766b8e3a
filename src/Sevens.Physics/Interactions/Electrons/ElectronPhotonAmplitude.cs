using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>1/Q², MeV⁻²: exchange of a photon with an electron, without its charge of −1.</summary>
public sealed record ElectronPhotonAmplitude : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = 1 / ElectronTransfer.Square(momentumTransfers[i]);
        }
    }
}
