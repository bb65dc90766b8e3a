namespace Sevens.Physics.Interactions.Generalised;

/// <summary>Whether the mediator of an interaction is seen.</summary>
public enum MediatorRange
{
    /// <summary>It is heavy: couplings ε in units of G_F.</summary>
    Contact,

    /// <summary>It has a mass: products of couplings, with 1/(Q² + M²).</summary>
    Exchange,
}
