namespace Sevens.Statistics.Fitting;

/// <summary>When a minimisation ends.</summary>
public sealed record MinimiserOptions
{
    /// <summary>The defaults.</summary>
    public static MinimiserOptions Default { get; } = new();

    /// <summary>The distance to the minimum in units of −2 ln L below which the fit has converged; 1e-9 is 3e-5 standard deviations.</summary>
    public double EdmTolerance { get; init; } = 1e-9;

    /// <summary>The most evaluations of the Hessian in one search; a search that fails is followed by two others.</summary>
    public int MaximumIterations { get; init; } = 200;
}
