namespace Sevens.Experiments.Releases;

/// <summary>How the tables of a release reach a user.</summary>
public enum ReleaseDelivery
{
    /// <summary>They are part of the catalog; an import gives the same bytes.</summary>
    Shipped,

    /// <summary>They are too large to ship: an import puts them into the data folder of the user.</summary>
    Imported,
}
