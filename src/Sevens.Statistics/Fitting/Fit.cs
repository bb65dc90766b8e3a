using System.Collections.Immutable;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>A whole fit in one call: minimum, errors, intervals, pulls, goodness and tests.</summary>
public static class Fit
{
    private const int LowerMinimaFollowed = 5;

    /// <summary>The part of a component below zero that is told: less is no difference to any result.</summary>
    private const double OverdrawnShare = 1e-3;

    /// <summary>Fits a model.</summary>
    /// <exception cref="ArgumentException">The options name a parameter that does not exist, give a value outside its bounds, or ask for an interval of one that is held.</exception>
    public static FitResult Run(LikelihoodModel model, FitOptions options) => Run(new Likelihood(model), options);

    /// <summary>Fits a likelihood.</summary>
    /// <exception cref="ArgumentException">The options name a parameter that does not exist, give a value outside its bounds, or ask for an interval of one that is held.</exception>
    public static FitResult Run(Likelihood likelihood, FitOptions options)
    {
        Workspace workspace = likelihood.CreateWorkspace();
        LikelihoodModel model = likelihood.Model;
        double[] start = model.StartValues();
        foreach ((string name, double value) in options.Start.Concat(options.Fixed))
        {
            Parameter parameter = model.Parameters[model.IndexOf(name)];
            start[model.IndexOf(name)] = value >= parameter.Lower && value <= parameter.Upper
                ? value
                : throw new ArgumentException(
                    FormattableString.Invariant($"parameter '{name}': found {value}, expected a number from {parameter.Lower} to {parameter.Upper}"), nameof(options));
        }

        FixedParameters held = FixedParameters.Of(model).With(options.Fixed.Keys.Select(model.IndexOf));
        ImmutableArray<Minimum> minima = options.Search is { } search
            ? MinimumSearch.All(likelihood, start, held, search)
            : [Minimiser.Minimise(likelihood, start, held, options.Minimiser, workspace)];
        var flat = new FlatBound(likelihood, options.Minimiser, workspace);
        Minimum minimum = flat.Checked(minima[0]);
        var messages = ImmutableArray.CreateBuilder<string>();
        if (!double.IsFinite(minimum.TwoNll))
        {
            return Assemble(likelihood, minimum, [], [], messages, workspace);
        }

        // Intervals and tests may come upon a lower minimum; then everything refers to that one.
        for (int attempt = 0; ; attempt++)
        {
            ImmutableArray<ProfileInterval> intervals = Intervals(likelihood, minimum, options, workspace);
            ImmutableArray<LikelihoodRatioTest> tests =
                [.. options.Hypotheses.Select(h => LikelihoodRatioTest.Run(likelihood, minimum, h, options.Minimiser, workspace))];
            Minimum? lower = intervals.Select(i => i.Reference).Concat(tests.Select(t => t.Restricted))
                .Where(m => m.TwoNll < minimum.TwoNll - Profile.LowerMinimumThreshold).MinBy(m => m.TwoNll);
            if (lower is null || attempt == LowerMinimaFollowed)
            {
                messages.AddRange(intervals.SelectMany(i => i.Messages));
                return Assemble(likelihood, minimum, intervals, tests, messages, workspace) with
                {
                    Others = [.. minima.Select(m => Beside(likelihood, minimum, m, intervals, options, workspace)).OfType<OtherMinimum>()],
                };
            }

            Minimum refit = Minimiser.Minimise(likelihood, lower.Values.AsSpan(), held, options.Minimiser, workspace);
            messages.Add(FormattableString.Invariant($"the first minimum {minimum.TwoNll:g10} was not the lowest: continued from {refit.TwoNll:g10}"));
            minimum = flat.Checked(refit);
        }
    }

    /// <summary>A minimum that lies outside an interval of a parameter of interest and below its level; null where the intervals hold it already.</summary>
    private static OtherMinimum? Beside(
        Likelihood likelihood, Minimum lowest, Minimum other, ImmutableArray<ProfileInterval> intervals, FitOptions options, Workspace workspace)
    {
        double above = other.TwoNll - lowest.TwoNll;
        ProfileInterval[] reached =
        [
            .. intervals.Where(i => likelihood.Model.Parameters[likelihood.Model.IndexOf(i.Parameter)].Role == ParameterRole.Interest
                && above < ChiSquared.Quantile(i.Level, 1)),
        ];
        if (!reached.Any(i => other.Values[likelihood.Model.IndexOf(i.Parameter)] is { } value && (value < i.Lower.Value || value > i.Upper.Value)))
        {
            return null;
        }

        var around = ImmutableArray.CreateBuilder<ProfileInterval>();
        foreach (ProfileInterval interval in reached)
        {
            // Up to the quantile above the lowest minimum is less far from this one.
            double level = 1 - ChiSquared.UpperTail(ChiSquared.Quantile(interval.Level, 1) - above, 1);
            ProfileInterval found = Profile.Interval(likelihood, other, interval.Parameter, level, options.Minimiser, workspace);
            if (!found.FoundLowerMinimum && (found.Best < interval.Lower.Value || found.Best > interval.Upper.Value))
            {
                around.Add(found with { Level = interval.Level });
            }
        }

        return new OtherMinimum(other, above, around.ToImmutable());
    }

    private static ImmutableArray<ProfileInterval> Intervals(Likelihood likelihood, Minimum minimum, FitOptions options, Workspace workspace)
    {
        IEnumerable<string> names = options.Intervals
            ?? minimum.Fixed.Free.Select(p => likelihood.Model.Parameters[p]).Where(p => p.Role == ParameterRole.Interest).Select(p => p.Name);
        return
        [
            .. from name in names
               from level in options.Levels
               select Profile.Interval(likelihood, minimum, name, level, options.Minimiser, workspace),
        ];
    }

    private static FitResult Assemble(
        Likelihood likelihood,
        Minimum minimum,
        ImmutableArray<ProfileInterval> intervals,
        ImmutableArray<LikelihoodRatioTest> tests,
        ImmutableArray<string>.Builder messages,
        Workspace workspace)
    {
        Covariance? covariance = Covariance.Of(likelihood, minimum, workspace);
        ImmutableArray<Pull> pulls = Pull.All(likelihood, minimum, covariance);
        return new FitResult
        {
            Likelihood = likelihood,
            Minimum = minimum,
            Covariance = covariance,
            Parameters = [.. likelihood.Model.Parameters.Select((p, i) => Describe(p, i, minimum, covariance, intervals, pulls))],
            Components = Components(likelihood, minimum, covariance, workspace),
            Goodness = GoodnessOfFit.Of(likelihood, minimum, workspace),
            Tests = tests,
            Messages = [.. minimum.Messages.Concat(messages).Concat(Overdrawn(likelihood, minimum, workspace)).Concat(Pull.Exhausted(likelihood, minimum)).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Components that deformations have driven below zero by more than can be overlooked.</summary>
    private static IEnumerable<string> Overdrawn(Likelihood likelihood, Minimum minimum, Workspace workspace)
    {
        for (int c = 0; double.IsFinite(minimum.TwoNll) && c < likelihood.Model.Channels.Length; c++)
        {
            Channel channel = likelihood.Model.Channels[c];
            for (int k = 0; k < channel.Components.Count; k++)
            {
                if (channel.Components[k].Sign == TemplateSign.Signed)
                {
                    continue;
                }

                double[] bins = likelihood.ExpectedCounts(minimum.Values.AsSpan(), c, k, workspace);
                double below = -bins.Where(b => b < 0).Sum();
                if (below > OverdrawnShare * Math.Abs(bins.Sum()))
                {
                    yield return FormattableString.Invariant(
                        $"component '{channel.Components[k].Name}' of '{channel.Name}' is below zero in {bins.Count(b => b < 0)} bins, by {below:g3} events in all: its deformations are followed beyond their templates");
                }
            }
        }
    }

    private static FittedParameter Describe(
        Parameter parameter, int index, Minimum minimum, Covariance? covariance, ImmutableArray<ProfileInterval> intervals, ImmutableArray<Pull> pulls) => new()
        {
            Name = parameter.Name,
            Role = parameter.Role,
            Value = minimum.Values[index],
            Error = covariance?.Error(index) ?? double.NaN,
            Status = minimum.Fixed.Contains(index) ? FittedParameterStatus.Held
                : minimum.AtLimit.Contains(index) ? FittedParameterStatus.AtLimit : FittedParameterStatus.Free,
            Intervals = [.. intervals.Where(i => string.Equals(i.Parameter, parameter.Name, StringComparison.Ordinal))],
            Pull = pulls.FirstOrDefault(p => string.Equals(p.Parameter, parameter.Name, StringComparison.Ordinal)),
        };

    private static ImmutableArray<FittedComponent> Components(Likelihood likelihood, Minimum minimum, Covariance? covariance, Workspace workspace)
    {
        if (!double.IsFinite(minimum.TwoNll))
        {
            return [];
        }

        var components = ImmutableArray.CreateBuilder<FittedComponent>();
        double[] gradient = new double[likelihood.ParameterCount];
        double[] start = likelihood.Model.StartValues();
        for (int c = 0; c < likelihood.Model.Channels.Length; c++)
        {
            Channel channel = likelihood.Model.Channels[c];
            for (int k = 0; k < channel.Components.Count; k++)
            {
                double predicted = likelihood.ComponentTotal(start, c, k, gradient, workspace);
                double fitted = likelihood.ComponentTotal(minimum.Values.AsSpan(), c, k, gradient, workspace);
                Estimate estimate = covariance?.Propagate(fitted, gradient) ?? new Estimate(fitted, double.NaN);
                components.Add(new FittedComponent(channel.Name, channel.Components[k].Name, estimate, predicted));
            }
        }

        return components.ToImmutable();
    }
}
