using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Limits;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>A likelihood of data that are exactly what is expected: its minimum is known, and the profile about it gives the median errors.</summary>
internal sealed class ExpectedData
{
    private readonly Likelihood likelihood;
    private readonly Workspace workspace;
    private readonly double[] truth;
    private readonly FixedParameters held;
    private readonly FixedParameters statistical;

    /// <summary>Expects what a model gives at its start values.</summary>
    /// <param name="model">The model.</param>
    /// <param name="values">Parameters that are held, with their values.</param>
    public ExpectedData(LikelihoodModel model, ImmutableSortedDictionary<string, double> values)
    {
        truth = model.StartValues();
        int[] fixedPositions = [.. values.Keys.Where(n => model.Parameters.Any(p => string.Equals(p.Name, n, StringComparison.Ordinal))).Select(model.IndexOf)];
        foreach (int position in fixedPositions)
        {
            truth[position] = values[model.Parameters[position].Name];
        }

        likelihood = new Likelihood(model).Asimov(truth);
        workspace = likelihood.CreateWorkspace();
        held = FixedParameters.Of(model).With(fixedPositions);
        string[] measured = [.. model.Measurements.SelectMany(m => m.Function.Parameters)];
        statistical = held.With(Enumerable.Range(0, truth.Length).Where(i =>
            model.Parameters[i].Constraint is not null || (model.Parameters[i].Role == ParameterRole.Nuisance && measured.Contains(model.Parameters[i].Name, StringComparer.Ordinal))));
    }

    /// <summary>The test of a parameter against 0.</summary>
    public ParameterTest Test(string parameter) => new(likelihood, Minimum(held), parameter, 0, MinimiserOptions.Default, workspace);

    /// <summary>What is expected of a parameter.</summary>
    public ProjectedParameter Describe(string parameter)
    {
        int index = likelihood.Model.IndexOf(parameter);
        ProfileInterval one = Interval(parameter, ConfidenceLevel.OneSigma, held);
        ProfileInterval ninety = Interval(parameter, ConfidenceLevel.Percent90, held);
        (double statisticalError, double systematic, double whole) = Errors(parameter, one);
        return new ProjectedParameter(
            parameter,
            truth[index],
            End(one.Lower),
            End(one.Upper),
            End(ninety.Lower),
            End(ninety.Upper),
            ResultJson.Defined(whole),
            ResultJson.Defined(statisticalError),
            ResultJson.Defined(systematic));
    }

    /// <summary>Statistical, systematic and whole error; NaN where the likelihood does not rise far enough.</summary>
    public (double Statistical, double Systematic, double Whole) Errors(string parameter) => Errors(parameter, Interval(parameter, ConfidenceLevel.OneSigma, held));

    private (double Statistical, double Systematic, double Whole) Errors(string parameter, ProfileInterval interval)
    {
        double whole = Error(interval);
        double alone = statistical.Free.SequenceEqual(held.Free) ? whole : Error(Interval(parameter, ConfidenceLevel.OneSigma, statistical));
        return (alone, Math.Sqrt(Math.Max(0, (whole * whole) - (alone * alone))), whole);
    }

    private ProfileInterval Interval(string parameter, double level, FixedParameters fixedOnes) =>
        Profile.Interval(likelihood, Minimum(fixedOnes), parameter, level, MinimiserOptions.Default, workspace);

    private Minimum Minimum(FixedParameters fixedOnes) => Minimiser.Minimise(likelihood, truth, fixedOnes, MinimiserOptions.Default, workspace);

    /// <summary>Half the interval, or the part on the side where there is room.</summary>
    private static double Error(ProfileInterval interval) => (interval.Lower.Status, interval.Upper.Status) switch
    {
        (ProfileSideStatus.Found, ProfileSideStatus.Found) => (interval.Upper.Value - interval.Lower.Value) / 2,
        (ProfileSideStatus.AtBound, ProfileSideStatus.Found) => interval.Upper.Value - interval.Best,
        (ProfileSideStatus.Found, ProfileSideStatus.AtBound) => interval.Best - interval.Lower.Value,
        _ => double.NaN,
    };

    private static double? End(ProfileSide side) => side.Status == ProfileSideStatus.NotFound ? null : ResultJson.Defined(side.Value);
}
