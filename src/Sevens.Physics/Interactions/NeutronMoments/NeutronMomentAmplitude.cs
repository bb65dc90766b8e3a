using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.NeutronMoments;

/// <summary>
/// One term of N·F_n(q) = N(1 − q²⟨r²⟩/3! + q⁴⟨r⁴⟩/5! − …), with the moment that the convention's form factor has. [arXiv:1207.0693]
/// </summary>
/// <param name="Convention">The convention of the form factor.</param>
/// <param name="Moment">Which term.</param>
public sealed record NeutronMomentAmplitude(Convention Convention, NeutronMoment Moment) : IAmplitude
{
    private const double ThreeFactorial = 6;
    private const double FiveFactorial = 120;

    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        double moment = nuclide.N * Convention.FormFactorsOf(nuclide).Neutron.Moment((int)Moment);
        for (int i = 0; i < values.Length; i++)
        {
            double square = momentumTransfers[i] * momentumTransfers[i];
            values[i] = Moment == NeutronMoment.Second ? -moment * square / ThreeFactorial : moment * square * square / FiveFactorial;
        }
    }
}
