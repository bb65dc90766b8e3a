using Sevens.Statistics.Distributions;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// The profile likelihood ratio of a hypothesis: q = −2 ln L with it imposed, less −2 ln L at the minimum. By Wilks' theorem q follows χ² with one
/// degree of freedom per imposed parameter.
/// </summary>
public sealed record LikelihoodRatioTest
{
    /// <summary>The hypothesis.</summary>
    public required Hypothesis Hypothesis { get; init; }

    /// <summary>The test statistic; +∞ where the hypothesis cannot give the data at all, NaN where a fit failed.</summary>
    public required double Q { get; init; }

    /// <summary>The number of imposed parameters that were free in the fit.</summary>
    public required int DegreesOfFreedom { get; init; }

    /// <summary>The χ² probability to exceed q.</summary>
    public required double PValue { get; init; }

    /// <summary>The same in Gaussian standard deviations, two-sided: √q for one degree of freedom.</summary>
    public required double Significance { get; init; }

    /// <summary>The method by name.</summary>
    public string Method { get; } = "profile likelihood ratio, asymptotic";

    /// <summary>The fit under the hypothesis. Its −2 ln L below that of the minimum means that the minimum was not the lowest.</summary>
    public required Minimum Restricted { get; init; }

    /// <summary>Tests a hypothesis against a minimum.</summary>
    /// <exception cref="ArgumentException">An unknown parameter, or none that was free in the fit.</exception>
    public static LikelihoodRatioTest Run(Likelihood likelihood, Minimum minimum, Hypothesis hypothesis, MinimiserOptions options, Workspace workspace)
    {
        int[] indices = [.. hypothesis.Values.Keys.Select(likelihood.Model.IndexOf)];
        int degreesOfFreedom = indices.Count(p => !minimum.Fixed.Contains(p));
        if (degreesOfFreedom == 0)
        {
            throw new ArgumentException($"hypothesis '{hypothesis.Name}' imposes no parameter that was free in the fit", nameof(hypothesis));
        }

        var profiled = new ProfiledPoint(likelihood, minimum.Fixed.With(indices), options, workspace);
        Minimum restricted = profiled.Fit(minimum.Values.AsSpan(), minimum, indices, [.. hypothesis.Values.Values]);
        double q = restricted.TwoNll - minimum.TwoNll;
        bool usable = restricted.Verdict is not (FitVerdict.EdmAboveTolerance or FitVerdict.IterationLimit) && double.IsFinite(minimum.TwoNll);

        // A difference of rounding size is none; a truly negative one shows in Restricted and is no statistic.
        q = usable && q >= -Profile.LowerMinimumThreshold ? Math.Max(0, q) : double.NaN;
        return new LikelihoodRatioTest
        {
            Hypothesis = hypothesis,
            Q = q,
            DegreesOfFreedom = degreesOfFreedom,
            PValue = double.IsNaN(q) ? q : ChiSquared.UpperTail(q, degreesOfFreedom),
            Significance = double.IsFinite(q) ? ChiSquared.Significance(q, degreesOfFreedom) : q,
            Restricted = restricted,
        };
    }
}
