using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Verbs;

/// <summary><c>sample</c>: the posterior of one or more experiments, with declared priors and convergence as a verdict.</summary>
public static class SampleVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "sample";

    /// <summary>Samples, with as many threads as processors.</summary>
    /// <exception cref="CatalogException">As for <see cref="Prepare"/>.</exception>
    public static SampleReport Run(Catalog catalog, SampleRequest request) => Prepare(catalog, request).Run(SamplingExecution.Default);

    /// <summary>Loads experiments and checks priors, so that the run is known before it begins.</summary>
    /// <exception cref="CatalogException">
    /// Something asked for is unknown, an experiment has no data, a parameter of interest without bounds has no prior, or numbers that make no sense.
    /// </exception>
    public static PreparedSample Prepare(Catalog catalog, SampleRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Chains < 2 || request.Draws < 8 || request.WarmUp < 0 || request.LivePoints < 20)
        {
            throw new CatalogException(FormattableString.Invariant(
                $"sampling: found {request.Chains} chains, {request.Draws} draws, {request.WarmUp} of warm-up and {request.LivePoints} live points, expected at least 2, 8, 0 and 20"));
        }

        FitSetup setup = FitSetup.Of(catalog, request.Fit);
        var priors = new SamplePriors(setup, request);
        try
        {
            return new PreparedSample(request, setup, priors, new Posterior(new Likelihood(setup.Likelihood.Model), setup.Held, priors.All));
        }
        catch (InvalidModelException problem)
        {
            throw new CatalogException(problem.Message);
        }
    }
}
