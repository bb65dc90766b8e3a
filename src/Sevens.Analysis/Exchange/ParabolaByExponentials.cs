using System.Globalization;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>
/// Writes the parabola between three templates with what HistFactory has: a straight line, and exponentials e^(±jδα) whose sum is the second difference of
/// eighth order, α² up to δ⁸α¹⁰/3150 [Fornberg, Math. Comp. 51 (1988) 699, table 1]. Within ±1σ it is the original to eleven digits; beyond, where the original
/// goes on by its tangents, the parabola goes on.
/// </summary>
internal static class ParabolaByExponentials
{
    private const double Delta = 0.1;
    private const int Steps = 60;
    private const double Reach = 3;
    private const double Rounding = 1e-9;

    private static readonly double[] Weights = [8.0 / 5, -1.0 / 5, 8.0 / 315, -1.0 / 560];

    /// <summary>
    /// The likelihood without parabolas, and one sentence per parameter that had one: by how much −2 ln L changes at most where it alone moves
    /// within ±1σ and ±3σ of its measurement, all others at their start.
    /// </summary>
    public static ExchangeModel Applied(ExchangeModel original)
    {
        LikelihoodModel model = original.Model;
        string[] changed =
        [
            .. model.Channels.SelectMany(c => c.Components).SelectMany(k => k.Morphs.Where(m => IsParabola(k, m))).Select(m => m.Parameter).Distinct(StringComparer.Ordinal),
        ];
        if (changed.Length == 0)
        {
            return original;
        }

        var replaced = new LikelihoodModel(
            model.Parameters, model.Channels.Select(c => new Channel(c.Name, c.Observed, [.. c.Components.SelectMany(Replaced)])), model.Measurements);
        return original with
        {
            Model = replaced,
            Approximations = [.. original.Approximations, .. changed.Select(p => Measured(p, new Likelihood(model), new Likelihood(replaced)))],
        };
    }

    private static bool IsParabola(Component component, Morph morph) => morph.Interpolation != MorphInterpolation.PiecewiseLinear && !MorphShape.IsStraight(component, morph);

    private static IEnumerable<Component> Replaced(Component component)
    {
        Morph[] parabolas = [.. component.Morphs.Where(m => IsParabola(component, m))];
        if (parabolas.Length == 0)
        {
            return [component];
        }

        double[] nominal = component.Template.ToArray();
        double[][] curvatures = [.. parabolas.Select(m => Combined(m.Up.Span, m.Down.Span, component.Template.Span, 0.5, 0.5, -1))];
        foreach (double[] curvature in curvatures)
        {
            for (int i = 0; i < nominal.Length; i++)
            {
                nominal[i] -= 2 * Weights.Sum() / (Delta * Delta) * curvature[i];
            }
        }

        double[] Shifted(ReadOnlyMemory<double> template) => Combined(template.Span, nominal, component.Template.Span, 1, 1, -1);
        Morph[] lines =
        [
            .. component.Morphs.Select(m => IsParabola(component, m)
                ? new Morph(m.Parameter, Combined(m.Up.Span, m.Down.Span, nominal, 0.5, -0.5, 1), Combined(m.Up.Span, m.Down.Span, nominal, -0.5, 0.5, 1), MorphInterpolation.PiecewiseLinear)
                : m with { Up = Shifted(m.Up), Down = Shifted(m.Down) }),
        ];
        return
        [
            Like(component, component.Name, nominal, component.Factors, lines),
            .. parabolas.SelectMany((m, index) => Weights.SelectMany((weight, j) => new[] { 1, -1 }.Select(sign => Like(
                component,
                FormattableString.Invariant($"{component.Name}, {m.Parameter} {sign * (j + 1):+0;-0}"),
                Array.ConvertAll(curvatures[index], c => c * weight / (Delta * Delta)),
                [.. component.Factors, new PowerOf(m.Parameter, Math.Exp(sign * (j + 1) * Delta))],
                [])))),
        ];
    }

    /// <summary>Only the sum of the parts is an expectation.</summary>
    private static Component Like(Component component, string name, double[] template, IReadOnlyList<Factor> factors, IReadOnlyList<Morph> morphs) =>
        new(name, template, factors, morphs, component.Shape) { Coefficient = component.Coefficient, Sign = TemplateSign.Signed };

    private static double[] Combined(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, double a, double b, double c)
    {
        double[] sum = new double[first.Length];
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] = (a * first[i]) + (b * second[i]) + (c * third[i]);
        }

        return sum;
    }

    private static string Measured(string parameter, Likelihood exact, Likelihood replaced)
    {
        double near = 0;
        double far = 0;
        int index = exact.Model.IndexOf(parameter);
        double[] point = exact.Model.StartValues();
        Workspace first = exact.CreateWorkspace();
        Workspace second = replaced.CreateWorkspace();
        for (int i = -Steps; i <= Steps; i++)
        {
            point[index] = Reach * i / Steps;
            double difference = Math.Abs(exact.Value(point, first) - replaced.Value(point, second));
            if (double.IsFinite(difference))
            {
                far = Math.Max(far, difference);
                near = Math.Abs(point[index]) <= 1 ? Math.Max(near, difference) : near;
            }
        }

        return FormattableString.Invariant(
            $"'{parameter}': beyond ±1σ a parabola goes on where its tangents should; −2 ln L differs by {(near < Rounding ? "nothing" : near.ToString("G3", CultureInfo.InvariantCulture))} within ±1σ, by {far:G3} at most within ±3σ");
    }
}
