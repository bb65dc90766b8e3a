using Sevens.Statistics.Distributions;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// The likelihood ratio of the fit to the saturated model, which has one parameter per bin. It follows χ² only where most bins are
/// measured values or expect several counts; with few counts per bin the probability needs toy experiments.
/// </summary>
/// <param name="Data">The part of the bins of the channels.</param>
/// <param name="Constraints">The part of the auxiliary measurements.</param>
/// <param name="DegreesOfFreedom">Bins and auxiliary measurements less free parameters without a constraint: a constrained one brings a measurement of its own.</param>
/// <param name="PValue">The χ² probability to exceed the sum of both parts; NaN without a degree of freedom.</param>
public sealed record GoodnessOfFit(double Data, double Constraints, int DegreesOfFreedom, double PValue)
{
    /// <summary>The sum of both parts, −2 ln L at the minimum.</summary>
    public double Chi2 => Data + Constraints;

    /// <summary>The goodness of a fit.</summary>
    public static GoodnessOfFit Of(Likelihood likelihood, Minimum minimum, Workspace workspace)
    {
        LikelihoodTerms terms = likelihood.Terms(minimum.Values.AsSpan(), workspace);
        int unconstrained = 0;
        foreach (int p in minimum.Fixed.Free)
        {
            unconstrained += likelihood.Constraints[p] is null ? 1 : 0;
        }

        int degreesOfFreedom = likelihood.Model.BinCount + likelihood.Model.Measurements.Length - unconstrained;
        double probability = degreesOfFreedom > 0 ? ChiSquared.UpperTail(Math.Max(0, terms.Total), degreesOfFreedom) : double.NaN;
        return new GoodnessOfFit(terms.Data, terms.Constraints, degreesOfFreedom, probability);
    }
}
