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
    /// <summary>A parameter this many widths off its bound has nowhere to go.</summary>
    private const double AtEnd = 0.5;

    /// <summary>A pull worth telling.</summary>
    private const double Strong = 2;

    /// <summary>
    /// Constraints that a fit has used up: the parameter is pulled to the end of its range, where its constraint ends at a finite cost. A flux with a Gaussian error of 10 % costs 100
    /// in −2 ln L at no flux at all, so that no signal however large is disfavoured by more.
    /// </summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <param name="minimum">Where it was fitted to.</param>
    /// <returns>One sentence per parameter, naming it.</returns>
    public static ImmutableArray<string> Exhausted(Likelihood likelihood, Minimum minimum)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (int p in minimum.Fixed.Free)
        {
            Parameter parameter = likelihood.Model.Parameters[p];
            if (likelihood.Constraints[p] is { Width: > 0 } constraint && constraint.Pull(minimum.Values[p]) is var pull && double.IsFinite(pull) && Math.Abs(pull) >= Strong)
            {
                double bound = pull < 0 ? parameter.Lower : parameter.Upper;
                double cost = double.IsFinite(bound) ? constraint.At(bound).Value : double.PositiveInfinity;
                if (double.IsFinite(cost) && Math.Abs(minimum.Values[p] - bound) < AtEnd * constraint.Width)
                {
                    found.Add(FormattableString.Invariant(
                        $"'{parameter.Name}' is pulled by {pull:0.0}σ to the end of its range at {bound}: its constraint costs {cost:g4} in −2 ln L there and no more, so that nothing beyond is disfavoured by more"));
                }
            }
        }

        return found.ToImmutable();
    }

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
