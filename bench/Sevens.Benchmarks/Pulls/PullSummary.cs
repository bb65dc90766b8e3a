using System.Collections.Immutable;

namespace Sevens.Benchmarks.Pulls;

/// <summary>Mean and width of the pulls of one coupling.</summary>
/// <param name="Injected">The coupling.</param>
/// <param name="Pulls">The pulls.</param>
/// <param name="Failed">Toys whose fit found no minimum away from bounds.</param>
internal sealed record PullSummary(InjectedCoupling Injected, ImmutableArray<Pull> Pulls, int Failed)
{
    /// <summary>The mean error over the true value.</summary>
    public double RelativeError => Pulls.Average(p => p.Error) / Math.Abs(Injected.Value);

    /// <summary>The mean of best less true value, over the true value.</summary>
    public double RelativeBias => Pulls.Average(p => p.Away) / Injected.Value;

    /// <summary>Mean and width of best less true value over the error by the Hessian.</summary>
    public (double Mean, double Width) OfHessian => Moments(p => p.Away / p.Error);

    /// <summary>Mean and width of the roots of likelihood ratios.</summary>
    public (double Mean, double Width) OfRoots => Moments(p => p.Root);

    /// <summary>The standard error of a mean of unit-normal numbers; that of their width is smaller by √2.</summary>
    public double ErrorOfMean => 1 / Math.Sqrt(Pulls.Length);

    private (double Mean, double Width) Moments(Func<Pull, double> of)
    {
        double mean = Pulls.Average(of);
        return (mean, Math.Sqrt(Pulls.Sum(p => Math.Pow(of(p) - mean, 2)) / (Pulls.Length - 1)));
    }
}
