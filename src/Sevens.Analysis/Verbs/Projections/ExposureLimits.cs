using System.Collections.Immutable;
using Sevens.Analysis.Results;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>Exposures at which something happens: systematics take over, a significance is reached.</summary>
internal sealed class ExposureLimits(Sensitivity sensitivity, DesignScale scale, ImmutableArray<ProjectedExposure> exposures)
{
    /// <summary>How much less the exposure with equal errors may be than the least error that is looked at: a systematic error of rounding size is none.</summary>
    private const double Negligible = 1e-6;

    /// <summary>Where statistical and systematic error are equal.</summary>
    public ProjectedCrossover Crossover(string parameter)
    {
        (double statistical, double systematic, double whole) = sensitivity.Errors(parameter, scale);
        if (!double.IsFinite(whole))
        {
            return new ProjectedCrossover(parameter, Times: null, Days: null, Error: null, "the likelihood does not rise far enough for an error");
        }

        if (systematic < Negligible * whole)
        {
            return new ProjectedCrossover(parameter, Times: null, Days: null, Error: null, "no nuisance with a stated error acts on it: statistics limit it at any exposure");
        }

        double factor = ExposureSearch.Find(f =>
        {
            (double s, double y, _) = sensitivity.Errors(parameter, scale.Longer(f));
            return Math.Log(y / s);
        });
        return double.IsFinite(factor)
            ? new ProjectedCrossover(parameter, factor, Days(factor), ResultJson.Defined(sensitivity.Errors(parameter, scale.Longer(factor)).Whole), Reason: null)
            : new ProjectedCrossover(
                parameter, Times: null, Days: null, Error: null, FormattableString.Invariant($"none found within 1e±{ExposureSearch.Decades} of this exposure, where {(statistical > systematic ? "statistics" : "systematics")} limit it; where the likelihood rises too little for an error, none is looked for"));
    }

    /// <summary>Where a significance is reached.</summary>
    public ProjectedReach Reach(double significance)
    {
        if (!double.IsFinite(sensitivity.Significance(scale)))
        {
            return new ProjectedReach(significance, Times: null, Days: null, "no background is stated");
        }

        double factor = ExposureSearch.Find(f => Math.Log(sensitivity.Significance(scale.Longer(f)) / significance));
        return double.IsFinite(factor)
            ? new ProjectedReach(significance, factor, Days(factor), Reason: null)
            : new ProjectedReach(significance, Times: null, Days: null, FormattableString.Invariant($"not within 1e±{ExposureSearch.Decades} of this exposure"));
    }

    private double? Days(double factor) => exposures.Select(e => e.Days).Distinct().ToArray() is [double days] ? factor * days : null;
}
