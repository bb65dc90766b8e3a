using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Limits;

/// <summary>An upper limit on a parameter, however it enters the model, with what experiments without signal would expect.</summary>
public sealed record Limit
{
    /// <summary>The parameter's name.</summary>
    public required string Parameter { get; init; }

    /// <summary>The confidence level.</summary>
    public required double Level { get; init; }

    /// <summary>What excludes a value.</summary>
    public required LimitRule Rule { get; init; }

    /// <summary>The best value.</summary>
    public required double Best { get; init; }

    /// <summary>The limit of the data.</summary>
    public required LimitCrossing Observed { get; init; }

    /// <summary>The discovery statistic q₀ of the data.</summary>
    public required double DiscoveryQ { get; init; }

    /// <summary>The limits of experiments without signal.</summary>
    public required ExpectedBand Expected { get; init; }

    /// <summary>The fit without signal, from which the expectation is made.</summary>
    public required Minimum WithoutSignal { get; init; }

    /// <summary>The lowest minimum found.</summary>
    public required Minimum Minimum { get; init; }

    /// <summary>Remarks, in words.</summary>
    public required ImmutableArray<string> Messages { get; init; }

    /// <summary>Finds the limit in the large-sample approximation.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <param name="minimum">Its minimum, with the parameter free.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="options">What kind of limit.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    /// <exception cref="ArgumentException">The parameter is unknown or held, no signal lies outside its bounds, or a fit did not arrive at a point.</exception>
    public static Limit Asymptotic(Likelihood likelihood, Minimum minimum, string parameter, LimitOptions options, Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        ArgumentNullException.ThrowIfNull(options);
        int index = likelihood.Model.IndexOf(parameter);
        Parameter declared = likelihood.Model.Parameters[index];
        if (!(options.Nothing >= declared.Lower && options.Nothing < declared.Upper))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"parameter '{parameter}': found no signal at {options.Nothing}, expected it from {declared.Lower} to below {declared.Upper}"), nameof(options));
        }

        var data = new ParameterTest(likelihood, minimum, parameter, options.Nothing, options.Minimiser, workspace);
        double q0 = data.Discovery();
        Minimum without = data.Conditional(options.Nothing);
        if (!double.IsFinite(without.TwoNll))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"the likelihood is not finite without signal, at {parameter} = {options.Nothing}: {string.Join("; ", without.Messages)}"), nameof(options));
        }

        Likelihood expectation = likelihood.Asimov(without.Values.AsSpan());
        Minimum nothing = Minimiser.Minimise(expectation, without.Values.AsSpan(), minimum.Fixed, options.Minimiser, workspace);
        var asimov = new ParameterTest(expectation, nothing, parameter, options.Nothing, options.Minimiser, workspace);

        // The data set that is tested must be restarted from each end of the search: two tests keep their own guesses.
        double step = Step(likelihood, minimum, index, workspace);
        double Expected(double deviations)
        {
            double root = Asymptotics.ExpectedRoot(options.Rule, options.Level, deviations);
            return root <= 0
                ? options.Nothing
                : new CrossingSearch(value => Math.Sqrt(asimov.TwoSided(value)) - root, asimov.TwoSided).Find(options.Nothing, step, declared.Upper).Value;
        }

        double target = Asymptotics.Significance(1 - options.Level);
        double Excess(double value) => Asymptotics.Significance(PValue(options.Rule, data, asimov, value)) - target;
        double from = Math.Max(data.Best, options.Nothing);
        LimitCrossing observed = new CrossingSearch(Excess, data.TwoSided).Find(from, step, declared.Upper);
        return new Limit
        {
            Parameter = parameter,
            Level = options.Level,
            Rule = options.Rule,
            Best = data.Best,
            Observed = observed,
            DiscoveryQ = q0,
            Expected = new ExpectedBand(Expected(-2), Expected(-1), Expected(0), Expected(1), Expected(2)),
            WithoutSignal = without,
            Minimum = data.Minimum,
            Messages = Remarks(parameter, observed, minimum, data.Minimum),
        };
    }

    internal static double PValue(LimitRule rule, ParameterTest data, ParameterTest asimov, double value) => rule switch
    {
        LimitRule.TwoSided => Asymptotics.TwoSided(data.TwoSided(value)),
        LimitRule.OneSided => Asymptotics.OneSided(data.OneSided(value)),
        LimitRule.BoundedOneSided => Asymptotics.Bounded(data.Bounded(value), asimov.TwoSided(value)),
        _ => Asymptotics.CLs(data.Bounded(value), asimov.TwoSided(value)),
    };

    /// <summary>A first step: the error where there is one.</summary>
    internal static double Step(Likelihood likelihood, Minimum minimum, int index, Workspace workspace) =>
        Covariance.Of(likelihood, minimum, workspace)?.Error(index) is double error && error > 0 ? error : likelihood.Model.Parameters[index].TypicalStep;

    internal static ImmutableArray<string> Remarks(string parameter, LimitCrossing observed, Minimum given, Minimum lowest)
    {
        var messages = ImmutableArray.CreateBuilder<string>();
        if (observed.Status == LimitStatus.NeverCrosses)
        {
            messages.Add(FormattableString.Invariant(
                $"'{parameter}': no value is excluded up to {observed.ReachedAt:g6}, where −2 ln L has risen by {observed.ReachedDelta:g4} only: there is no limit"));
        }

        if (!ReferenceEquals(given, lowest))
        {
            messages.Add(FormattableString.Invariant($"a lower minimum was found on the way: {lowest.TwoNll:g10}, before {given.TwoNll:g10}"));
        }

        return messages.ToImmutable();
    }
}
