namespace Sevens.Experiments.Definitions.Publications;

/// <summary>Where our number comes from.</summary>
public enum NumberOrigin
{
    /// <summary>Sevens computes it.</summary>
    Computed,

    /// <summary>Sevens is told it, such as a mass or the flux of a source: that it agrees says that the catalog was written well, and nothing of a computation.</summary>
    Given,
}
