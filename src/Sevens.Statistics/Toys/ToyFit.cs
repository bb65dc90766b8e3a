using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Toys;

/// <summary>The fit of a toy, begun where it was thrown.</summary>
internal static class ToyFit
{
    /// <summary>The minimum, or null where none was found.</summary>
    public static Minimum? Of(Likelihood toy, ReadOnlySpan<double> start, FixedParameters held, MinimiserOptions options, Workspace workspace)
    {
        Minimum minimum = Minimiser.Minimise(toy, start, held, options, workspace);
        return double.IsFinite(minimum.TwoNll) && minimum.Verdict is not (FitVerdict.EdmAboveTolerance or FitVerdict.IterationLimit) ? minimum : null;
    }
}
