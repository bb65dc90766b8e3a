using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Sampling.Chains;

/// <summary>Where chains begin: at the minima that fits from random places of the prior find, so that chains in different minima tell of them.</summary>
internal static class StartPoints
{
    private const double FarthestNormal = 3;
    private const int Tries = 60;

    /// <summary>The first start is the fit from the model's own start values; the others begin where the prior says.</summary>
    public static double[] Minimum(Posterior posterior, long seed, int chain)
    {
        Likelihood likelihood = posterior.Likelihood;
        LikelihoodModel model = likelihood.Model;
        double[] values = new double[posterior.Dimension];
        RandomDraws random = RandomDraws.Of(seed, "sample: starts", chain, 0);
        for (int i = 0; i < values.Length; i++)
        {
            Parameter parameter = model.Parameters[posterior.Free[i]];
            double drawn = posterior.Priors[i].Quantile(random.Unit());
            values[i] = chain == 0 || parameter.Role != ParameterRole.Interest ? parameter.Start : drawn;
        }

        double[] start = posterior.Point(values);
        FixedParameters held = FixedParameters.Of(model).With(Enumerable.Range(0, start.Length).Where(p => !posterior.Free.Contains(p)));
        Minimum minimum = Minimiser.Minimise(likelihood, start, held, MinimiserOptions.Default, likelihood.CreateWorkspace());
        return [.. posterior.Free.Select((p, i) => Math.Clamp(posterior.Priors[i].ToNormal(minimum.Values[p]), -FarthestNormal, FarthestNormal))];
    }

    /// <summary>A point spread about a centre where the target is not zero: wider than the target, and nearer the more often it fails.</summary>
    /// <exception cref="InvalidOperationException">The likelihood is not finite anywhere near the centre.</exception>
    public static double[] Spread(PosteriorState state, Whitening whitening, RandomDraws random, double width)
    {
        double[] z = new double[whitening.Centre.Length], point = new double[z.Length];
        for (int i = 0; i < Tries; i++)
        {
            random.Normals(z);
            for (int k = 0; k < z.Length; k++)
            {
                z[k] *= width;
            }

            whitening.ToPoint(z, point);
            if (double.IsFinite(state.LogTarget(point)))
            {
                return point;
            }

            width *= 0.85;
        }

        throw new InvalidOperationException(
            $"the likelihood is not finite around the best fit {string.Join(", ", state.Parameters(whitening.Centre).Select(v => v.ToString("G6", System.Globalization.CultureInfo.InvariantCulture)))}: found no point to begin a chain from");
    }
}
