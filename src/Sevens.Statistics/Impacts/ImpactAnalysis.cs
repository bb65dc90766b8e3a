using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Impacts;

/// <summary>What makes up the error of one parameter: the impact of every other one, and the share of groups of them.</summary>
public sealed class ImpactAnalysis
{
    private readonly Likelihood likelihood;
    private readonly Minimum minimum;
    private readonly MinimiserOptions options;
    private readonly Workspace workspace;
    private readonly int on;
    private readonly Covariance? covariance;

    /// <summary>Looks at a parameter at a minimum.</summary>
    /// <param name="likelihood">What was fitted.</param>
    /// <param name="minimum">Where the fit ended.</param>
    /// <param name="on">The parameter whose error is asked for; free in the fit.</param>
    /// <param name="options">When minimisations end.</param>
    /// <exception cref="ArgumentException">The parameter does not exist or was held, or the fit found no minimum.</exception>
    public ImpactAnalysis(Likelihood likelihood, Minimum minimum, string on, MinimiserOptions options)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        this.likelihood = likelihood;
        this.minimum = minimum;
        this.options = options;
        workspace = likelihood.CreateWorkspace();
        this.on = likelihood.Model.IndexOf(on);
        if (minimum.Fixed.Contains(this.on))
        {
            throw new ArgumentException($"parameter '{on}' was held in the fit, expected a free one", nameof(on));
        }

        if (!minimum.Verdict.IsMinimum())
        {
            throw new ArgumentException($"the fit ended with the verdict {minimum.Verdict}, expected a minimum", nameof(minimum));
        }

        covariance = Covariance.Of(likelihood, minimum, workspace);
        TotalError = covariance?.Error(this.on) ?? double.NaN;
    }

    /// <summary>The error of the parameter with all others free, from the curvature; NaN where it has none.</summary>
    public double TotalError { get; }

    /// <summary>The impacts of all other free parameters, by two fits each, the largest first.</summary>
    public ImmutableArray<Impact> Impacts() =>
    [
        .. minimum.Fixed.Free.Where(p => p != on).Select(Of).OrderByDescending(i => i.Size).ThenBy(i => i.Parameter, StringComparer.Ordinal),
    ];

    /// <summary>The error of the parameter with some others held at their best values.</summary>
    /// <exception cref="ArgumentException">A name that does not exist.</exception>
    public double ErrorWithout(IEnumerable<string> held)
    {
        Minimum restricted = minimum with { Fixed = minimum.Fixed.With(held.Select(likelihood.Model.IndexOf)) };
        return Covariance.Of(likelihood, restricted, workspace)?.Error(on) ?? double.NaN;
    }

    /// <summary>The share of a group in the error, √(σ² − σ'²) with σ' the error with the group held; never below 0.</summary>
    /// <exception cref="ArgumentException">A name that does not exist.</exception>
    public double ShareOf(IEnumerable<string> group)
    {
        double without = ErrorWithout(group);
        return Math.Sqrt(Math.Max(0, (TotalError * TotalError) - (without * without)));
    }

    private Impact Of(int parameter)
    {
        string name = likelihood.Model.Parameters[parameter].Name;
        double error = covariance?.Error(parameter) ?? double.NaN;
        return double.IsFinite(error)
            ? new Impact(name, Shift(parameter, minimum.Values[parameter] + error), Shift(parameter, minimum.Values[parameter] - error))
            : new Impact(name, double.NaN, double.NaN);
    }

    private double Shift(int parameter, double value)
    {
        Parameter declared = likelihood.Model.Parameters[parameter];
        var profiled = new ProfiledPoint(likelihood, minimum.Fixed.With(parameter), options, workspace);
        Minimum moved = profiled.Fit(minimum.Values.AsSpan(), minimum, [parameter], [Math.Clamp(value, declared.Lower, declared.Upper)]);
        return moved.Verdict.IsMinimum() ? moved.Values[on] - minimum.Values[on] : double.NaN;
    }
}
