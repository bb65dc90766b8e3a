using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>Z·F_p(q): what multiplies the vector coupling of the proton.</summary>
/// <param name="Convention">The convention of the form factor.</param>
public sealed record ProtonAmplitude(Convention Convention) : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        Convention.FormFactorsOf(nuclide).Proton.Evaluate(momentumTransfers, values);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= nuclide.Z;
        }
    }
}
