using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Axial;

/// <summary>
/// (2M/m_N) √[(J+1)/3J] Σ g_N ⟨S_N⟩: how a nucleus sees a pseudoscalar. From N̄iγ₅N → S_N·q/m_N and the mean of |⟨S·q⟩|² over orientations; 1 for a target of
/// spin 1/2 that is its own nucleon with g = 1. The rate is smaller than a scalar's by T/2M and the lack of coherence.
/// </summary>
/// <param name="Convention">The convention, of masses.</param>
/// <param name="Spins">√[(J+1)/3J] Σ g_N ⟨S_N⟩.</param>
public sealed record PseudoscalarAmplitude(Convention Convention, IAmplitude Spins) : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        Spins.Fill(nuclide, flavour, momentumTransfers, values);
        double ratio = 4 * Convention.Masses.Of(nuclide) / (PhysicalConstants.ProtonMass + PhysicalConstants.NeutronMass);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= ratio;
        }
    }
}
