using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>b/(Q² + M²), MeV⁻²: an amplitude of an electron by the exchange of a particle.</summary>
/// <param name="Charge">b, what the mediator couples to.</param>
/// <param name="Mass">M, MeV.</param>
public sealed record MediatedElectronAmplitude(IAmplitude Charge, double Mass) : IAmplitude
{
    /// <summary>M, MeV.</summary>
    public double Mass { get; } = Mass > 0 && double.IsFinite(Mass)
        ? Mass
        : throw new ArgumentOutOfRangeException(nameof(Mass), Mass, "mediator mass: expected a positive, finite mass in MeV");

    /// <inheritdoc/>
    public int Propagators => 1;

    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        Charge.Fill(nuclide, flavour, momentumTransfers, values);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] /= ElectronTransfer.Square(momentumTransfers[i]) + (Mass * Mass);
        }
    }
}
