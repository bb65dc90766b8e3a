using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Limits;

/// <summary>
/// Profile-likelihood statistics of one parameter on one data set. Fits are begun where the last one ended; a value below the minimum shows that it
/// was not the lowest, and moves it. Not for several threads at once.
/// </summary>
public sealed class ParameterTest
{
    private readonly Likelihood likelihood;
    private readonly MinimiserOptions options;
    private readonly Workspace workspace;
    private readonly ProfiledPoint profiled;
    private readonly int index;
    private readonly double nothing;
    private double[] last;
    private double atNothing = double.NaN;

    /// <summary>Begins from a minimum.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <param name="minimum">Its minimum, with the parameter free.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="nothing">The value of the parameter that means no signal.</param>
    /// <param name="options">When minimisations end.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    /// <exception cref="ArgumentException">The parameter is unknown or held, or the fit did not arrive at a point.</exception>
    public ParameterTest(Likelihood likelihood, Minimum minimum, string parameter, double nothing, MinimiserOptions options, Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        index = likelihood.Model.IndexOf(parameter);
        if (minimum.Fixed.Contains(index))
        {
            throw new ArgumentException($"parameter '{parameter}' was held in the fit, so that it cannot be tested", nameof(parameter));
        }

        if (!double.IsFinite(minimum.TwoNll))
        {
            throw new ArgumentException($"the fit ended with the verdict {minimum.Verdict}: {string.Join("; ", minimum.Messages)}", nameof(minimum));
        }

        this.likelihood = likelihood;
        this.nothing = nothing;
        this.options = options;
        this.workspace = workspace;
        Minimum = minimum;
        last = [.. minimum.Values];
        profiled = new ProfiledPoint(likelihood, minimum.Fixed.With(index), options, workspace);
    }

    /// <summary>The lowest minimum known.</summary>
    public Minimum Minimum { get; private set; }

    /// <summary>The best value of the parameter.</summary>
    public double Best => Minimum.Values[index];

    /// <summary>t_μ: −2 ln L at a value, minimised over all others, less that at the minimum; +∞ where the value is infeasible.</summary>
    public double TwoSided(double value) => Conditional(value).TwoNll - Minimum.TwoNll is var t && double.IsNaN(t) ? double.PositiveInfinity : Math.Max(0, t);

    /// <summary>q_μ: t_μ where the best value is below, else 0.</summary>
    public double OneSided(double value) => TwoSided(value) is var t && Best >= value ? 0 : t;

    /// <summary>q̃_μ: q_μ relative to no signal where the best value is below that.</summary>
    public double Bounded(double value)
    {
        double conditional = Conditional(value).TwoNll;
        return Best >= value ? 0 : Math.Max(0, conditional - Math.Max(Minimum.TwoNll, Best < nothing ? WithoutSignal : Minimum.TwoNll));
    }

    /// <summary>q₀: t of no signal where the best value is above it, else 0.</summary>
    public double Discovery() => TwoSided(nothing) is var t && Best <= nothing ? 0 : t;

    /// <summary>The fit with the parameter at a value.</summary>
    public Minimum Conditional(double value)
    {
        Minimum point = profiled.Fit(last, Minimum, [index], [value]);
        if (double.IsFinite(point.TwoNll))
        {
            last = [.. point.Values];
            if (point.TwoNll < Minimum.TwoNll - Profile.LowerMinimumThreshold)
            {
                Minimum refit = Minimiser.Minimise(likelihood, point.Values.AsSpan(), Minimum.Fixed, options, workspace);
                Minimum = refit.TwoNll < Minimum.TwoNll ? refit : Minimum;
            }
        }

        return point;
    }

    private double WithoutSignal => double.IsNaN(atNothing) ? atNothing = Conditional(nothing).TwoNll : atNothing;
}
