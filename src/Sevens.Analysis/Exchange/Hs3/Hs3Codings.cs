using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Hs3;

/// <summary>
/// Decides as which modifier each parameter is written: a factor with a Gaussian constraint is a <c>normfactor</c> with a <c>gaussian_dist</c> of its own, one
/// that does more is a unit Gaussian variable of <c>normsys</c> and <c>histosys</c>.
/// </summary>
internal static class Hs3Codings
{
    /// <summary>The codings of a likelihood.</summary>
    /// <exception cref="ExchangeException">It is beyond the format: every reason is listed.</exception>
    public static ImmutableSortedDictionary<string, WrittenParameter> Of(LikelihoodModel model)
    {
        var reasons = new List<string>(Inexpressible.Reasons(model));
        ImmutableSortedDictionary<string, WrittenParameter> codings = model.Parameters.Where(p => p.FixedAt is null)
            .ToImmutableSortedDictionary(p => p.Name, p => Coded(model, p, reasons), StringComparer.Ordinal);
        return reasons.Count == 0 ? codings : throw ExchangeException.Because("hs3: found a likelihood that this format cannot hold exactly:", reasons);
    }

    private static WrittenParameter Coded(LikelihoodModel model, Parameter parameter, List<string> reasons)
    {
        bool scales = model.Channels.SelectMany(c => c.Components).All(k =>
            k.Factors.All(f => f is Proportional || !string.Equals(f.Parameter, parameter.Name, StringComparison.Ordinal))
            && k.Morphs.All(m => !string.Equals(m.Parameter, parameter.Name, StringComparison.Ordinal)));
        switch (parameter.Constraint)
        {
            case GaussianConstraint when scales:
                return WrittenParameter.Same(parameter, "normfactor");
            case GaussianConstraint gaussian:
                return new WrittenParameter(parameter, parameter.Name, "unit", ParameterRelation.Linear, gaussian.Mean, gaussian.Sigma);
            case LogNormalConstraint logNormal when scales:
                return new WrittenParameter(parameter, parameter.Name, "normsys", ParameterRelation.Exponential, logNormal.Median, logNormal.Kappa);
            case null or PoissonConstraint when scales:
                return WrittenParameter.Same(parameter, "normfactor");
            default:
                reasons.Add($"parameter '{parameter.Name}': it has no Gaussian constraint and does not simply multiply its components");
                return WrittenParameter.Same(parameter, "normfactor");
        }
    }
}
