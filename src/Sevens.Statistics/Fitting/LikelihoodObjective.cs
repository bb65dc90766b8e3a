using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>−2 ln L with the scratch memory of a thread.</summary>
internal sealed class LikelihoodObjective(Likelihood likelihood, Workspace workspace) : IBorderedObjective
{
    /// <summary>The objective of a minimisation: what held parameters do is worked into the templates once.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <param name="start">The start, whose held values count; one that is no point is left for the minimiser to refuse.</param>
    /// <param name="held">What is held.</param>
    /// <param name="workspace">Scratch of this thread for the likelihood.</param>
    public static LikelihoodObjective Holding(Likelihood likelihood, ReadOnlySpan<double> start, FixedParameters held, Workspace workspace)
    {
        if (held.Free.Length == likelihood.ParameterCount || start.Length != likelihood.ParameterCount || !IsPoint(start))
        {
            return new LikelihoodObjective(likelihood, workspace);
        }

        (Likelihood reduced, Workspace scratch) = likelihood.HeldAt(held, start, workspace);
        return new LikelihoodObjective(reduced, scratch);
    }

    public ImmutableArray<Parameter> Parameters => likelihood.Model.Parameters;

    public double Noise => 1e-15 * likelihood.Magnitude;

    public ImmutableArray<int> KinkedParameters => likelihood.KinkedParameters;

    public ImmutableArray<int> WallParameters => likelihood.MorphParameters;

    public Constraint? ConstraintOn(int parameter) => likelihood.Constraints[parameter];

    public double Value(ReadOnlySpan<double> point) => likelihood.Value(point, workspace);

    public double Gradient(ReadOnlySpan<double> point, Span<double> gradient) => likelihood.Gradient(point, gradient, workspace);

    public double Hessian(ReadOnlySpan<double> point, Span<double> gradient, Span<double> hessian) => likelihood.Hessian(point, gradient, hessian, workspace);

    public IObjective Guarded(ReadOnlySpan<double> point, double count) => new LikelihoodObjective(likelihood.Guarded(point, count, workspace), workspace);

    public IReadOnlyList<(string Channel, int Bins)> Nearly(ReadOnlySpan<double> point, double limit)
    {
        var found = new List<(string Channel, int Bins)>();
        for (int c = 0; c < likelihood.Model.Channels.Length; c++)
        {
            int bins = likelihood.ExpectedWithoutCounts(point, c, workspace).Count(e => e > 0 && e < limit);
            if (bins > 0)
            {
                found.Add((likelihood.Model.Channels[c].Name, bins));
            }
        }

        return found;
    }

    private static bool IsPoint(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            if (!double.IsFinite(value))
            {
                return false;
            }
        }

        return true;
    }
}
