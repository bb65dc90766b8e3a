using System.Collections.Immutable;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>Profile-likelihood intervals of single parameters.</summary>
public static class Profile
{
    /// <summary>How far below the reference a profiled point must lie to count as another minimum, in units of −2 ln L.</summary>
    internal const double LowerMinimumThreshold = 1e-6;

    private const int LowerMinimaFollowed = 5;

    /// <summary>The interval of a parameter at a confidence level; each end is found to 1e-6 of its distance from the best value.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <param name="minimum">Its minimum; the parameter must be free in it.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <param name="options">When the inner minimisations end.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    /// <exception cref="ArgumentException">The parameter is unknown or was held, or the fit did not arrive at a point.</exception>
    public static ProfileInterval Interval(
        Likelihood likelihood, Minimum minimum, string parameter, double level, MinimiserOptions options, Workspace workspace)
    {
        int index = likelihood.Model.IndexOf(parameter);
        if (minimum.Fixed.Contains(index))
        {
            throw new ArgumentException($"parameter '{parameter}' was held in the fit, so that it has no interval", nameof(parameter));
        }

        if (!double.IsFinite(minimum.TwoNll))
        {
            throw new ArgumentException($"the fit ended with the verdict {minimum.Verdict}", nameof(minimum));
        }

        double rise = ChiSquared.Quantile(level, 1);
        var messages = ImmutableArray.CreateBuilder<string>();
        Minimum reference = minimum;
        for (int attempt = 0; ; attempt++)
        {
            var search = new ProfileSideSearch(likelihood, reference, index, rise, options, workspace);
            ProfileSide lower = search.Find(-1, out Minimum? below);
            ProfileSide upper = default;
            if (below is null)
            {
                upper = search.Find(+1, out below);
            }

            if (below is not null && attempt < LowerMinimaFollowed)
            {
                Minimum refit = Minimiser.Minimise(likelihood, below.Values.AsSpan(), minimum.Fixed, options, workspace);
                messages.Add(FormattableString.Invariant(
                    $"a lower minimum was found while profiling '{parameter}': {refit.TwoNll:g10} at {parameter} = {refit.Values[index]:g6}, before {reference.TwoNll:g10}"));
                reference = refit;
                continue;
            }

            messages.AddRange(search.Messages);
            return new ProfileInterval
            {
                Parameter = parameter,
                Level = level,
                Best = reference.Values[index],
                Lower = lower,
                Upper = below is null ? upper : new ProfileSide(double.NaN, ProfileSideStatus.NotFound),
                Reference = reference,
                FoundLowerMinimum = !ReferenceEquals(reference, minimum),
                Messages = [.. messages.Distinct(StringComparer.Ordinal)],
            };
        }
    }
}
