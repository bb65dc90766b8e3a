namespace Sevens.Physics.Sources;

/// <summary>
/// Says of a flux component that it is an element ρ_αβ off the diagonal of a density matrix in flavour, not a flux of its own: α is the component's flavour. Through
/// couplings that change flavour it interferes, Tr[A ρ A†]; without them it does nothing.
/// </summary>
/// <param name="Other">β.</param>
/// <param name="Part">Which part of ρ_αβ.</param>
public sealed record FluxCoherence(Flavour Other, CoherencePart Part);
