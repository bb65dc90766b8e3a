namespace Sevens.Statistics.Fitting;

/// <summary>How one end of an interval came about.</summary>
public enum ProfileSideStatus
{
    /// <summary>The likelihood rises to the level there.</summary>
    Found,

    /// <summary>The parameter's bound is reached before the level; the end is the bound.</summary>
    AtBound,

    /// <summary>The likelihood does not rise to the level as far as was looked; there is no end on this side.</summary>
    NotFound,
}
