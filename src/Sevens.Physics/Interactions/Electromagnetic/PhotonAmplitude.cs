using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electromagnetic;

/// <summary>Z F_p(q)/Q², MeV⁻²: a nucleus by the exchange of a photon.</summary>
/// <param name="Convention">The convention of the form factor, of masses and of ħc.</param>
public sealed record PhotonAmplitude(Convention Convention) : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        new ProtonAmplitude(Convention).Fill(nuclide, flavour, momentumTransfers, values);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] /= InvariantTransfer.Square(Convention, nuclide, momentumTransfers[i]);
        }
    }
}
