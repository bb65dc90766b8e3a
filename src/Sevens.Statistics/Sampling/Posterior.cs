using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Statistics.Sampling;

/// <summary>
/// A likelihood with a proper prior for every parameter that is not held. A constrained parameter has the prior that its auxiliary measurement leaves:
/// Gaussian, log-normal, bifurcated Gaussian, or for an auxiliary count a gamma distribution (flat before the count); each within the bounds of the parameter.
/// </summary>
public sealed class Posterior
{
    private readonly Likelihood data;
    private readonly double[] template;
    private readonly ImmutableArray<int> free;

    /// <summary>Makes a posterior.</summary>
    /// <param name="likelihood">The likelihood, with its constraints.</param>
    /// <param name="held">Parameters to hold, with their values, beside those that the model fixes.</param>
    /// <param name="priors">The prior of each free parameter without a constraint. One with two finite bounds may be left out: it is uniform within them.</param>
    /// <exception cref="InvalidModelException">
    /// A prior that is missing where a bound is, one for a parameter that is constrained or held, one that leaves its parameter's bounds, or no free parameter.
    /// </exception>
    public Posterior(Likelihood likelihood, IReadOnlyDictionary<string, double> held, IReadOnlyDictionary<string, Prior> priors)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(priors);
        LikelihoodModel model = likelihood.Model;
        Likelihood = likelihood;
        template = model.StartValues();
        foreach ((string name, double value) in held)
        {
            template[model.IndexOf(name)] = value;
        }

        free = [.. Enumerable.Range(0, template.Length).Where(i => model.Parameters[i].FixedAt is null && !held.ContainsKey(model.Parameters[i].Name))];
        if (free.IsEmpty)
        {
            throw new InvalidModelException("found no free parameter, expected at least one to sample");
        }

        if (priors.Keys.FirstOrDefault(n => !free.Any(i => string.Equals(model.Parameters[i].Name, n, StringComparison.Ordinal))) is { } idle)
        {
            throw new InvalidModelException($"prior of '{idle}': found no free parameter of this name, expected one of {string.Join(", ", free.Select(i => model.Parameters[i].Name))}");
        }

        Names = [.. free.Select(i => model.Parameters[i].Name)];
        Roles = [.. free.Select(i => model.Parameters[i].Role)];
        Priors = [.. free.Select(i => PriorOf(model.Parameters[i], likelihood.Constraints[i], priors.GetValueOrDefault(model.Parameters[i].Name)))];
        data = likelihood.WithConstraints(new Constraint?[template.Length]);
    }

    /// <summary>The likelihood, with its constraints.</summary>
    public Likelihood Likelihood { get; }

    /// <summary>The sampled parameters, in the order of the model.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>What each of them is for.</summary>
    public ImmutableArray<ParameterRole> Roles { get; }

    /// <summary>The prior of each of them.</summary>
    public ImmutableArray<Prior> Priors { get; }

    /// <summary>The number of sampled parameters.</summary>
    public int Dimension => free.Length;

    /// <summary>The positions of the sampled parameters in the model.</summary>
    internal ImmutableArray<int> Free => free;

    /// <summary>All parameters of the model where the sampled ones have the given values.</summary>
    internal double[] Point(ReadOnlySpan<double> values)
    {
        double[] point = [.. template];
        for (int i = 0; i < free.Length; i++)
        {
            point[free[i]] = values[i];
        }

        return point;
    }

    /// <summary>The likelihood without constraints: their priors stand for them.</summary>
    internal Likelihood Data => data;

    private static Prior PriorOf(Parameter parameter, Constraint? constraint, Prior? declared)
    {
        if (constraint is not null && declared is not null)
        {
            throw new InvalidModelException($"prior of '{parameter.Name}': found {declared.Written}, but {constraint} constrains it already");
        }

        Prior prior = declared ?? constraint switch
        {
            GaussianConstraint c => new GaussianPrior(c.Mean, c.Sigma),
            LogNormalConstraint c => new LogNormalPrior(c.Median, c.Kappa),
            AsymmetricConstraint c => new AsymmetricPrior(c.Mode, c.Below, c.Above),
            PoissonConstraint c => new GammaPrior(c.ObservedCount + 1, c.CountScale),
            null => new UniformPrior(parameter.Lower, parameter.Upper),
            _ => throw new InvalidModelException($"parameter '{parameter.Name}': found {constraint}, which has no prior"),
        };
        if (declared is null && constraint is null && prior.Fault() is not null)
        {
            throw new InvalidModelException(FormattableString.Invariant(
                $"parameter '{parameter.Name}' has no prior and its bounds {parameter.Lower} … {parameter.Upper} are not finite: a flat prior there is no probability; declare one, such as uniform:FROM:TO"));
        }

        if (prior.Fault() is { } fault)
        {
            throw new InvalidModelException($"prior of '{parameter.Name}': {fault}");
        }

        try
        {
            return TruncatedPrior.Of(prior, parameter.Lower, parameter.Upper);
        }
        catch (ArgumentException problem)
        {
            throw new InvalidModelException($"prior of '{parameter.Name}': {problem.Message.Split(" (Parameter '")[0]}");
        }
    }
}
