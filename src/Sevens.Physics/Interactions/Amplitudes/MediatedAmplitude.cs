using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>b(q)/(Q² + M²), MeV⁻²: an amplitude by the exchange of a particle. Heavy ones give b/M², a contact interaction.</summary>
/// <param name="Convention">The masses of nuclei and ħc.</param>
/// <param name="Charge">b, what the mediator couples to.</param>
/// <param name="Mass">M, MeV.</param>
public sealed record MediatedAmplitude(Convention Convention, IAmplitude Charge, double Mass) : IAmplitude
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
        ArgumentNullException.ThrowIfNull(nuclide);
        Charge.Fill(nuclide, flavour, momentumTransfers, values);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] /= InvariantTransfer.Square(Convention, nuclide, momentumTransfers[i]) + (Mass * Mass);
        }
    }
}
