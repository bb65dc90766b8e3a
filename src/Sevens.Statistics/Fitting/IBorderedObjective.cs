namespace Sevens.Statistics.Fitting;

/// <summary>An objective that ends at a border which no parameter's bound states: where an expectation without counts would become negative.</summary>
internal interface IBorderedObjective : IObjective
{
    /// <summary>The same objective with tiny counts where there are none and something is expected at a point: their term −2c·ln μ keeps a search off the border.</summary>
    /// <param name="point">A point inside the border.</param>
    /// <param name="count">c, above 0.</param>
    IObjective Guarded(ReadOnlySpan<double> point, double count);

    /// <summary>The bins without counts whose expectation at a point is above 0 and below a limit, by channel; channels without any are left out.</summary>
    IReadOnlyList<(string Channel, int Bins)> Nearly(ReadOnlySpan<double> point, double limit);
}
