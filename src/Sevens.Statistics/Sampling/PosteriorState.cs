using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Statistics.Sampling;

/// <summary>
/// A posterior in coordinates in which the prior is a product of standard normal distributions, so that bounds lie at infinity. Scratch of one thread.
/// </summary>
internal sealed class PosteriorState
{
    private readonly Posterior posterior;
    private readonly Workspace workspace;
    private readonly double[] point;
    private readonly double[] gradient;
    private readonly double[] slopes;

    public PosteriorState(Posterior posterior)
    {
        this.posterior = posterior;
        workspace = posterior.Data.CreateWorkspace();
        point = posterior.Point(new double[posterior.Dimension]);
        gradient = new double[point.Length];
        slopes = new double[posterior.Dimension];
    }

    /// <summary>The logarithm of the likelihood; −∞ where it is infeasible.</summary>
    public double LogLikelihood(ReadOnlySpan<double> normal) => Move(normal) ? -0.5 * posterior.Data.Value(point, workspace) : double.NegativeInfinity;

    /// <summary>The logarithm of the likelihood at coordinates between 0 and 1, in which the prior is uniform.</summary>
    public double LogLikelihoodInCube(ReadOnlySpan<double> cube)
    {
        for (int i = 0; i < cube.Length; i++)
        {
            point[posterior.Free[i]] = posterior.Priors[i].Quantile(cube[i]);
            if (!double.IsFinite(point[posterior.Free[i]]))
            {
                return double.NegativeInfinity;
            }
        }

        return -0.5 * posterior.Data.Value(point, workspace);
    }

    /// <summary>The logarithm of the target density in these coordinates, up to a constant.</summary>
    public double LogTarget(ReadOnlySpan<double> normal)
    {
        double square = 0;
        foreach (double z in normal)
        {
            square += z * z;
        }

        return LogLikelihood(normal) - (0.5 * square);
    }

    /// <summary>The logarithm of the target density with its gradient; the gradient is undefined where the density is zero.</summary>
    public double LogTarget(ReadOnlySpan<double> normal, Span<double> slope)
    {
        if (!Move(normal))
        {
            return double.NegativeInfinity;
        }

        double value = -0.5 * posterior.Data.Gradient(point, gradient, workspace);
        for (int i = 0; i < normal.Length; i++)
        {
            value -= 0.5 * normal[i] * normal[i];
            slope[i] = (-0.5 * gradient[posterior.Free[i]] * slopes[i]) - normal[i];
        }

        return value;
    }

    /// <summary>The parameters at a point of these coordinates.</summary>
    public double[] Parameters(ReadOnlySpan<double> normal)
    {
        double[] values = new double[normal.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = posterior.Priors[i].FromNormal(normal[i]).Value;
        }

        return values;
    }

    /// <summary>The parameters at a point of the unit cube.</summary>
    public double[] ParametersInCube(ReadOnlySpan<double> cube)
    {
        double[] values = new double[cube.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = posterior.Priors[i].Quantile(cube[i]);
        }

        return values;
    }

    /// <summary>The logarithm of the posterior density in the parameters themselves, not normalised: likelihood times prior.</summary>
    public double LogPosterior(ReadOnlySpan<double> values)
    {
        double value = 0;
        for (int i = 0; i < values.Length; i++)
        {
            point[posterior.Free[i]] = values[i];
            value += posterior.Priors[i].LogDensity(values[i]);
        }

        return value - (0.5 * posterior.Data.Value(point, workspace));
    }

    private bool Move(ReadOnlySpan<double> normal)
    {
        for (int i = 0; i < normal.Length; i++)
        {
            (double value, double slope) = posterior.Priors[i].FromNormal(normal[i]);
            if (!double.IsFinite(value) || !double.IsFinite(slope))
            {
                return false;
            }

            point[posterior.Free[i]] = value;
            slopes[i] = slope;
        }

        return true;
    }
}
