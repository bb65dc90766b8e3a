using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Toys;

/// <summary>How often intervals of a method hold the truth, from toys thrown at it.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Truth">Its true value.</param>
/// <param name="Covered">Toys whose interval holds it.</param>
/// <param name="Below">Toys whose interval lies below it.</param>
/// <param name="Above">Toys whose interval lies above it.</param>
/// <param name="Failed">Toys without an interval; they are not counted.</param>
public sealed record CoverageStudy(string Parameter, double Truth, Proportion Covered, Proportion Below, Proportion Above, int Failed)
{
    /// <summary>Studies a method.</summary>
    /// <param name="toys">Repetitions at the truth.</param>
    /// <param name="parameter">The position of the parameter.</param>
    /// <param name="name">Its name.</param>
    /// <param name="interval">The method: the ends for a toy, an open one infinite; NaN where it failed.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static CoverageStudy Of(ToyExperiments toys, int parameter, string name, Func<Likelihood, Workspace, (double Lower, double Upper)> interval)
    {
        ArgumentNullException.ThrowIfNull(toys);
        double truth = toys.Point[parameter];
        (double Lower, double Upper)[] ends = toys.Each((_, toy, workspace) => interval(toy, workspace));
        int failed = ends.Count(e => double.IsNaN(e.Lower) || double.IsNaN(e.Upper));
        int counted = ends.Length - failed;
        return new CoverageStudy(
            name,
            truth,
            new Proportion(ends.Count(e => e.Lower <= truth && e.Upper >= truth), counted),
            new Proportion(ends.Count(e => e.Upper < truth && !double.IsNaN(e.Lower)), counted),
            new Proportion(ends.Count(e => e.Lower > truth && !double.IsNaN(e.Upper)), counted),
            failed);
    }

    /// <summary>Studies profile-likelihood intervals.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="toys">Repetitions at the truth.</param>
    /// <param name="held">The parameters that fits hold.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="level">The confidence level of the intervals.</param>
    /// <param name="options">When minimisations end.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static CoverageStudy OfProfile(
        Likelihood likelihood, ToyExperiments toys, FixedParameters held, string parameter, double level, MinimiserOptions options)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(toys);
        Minimum data = Minimiser.Minimise(likelihood, toys.Point, held, options, likelihood.CreateWorkspace());
        ToyValleys valleys = ToyValleys.Of(likelihood, data, options);
        return Of(toys, likelihood.Model.IndexOf(parameter), parameter, (toy, workspace) =>
        {
            if (valleys.Fit(toy, toys.Point, workspace) is not { } minimum)
            {
                return (double.NaN, double.NaN);
            }

            ProfileInterval found = Profile.Interval(toy, minimum, parameter, level, options, workspace);
            return (End(found.Lower, double.NegativeInfinity), End(found.Upper, double.PositiveInfinity));
        });
    }

    private static double End(ProfileSide side, double open) => side.Status == ProfileSideStatus.NotFound ? open : side.Value;
}
