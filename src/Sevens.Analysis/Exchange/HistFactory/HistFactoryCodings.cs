using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.HistFactory;

/// <summary>
/// Decides as which modifier each parameter is written. HistFactory multiplies by a free number (<c>normfactor</c>), by κ^α with a Gaussian α
/// (<c>normsys</c>, code 4), and adds deformations (<c>histosys</c>, code 4p). A factor 1 + σα is a deformation, unless the component is deformed besides: then it
/// must be <c>lumi</c>, of which there is one. Between ±1σ code 4 is a polynomial, which is κ^α to nine digits where κ is below about 1.2.
/// </summary>
internal sealed class HistFactoryCodings
{
    /// <summary>The one name that the schema allows a <c>lumi</c> modifier.</summary>
    public const string Lumi = "lumi";

    private const double Exactness = 1e-9;

    private readonly LikelihoodModel model;
    private readonly List<string> reasons = [];

    private HistFactoryCodings(LikelihoodModel model, Fidelity fidelity)
    {
        this.model = model;
        reasons.AddRange(Inexpressible.Reasons(model));
        reasons.AddRange(model.Channels.SelectMany(Interpolations));
        string? lumi = ChosenLumi();
        Parameters = model.Parameters.Where(p => p.FixedAt is null).ToImmutableSortedDictionary(p => p.Name, p => Coded(p, lumi), StringComparer.Ordinal);
        IEnumerable<string> taken = Parameters.Values.GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        reasons.AddRange(taken.Select(n => $"parameter '{n}': this name is that of the one linear factor with a Gaussian constraint"));
        Approximations = [.. RoughPowers()];
        reasons.AddRange(fidelity == Fidelity.Exact ? Approximations.Select(a => $"{a}; --approximate writes it so") : []);
    }

    /// <summary>Each parameter as it is written.</summary>
    public ImmutableSortedDictionary<string, WrittenParameter> Parameters { get; }

    /// <summary>What is written only roughly, and how roughly; empty where everything is exact.</summary>
    public ImmutableArray<string> Approximations { get; }

    /// <summary>The codings of a likelihood.</summary>
    /// <exception cref="ExchangeException">It is beyond HistFactory: every reason is listed.</exception>
    public static HistFactoryCodings Of(LikelihoodModel model, Fidelity fidelity)
    {
        var codings = new HistFactoryCodings(model, fidelity);
        return codings.reasons.Count == 0
            ? codings
            : throw ExchangeException.Because("histfactory: found a likelihood that this format cannot hold exactly:", codings.reasons);
    }

    private static IEnumerable<string> Interpolations(Channel channel) => channel.Components.SelectMany(component => component.Morphs
        .Where(m => m.Interpolation != MorphInterpolation.PolynomialThenLinear && !MorphShape.IsStraight(component, m))
        .Select(m => $"{Inexpressible.Place(channel, component)}: '{m.Parameter}' deforms it by {m.Interpolation}, and pyhf has one interpolation of all deformations, {MorphInterpolation.PolynomialThenLinear}"));

    /// <summary>Powers κ^α that the polynomial between ±1σ misses in the ninth digit.</summary>
    private IEnumerable<string> RoughPowers()
    {
        IEnumerable<(string Parameter, double Kappa)> priors =
            from parameter in Parameters.Values where parameter.Parameter.Constraint is LogNormalConstraint select (parameter.Parameter.Name, parameter.Second);
        IEnumerable<(string Parameter, double Kappa)> factors = model.Channels.SelectMany(c => c.Components).SelectMany(k => k.Factors).OfType<PowerOf>()
            .Select(p => (p.Parameter, Math.Pow(p.Kappa, Parameters[p.Parameter].Second)));
        foreach ((string name, double kappa) in priors.Concat(factors).Distinct())
        {
            double error = SixthOrderPower.LargestError(kappa);
            if (error > Exactness)
            {
                yield return FormattableString.Invariant($"parameter '{name}': between ±1σ pyhf replaces the power {kappa:G6}^α by a polynomial of sixth order, which differs by {error:G2} of it at most");
            }
        }
    }

    /// <summary>The parameter whose choice as <c>lumi</c> leaves no component with two linear effects; null where none is needed.</summary>
    private string? ChosenLumi()
    {
        string[] candidates = [.. Linear().Distinct(StringComparer.Ordinal).Where(p => IsOnlyProportional(p))];
        List<string> left = Conflicts(lumi: null);
        if (left.Count == 0)
        {
            return null;
        }

        string? best = null;
        foreach (string candidate in candidates)
        {
            List<string> with = Conflicts(candidate);
            if (with.Count < left.Count)
            {
                (best, left) = (candidate, with);
            }
        }

        reasons.AddRange(left);
        return best;
    }

    private IEnumerable<string> Linear() => model.Channels.SelectMany(c => c.Components).SelectMany(LinearFactors);

    private IEnumerable<string> LinearFactors(Component component) => component.Factors
        .Where(f => f is Proportional or Relative && ConstraintOf(f.Parameter) is GaussianConstraint).Select(f => f.Parameter);

    private Constraint? ConstraintOf(string parameter) => model.Parameters[model.IndexOf(parameter)].Constraint;

    private bool IsOnlyProportional(string parameter) => model.Channels.SelectMany(c => c.Components).All(k =>
        k.Factors.All(f => f is Proportional || !string.Equals(f.Parameter, parameter, StringComparison.Ordinal))
        && k.Morphs.All(m => !string.Equals(m.Parameter, parameter, StringComparison.Ordinal)));

    private List<string> Conflicts(string? lumi)
    {
        var found = new List<string>();
        foreach (Channel channel in model.Channels)
        {
            foreach (Component component in channel.Components)
            {
                string[] linear = [.. LinearFactors(component).Where(p => !string.Equals(p, lumi, StringComparison.Ordinal))];
                if (linear.Length + Math.Min(component.Morphs.Count, 1) > 1)
                {
                    found.Add($"{Inexpressible.Place(channel, component)}: {string.Join(", ", linear.Select(p => $"'{p}'"))} with a Gaussian constraint multiplies a component that is deformed or multiplied so"
                        + " besides; HistFactory has one such factor, lumi" + (lumi is null ? string.Empty : $", which '{lumi}' is"));
                }
            }
        }

        return found;
    }

    private WrittenParameter Coded(Parameter parameter, string? lumi)
    {
        bool scales = IsOnlyProportional(parameter.Name);
        switch (parameter.Constraint)
        {
            case null:
            case PoissonConstraint:
                if (!scales)
                {
                    reasons.Add($"parameter '{parameter.Name}': it has no Gaussian constraint and does not simply multiply its components");
                }

                return WrittenParameter.Same(parameter, "normfactor");
            case LogNormalConstraint logNormal:
                if (!scales)
                {
                    reasons.Add($"parameter '{parameter.Name}': it has a log-normal constraint and does not simply multiply its components");
                }

                return new WrittenParameter(parameter, parameter.Name, "normsys", ParameterRelation.Exponential, logNormal.Median, logNormal.Kappa);
            case GaussianConstraint when string.Equals(parameter.Name, lumi, StringComparison.Ordinal):
                return new WrittenParameter(parameter, Lumi, Lumi, ParameterRelation.Linear, 0, 1);
            case GaussianConstraint gaussian:
                return new WrittenParameter(parameter, parameter.Name, "histosys", ParameterRelation.Linear, gaussian.Mean, gaussian.Sigma);
            default:
                reasons.Add($"parameter '{parameter.Name}': found a constraint of type {parameter.Constraint.GetType().Name}, expected a Gaussian, log-normal or Poisson one");
                return WrittenParameter.Same(parameter, "normfactor");
        }
    }
}
