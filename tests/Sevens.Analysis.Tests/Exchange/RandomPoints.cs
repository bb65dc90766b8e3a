using Sevens.Numerics.Random;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Tests.Exchange;

/// <summary>Points of a likelihood, a standard deviation or two around its start, where it is finite.</summary>
internal static class RandomPoints
{
    /// <summary>How far they go, in standard deviations or typical steps.</summary>
    private const double Reach = 1.7;

    public static List<(double[] Point, double TwoNll)> Of(LikelihoodModel model, int count)
    {
        var likelihood = new Likelihood(model);
        Workspace workspace = likelihood.CreateWorkspace();
        var random = new RandomSequence(7, "exchange-tests", 0);
        var points = new List<(double[], double)>();
        while (points.Count < count)
        {
            double[] point = [.. model.Parameters.Select(p => Math.Clamp(p.Start + (Reach * ((2 * random.NextUnit()) - 1) * (p.Constraint?.Width ?? p.Scale ?? 0.1)), p.Lower, p.Upper))];
            double value = likelihood.Value(point, workspace);
            if (double.IsFinite(value))
            {
                points.Add((point, value));
            }
        }

        return points;
    }
}
