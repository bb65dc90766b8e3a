using System.Collections.Immutable;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Analysis.Verbs;

/// <summary>
/// The priors that a sampling needs beyond the constraints: declared ones, and for nuisances that the data alone determine a flat one about the fit.
/// </summary>
internal sealed class SamplePriors
{
    /// <summary>Half the width of a flat prior about a fit, in standard errors: beyond it there is nothing that would count.</summary>
    private const double Reach = 10;

    private readonly LikelihoodModel model;
    private readonly ImmutableDictionary<string, Prior> declared;
    private readonly ImmutableSortedDictionary<string, Prior> fitted;

    public SamplePriors(FitSetup setup, SampleRequest request)
    {
        model = setup.Likelihood.Model;
        declared = request.Priors.ToImmutableDictionary(p => p.Key, p => PriorText.Parse(p.Key, p.Value), StringComparer.Ordinal);
        string[] free = [.. model.Parameters.Where(p => p.FixedAt is null && !setup.Held.ContainsKey(p.Name)).Select(p => p.Name)];
        if (declared.Keys.FirstOrDefault(n => !free.Contains(n, StringComparer.Ordinal)) is { } unknown)
        {
            throw CatalogException.Unknown("free parameter", unknown, free);
        }

        Parameter[] open = [.. model.Parameters.Where(p => free.Contains(p.Name, StringComparer.Ordinal) && p.Constraint is null && !declared.ContainsKey(p.Name) && !double.IsFinite(p.Upper - p.Lower))];
        if (open.FirstOrDefault(p => p.Role == ParameterRole.Interest) is { } flat)
        {
            throw new CatalogException(FormattableString.Invariant(
                $"prior of {flat.Name}: found none, and a flat one from {flat.Lower} to {flat.Upper} is no probability; expected --prior {flat.Name}=uniform:FROM:TO or another"));
        }

        fitted = open.Length == 0 ? ImmutableSortedDictionary<string, Prior>.Empty : AboutFit(setup, open);
    }

    /// <summary>Priors by parameter.</summary>
    public IReadOnlyDictionary<string, Prior> All => declared.AddRange(fitted);

    /// <summary>Remarks on priors that nobody declared.</summary>
    public IEnumerable<string> Warnings => fitted.Count == 0 ? [] : [$"flat priors within {Reach.ToString(System.Globalization.CultureInfo.InvariantCulture)} standard errors of the fit, because nothing else bounds them: {string.Join(", ", fitted.Keys)}; an evidence depends on their widths"];

    /// <summary>Where the prior of a parameter comes from.</summary>
    public string OriginOf(string parameter) =>
        declared.ContainsKey(parameter) ? "declared"
        : fitted.ContainsKey(parameter) ? "fit"
        : model.Parameters[model.IndexOf(parameter)].Constraint is null ? "bounds" : "constraint";

    private static ImmutableSortedDictionary<string, Prior> AboutFit(FitSetup setup, Parameter[] open)
    {
        FitResult fit = Fit.Run(new Likelihood(setup.Likelihood.Model), FitOptions.Default with { Fixed = setup.Held, Intervals = [] });
        var priors = ImmutableSortedDictionary.CreateBuilder<string, Prior>(StringComparer.Ordinal);
        foreach (Parameter parameter in open)
        {
            FittedParameter found = fit[parameter.Name];
            double error = double.IsFinite(found.Error) ? found.Error : parameter.Scale ?? Math.Max(1, Math.Abs(found.Value));
            priors.Add(parameter.Name, new UniformPrior(Math.Max(parameter.Lower, found.Value - (Reach * error)), Math.Min(parameter.Upper, found.Value + (Reach * error))));
        }

        return priors.ToImmutable();
    }
}
