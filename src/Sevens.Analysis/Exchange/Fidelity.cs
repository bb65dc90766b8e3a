namespace Sevens.Analysis.Exchange;

/// <summary>What happens to parts of a likelihood that a format cannot hold exactly.</summary>
public enum Fidelity
{
    /// <summary>They are refused.</summary>
    Exact,

    /// <summary>A power that the format replaces by a polynomial is written so, with the largest difference stated; everything else is refused.</summary>
    Approximate,
}
