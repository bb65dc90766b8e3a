using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>Replaces parabolas between templates by straight lines, and measures what that changes.</summary>
internal static class LinearInterpolation
{
    private const int Steps = 60;
    private const double Reach = 3;

    /// <summary>
    /// The likelihood with every deformation piecewise linear, and one sentence per parameter: by how much −2 ln L changes at most where it alone moves
    /// within ±1σ and ±3σ of its measurement, all others at their start.
    /// </summary>
    public static ExchangeModel Applied(ExchangeModel original)
    {
        LikelihoodModel model = original.Model;
        string[] changed = [.. model.Channels.SelectMany(c => c.Components).SelectMany(c => c.Morphs)
            .Where(m => m.Interpolation != MorphInterpolation.PiecewiseLinear && !IsStraight(model, m)).Select(m => m.Parameter).Distinct(StringComparer.Ordinal)];
        var linear = new LikelihoodModel(model.Parameters, model.Channels.Select(Straightened), model.Measurements);
        return original with
        {
            Model = linear,
            Approximations = [.. original.Approximations, .. changed.Select(p => Measured(p, new Likelihood(model), new Likelihood(linear)))],
        };
    }

    private static Channel Straightened(Channel channel) => new(channel.Name, channel.Counts, [.. channel.Components.Select(k =>
        new Component(k.Name, k.Template, k.Factors, [.. k.Morphs.Select(m => m with { Interpolation = MorphInterpolation.PiecewiseLinear })], k.Shape)
        {
            Coefficient = k.Coefficient,
            Sign = k.Sign,
        })]);

    private static bool IsStraight(LikelihoodModel model, Morph morph) =>
        model.Channels.SelectMany(c => c.Components).Where(k => k.Morphs.Contains(morph)).All(k => MorphShape.IsStraight(k, morph));

    private static string Measured(string parameter, Likelihood exact, Likelihood linear)
    {
        double near = 0;
        double far = 0;
        int index = exact.Model.IndexOf(parameter);
        double[] point = exact.Model.StartValues();
        Workspace first = exact.CreateWorkspace();
        Workspace second = linear.CreateWorkspace();
        for (int i = -Steps; i <= Steps; i++)
        {
            point[index] = Reach * i / Steps;
            double difference = Math.Abs(exact.Value(point, first) - linear.Value(point, second));
            if (double.IsFinite(difference))
            {
                far = Math.Max(far, difference);
                near = Math.Abs(point[index]) <= 1 ? Math.Max(near, difference) : near;
            }
        }

        return FormattableString.Invariant(
            $"'{parameter}': straight lines in place of a parabola between ±1σ and its tangents beyond; −2 ln L differs by {near:G3} at most within ±1σ, {far:G3} within ±3σ");
    }
}
