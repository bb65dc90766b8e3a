namespace Sevens.Statistics.Limits;

/// <summary>How a search for a limit ended.</summary>
public enum LimitStatus
{
    /// <summary>Values above are excluded.</summary>
    Found,

    /// <summary>No value is excluded as far as the parameter may go or was looked; there is no limit.</summary>
    NeverCrosses,

    /// <summary>No fit arrived at a point.</summary>
    Failed,
}
