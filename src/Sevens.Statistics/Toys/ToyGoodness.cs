using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Toys;

/// <summary>How often a repeated experiment would fit worse: the goodness of fit where few counts per bin forbid the χ² distribution.</summary>
/// <param name="Observed">−2 ln L relative to the saturated model at the minimum of the data.</param>
/// <param name="Probability">The share of toys, thrown from that minimum and fitted like the data, with as much or more.</param>
/// <param name="Failed">Toys whose fit did not converge; they are not counted.</param>
public sealed record ToyGoodness(double Observed, Proportion Probability, int Failed)
{
    /// <summary>Throws toys from a minimum and fits each.</summary>
    /// <exception cref="ArgumentException">The fit did not arrive at a point.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ToyGoodness Of(Likelihood likelihood, Minimum minimum, ToyOptions options, MinimiserOptions minimiser)
    {
        ToyValleys valleys = ToyValleys.Of(likelihood, minimum, minimiser);
        double[] values = new ToyExperiments(likelihood, minimum.Values.AsSpan(), options)
            .Each((_, toy, workspace) => valleys.Fit(toy, minimum.Values.AsSpan(), workspace)?.TwoNll ?? double.NaN);
        return new ToyGoodness(minimum.TwoNll, Proportion.AsFar(values, minimum.TwoNll), values.Count(double.IsNaN));
    }
}
