namespace Sevens.Physics.Sources.Supernova;

/// <summary>The order of the neutrino masses.</summary>
public enum MassOrdering
{
    /// <summary>m₁ &lt; m₂ &lt; m₃.</summary>
    Normal,

    /// <summary>m₃ &lt; m₁ &lt; m₂.</summary>
    Inverted,
}
