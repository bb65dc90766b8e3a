using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Impacts;

/// <summary>−2 ln L along one parameter with all others held at the minimum: below the profile nowhere, and as wide as it where nothing is correlated.</summary>
public static class LikelihoodSlice
{
    /// <summary>The rise above the minimum at values of a parameter; +∞ where the point is infeasible.</summary>
    /// <exception cref="ArgumentException">The parameter does not exist, or a value is not finite.</exception>
    public static ImmutableArray<double> Along(Likelihood likelihood, Minimum minimum, string parameter, IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        ArgumentNullException.ThrowIfNull(values);
        int index = likelihood.Model.IndexOf(parameter);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] point = [.. minimum.Values];
        var rises = ImmutableArray.CreateBuilder<double>();
        foreach (double value in values)
        {
            point[index] = value;
            rises.Add(likelihood.Value(point, workspace) - minimum.TwoNll);
        }

        return rises.ToImmutable();
    }
}
