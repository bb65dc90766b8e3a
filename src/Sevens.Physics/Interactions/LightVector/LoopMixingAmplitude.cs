using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.LightVector;

/// <summary>
/// Z F_p(q)·Σ_l (−Q'_l) ∫₀¹dx x(1−x) ln[m_l² + x(1−x)Q²]: how protons see a vector that couples to leptons alone, through lepton loops between it and
/// the photon. For charges +1 and −1 of two leptons the sum is ε_ba = ∫dx x(1−x) ln{[m_b² + x(1−x)Q²]/[m_a² + x(1−x)Q²]}. [arXiv:2202.11002]
/// </summary>
/// <param name="Convention">The convention of the form factor, of masses and of ħc.</param>
/// <param name="Electron">Q'_e.</param>
/// <param name="Muon">Q'_μ.</param>
/// <param name="Tau">Q'_τ; the three sum to zero, without which mixing is infinite.</param>
public sealed record LoopMixingAmplitude(Convention Convention, double Electron, double Muon, double Tau) : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        new ProtonAmplitude(Convention).Fill(nuclide, flavour, momentumTransfers, values);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= Loop(InvariantTransfer.Square(Convention, nuclide, momentumTransfers[i]));
        }
    }

    /// <summary>The sum over leptons at Q², MeV².</summary>
    internal double Loop(double squaredMomentum) => LeptonLoop.At(squaredMomentum, Electron, Muon, Tau);
}
