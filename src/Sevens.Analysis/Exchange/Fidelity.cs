namespace Sevens.Analysis.Exchange;

/// <summary>What happens to parts of a likelihood that a format cannot hold exactly.</summary>
public enum Fidelity
{
    /// <summary>They are refused.</summary>
    Exact,

    /// <summary>An interpolation the format lacks is replaced by one that is the same within one standard deviation, and the difference beyond measured; everything else is refused.</summary>
    Approximate,
}
