using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.LightVector;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>The loop of <see cref="LoopMixingAmplitude"/> at the momentum transfer to an electron, without the electron's charge of −1.</summary>
/// <param name="Electron">Q'_e.</param>
/// <param name="Muon">Q'_μ.</param>
/// <param name="Tau">Q'_τ; the three sum to zero, without which mixing is infinite.</param>
public sealed record ElectronLoopAmplitude(double Electron, double Muon, double Tau) : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = LeptonLoop.At(ElectronTransfer.Square(momentumTransfers[i]), Electron, Muon, Tau);
        }
    }
}
