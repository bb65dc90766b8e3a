namespace Sevens.Physics.Interactions.Electromagnetic;

/// <summary>Between which states magnetic moments are stated.</summary>
public enum MomentBasis
{
    /// <summary>Flavours.</summary>
    Flavour,

    /// <summary>Mass states.</summary>
    Mass,
}
