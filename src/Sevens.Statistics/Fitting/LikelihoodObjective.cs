using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>−2 ln L with the scratch memory of a thread.</summary>
internal sealed class LikelihoodObjective(Likelihood likelihood, Workspace workspace) : IObjective
{
    public ImmutableArray<Parameter> Parameters => likelihood.Model.Parameters;

    public double Noise => 1e-15 * likelihood.Magnitude;

    public ImmutableArray<int> KinkedParameters => likelihood.KinkedParameters;

    public ImmutableArray<int> WallParameters => likelihood.MorphParameters;

    public Constraint? ConstraintOn(int parameter) => likelihood.Constraints[parameter];

    public double Value(ReadOnlySpan<double> point) => likelihood.Value(point, workspace);

    public double Gradient(ReadOnlySpan<double> point, Span<double> gradient) => likelihood.Gradient(point, gradient, workspace);

    public double Hessian(ReadOnlySpan<double> point, Span<double> gradient, Span<double> hessian) => likelihood.Hessian(point, gradient, hessian, workspace);
}
