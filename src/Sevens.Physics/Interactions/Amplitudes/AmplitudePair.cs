namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>A product of two amplitudes in one Lorentz structure: what a template is folded of.</summary>
/// <param name="Structure">The factor of energies.</param>
/// <param name="First">b_k.</param>
/// <param name="Second">b_l; the same as <paramref name="First"/> for a square.</param>
public sealed record AmplitudePair(LorentzStructure Structure, IAmplitude First, IAmplitude Second)
{
    /// <summary>What the amplitudes are on.</summary>
    public ScatteringTarget Target { get; init; }

    /// <summary>Δm², eV²: folded with the share ⟨sin²(1.267 Δm² L/E)⟩ of each flux. Null for the flux as it arrives.</summary>
    public double? MassSplitting { get; init; }

    /// <summary>The square of an amplitude.</summary>
    public static AmplitudePair Square(LorentzStructure structure, IAmplitude amplitude) => new(structure, amplitude, amplitude);
}
