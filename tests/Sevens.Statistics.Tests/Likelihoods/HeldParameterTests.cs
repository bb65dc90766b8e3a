using Sevens.Numerics.Interpolation;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Likelihoods;

/// <summary>A likelihood with held parameters worked into its templates is the likelihood.</summary>
public class HeldParameterTests
{
    public static TheoryData<int, string> Choices()
    {
        var choices = new TheoryData<int, string>();
        foreach (int seed in Enumerable.Range(1, 6))
        {
            foreach (string held in new[] { "n1", "n3 a k", "b", "c", "b c", "n2 k a b c", "centre width scale", "n1 n2 n3 a b c centre width scale k" })
            {
                choices.Add(seed, held);
            }
        }

        return choices;
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Value_and_derivatives_in_what_is_free_are_the_same(int seed, string names)
    {
        foreach (LikelihoodModel model in new[] { RandomModel.Make(seed), RandomModel.WithTemplateErrors(seed) })
        {
            var likelihood = new Likelihood(model);
            Workspace workspace = likelihood.CreateWorkspace();
            FixedParameters held = FixedParameters.Of(model).With(names.Split(' ').Select(model.IndexOf));

            // The templates of one point are made again at the next.
            foreach (int at in new[] { seed, seed + 100 })
            {
                Same(likelihood, workspace, held, RandomModel.Point(model, at));
            }
        }
    }

    [Fact]
    public void Nodes_and_products_of_what_is_held_become_one_component()
    {
        var nodes = new ChebyshevNodes(9, 1, 3);
        var likelihood = new Likelihood(new LikelihoodModel(
            [new Parameter("x", 2, 1, 3), new Parameter("g", 1), new Parameter("s", 1)],
            [
                new Channel("channel", new double[] { 30, 40 }, [
                    .. nodes.Values.Select((node, j) => new Component($"node {j}", new[] { node, node * node }, [new CardinalFactor("x", nodes, j), new Proportional("g"), new Proportional("s")])),
                    new Component("squared", new double[] { 5, 7 }, [new Proportional("g"), new Proportional("g"), new Proportional("s")]),
                    new Component("background", new double[] { 20, 20 }),
                ]),
            ]));
        FixedParameters held = FixedParameters.Of(likelihood.Model).With(0, 1);
        double[] point = [2.5, 1.5, 0.8];
        (Likelihood reduced, Workspace scratch) = likelihood.HeldAt(held, point, likelihood.CreateWorkspace());
        Assert.Equal(2, scratch.Compiled[0].Components.Length);

        // s(g·x + 5g²) + 20 and s(g·x² + 7g²) + 20.
        Assert.Equal(0.8 * ((1.5 * 2.5) + (5 * 2.25)) + 20, reduced.ExpectedCounts(point, 0, scratch)[0], 1e-12);
        Assert.Equal(0.8 * ((1.5 * 6.25) + (7 * 2.25)) + 20, reduced.ExpectedCounts(point, 0, scratch)[1], 1e-12);
    }

    private static void Same(Likelihood likelihood, Workspace workspace, FixedParameters held, double[] point)
    {
        int n = likelihood.ParameterCount;
        double[] gradient = new double[n], reducedGradient = new double[n], hessian = new double[n * n], reducedHessian = new double[n * n];
        (Likelihood reduced, Workspace scratch) = likelihood.HeldAt(held, point, workspace);
        double value = likelihood.Hessian(point, gradient, hessian, workspace);
        Assert.Equal(value, reduced.Hessian(point, reducedGradient, reducedHessian, scratch), 1e-11 * Math.Abs(value));
        foreach (int p in held.Free)
        {
            Assert.Equal(gradient[p], reducedGradient[p], 1e-9 * (1 + Math.Abs(gradient[p])));
            foreach (int q in held.Free)
            {
                Assert.Equal(hessian[(p * n) + q], reducedHessian[(p * n) + q], 1e-9 * (1 + Math.Abs(hessian[(p * n) + q])));
            }
        }
    }
}
