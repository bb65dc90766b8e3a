namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// Says of a flux component that it is not a flux: times <see cref="Weight"/> and the change of a probability with couplings of matter it is what these change in an
/// element of the density matrix.
/// </summary>
/// <param name="Weight">The element of |ν_k⟩⟨ν_k| − |ν_3⟩⟨ν_3|, since probabilities sum to 1.</param>
/// <param name="Change">How the probability of mass state k changes, at one energy.</param>
public sealed record LevelShare(double Weight, LevelChange Change);
