namespace Sevens.Statistics.Fitting;

/// <summary>How the likelihood curves in the directions a step may take.</summary>
internal enum Curvature
{
    /// <summary>Upwards in all of them.</summary>
    Positive,

    /// <summary>Not at all in at least one.</summary>
    Flat,

    /// <summary>Downwards in at least one.</summary>
    Negative,
}
