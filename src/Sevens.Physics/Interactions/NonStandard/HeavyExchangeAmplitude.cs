using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>An amplitude at a point, whose coupling falls with 1/M² of a heavy particle: a shape that does not know M, and one propagator that is in the coupling.</summary>
/// <param name="Charge">What the contact coupling multiplies.</param>
internal sealed record HeavyExchangeAmplitude(IAmplitude Charge) : IAmplitude
{
    /// <inheritdoc/>
    public int Propagators => 1;

    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values) =>
        Charge.Fill(nuclide, flavour, momentumTransfers, values);
}
