namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>What becomes of the flavours on the way out of a star.</summary>
public enum ConversionChoice
{
    /// <summary>They arrive as emitted, or the table already has the conversion.</summary>
    None,

    /// <summary>Adiabatic conversion with the normal ordering of the masses.</summary>
    NormalOrdering,

    /// <summary>Adiabatic conversion with the inverted ordering of the masses.</summary>
    InvertedOrdering,
}
