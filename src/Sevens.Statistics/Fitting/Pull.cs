using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>How far a fit moved a constrained parameter from its auxiliary measurement.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Value">The signed root of its constraint term: (θ̂ − centre)/σ for a Gaussian.</param>
/// <param name="Shrinkage">The error after the fit over the width of the constraint: below 1 where the data say more; NaN where it is not defined.</param>
public sealed record Pull(string Parameter, double Value, double Shrinkage)
{
    /// <summary>The pulls of all constrained parameters that were free, in model order.</summary>
    public static ImmutableArray<Pull> All(Likelihood likelihood, Minimum minimum, Covariance? covariance)
    {
        var pulls = ImmutableArray.CreateBuilder<Pull>();
        foreach (int p in minimum.Fixed.Free)
        {
            if ((likelihood.Constraints[p] ?? likelihood.Model.Parameters[p].Known) is Constraint constraint)
            {
                double shrinkage = constraint.Width > 0 ? (covariance?.Error(p) ?? double.NaN) / constraint.Width : double.NaN;
                pulls.Add(new Pull(likelihood.Model.Parameters[p].Name, constraint.Pull(minimum.Values[p]), shrinkage));
            }
        }

        return pulls.ToImmutable();
    }
}
