namespace Sevens.Experiments.Sources;

/// <summary>What a source makes of the distance to the detector.</summary>
internal enum BaselineNeed
{
    /// <summary>Its flux depends on it: it must be stated.</summary>
    Needed,

    /// <summary>Its flux is that at the detector, wherever it is: a baseline would be without effect and is refused.</summary>
    Forbidden,

    /// <summary>It decides itself: a sum, whose parts may need it or not.</summary>
    Decided,
}
