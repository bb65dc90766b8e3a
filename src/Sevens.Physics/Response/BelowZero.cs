namespace Sevens.Physics.Response;

/// <summary>What is made of a resolution that carries signals below an axis that begins at 0.</summary>
public enum BelowZero
{
    /// <summary>It is an error: events would be lost without a word. Begin the axis at a threshold, or below zero.</summary>
    Refuse,

    /// <summary>They are lost.</summary>
    Lost,
}
