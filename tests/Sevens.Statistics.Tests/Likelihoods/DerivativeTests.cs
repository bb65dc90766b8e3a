using FsCheck;
using FsCheck.Fluent;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Likelihoods;

public class DerivativeTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void The_gradient_agrees_with_differences_of_the_value() => Prop.ForAll(Seeds, seed =>
    {
        (Likelihood likelihood, double[] point) = Draw(seed);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] gradient = new double[point.Length];
        double value = likelihood.Gradient(point, gradient, workspace);
        Assert.True(double.IsFinite(value));
        for (int p = 0; p < point.Length; p++)
        {
            double difference = Difference(point, p, x => likelihood.Value(x, workspace));
            Assert.Equal(difference, gradient[p], 1e-6 * (1 + Math.Abs(gradient[p])));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_Hessian_agrees_with_differences_of_the_gradient() => Prop.ForAll(Seeds, seed =>
    {
        (Likelihood likelihood, double[] point) = Draw(seed);
        Workspace workspace = likelihood.CreateWorkspace();
        int n = point.Length;
        double[] gradient = new double[n], hessian = new double[n * n], scratch = new double[n];
        likelihood.Hessian(point, gradient, hessian, workspace);
        for (int p = 0; p < n; p++)
        {
            for (int q = 0; q < n; q++)
            {
                double difference = Difference(point, q, x =>
                {
                    likelihood.Gradient(x, scratch, workspace);
                    return scratch[p];
                });
                Assert.Equal(difference, hessian[(p * n) + q], 1e-6 * (1 + Math.Abs(hessian[(p * n) + q])));
                Assert.Equal(hessian[(p * n) + q], hessian[(q * n) + p]);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_component_total_has_the_gradient_of_its_sum() => Prop.ForAll(Seeds, seed =>
    {
        (Likelihood likelihood, double[] point) = Draw(seed);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] gradient = new double[point.Length];
        for (int k = 0; k < 5; k++)
        {
            double total = likelihood.ComponentTotal(point, 0, k, gradient, workspace);
            Assert.Equal(likelihood.ExpectedCounts(point, 0, k, workspace).Sum(), total, 1e-10 * Math.Max(1, Math.Abs(total)));
            for (int p = 0; p < point.Length; p++)
            {
                double difference = Difference(point, p, x => likelihood.ExpectedCounts(x, 0, k, workspace).Sum());
                Assert.Equal(difference, gradient[p], 1e-7 * (1 + Math.Abs(difference)));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void At_a_kink_the_sign_of_zero_chooses_the_side()
    {
        // μ = 10 + 2θ to the right and 10 + 5|θ| to the left, n = 20: dμ/dθ·2(1 − n/μ) = −2·dμ/dθ.
        var morph = new Morph("a", new double[] { 12 }, new double[] { 15 }, MorphInterpolation.PiecewiseLinear);
        var likelihood = new Likelihood(new LikelihoodModel(
            [new Parameter("a", 0)], [new Channel("c", new double[] { 20 }, [new Component("k", new double[] { 10 }, [], [morph])])]));
        double[] gradient = new double[1];
        likelihood.Gradient([0.0], gradient, likelihood.CreateWorkspace());
        Assert.Equal(-4, gradient[0], 1e-14);
        likelihood.Gradient([-0.0], gradient, likelihood.CreateWorkspace());
        Assert.Equal(10, gradient[0], 1e-14);
        Assert.Equal([0], likelihood.KinkedParameters);
    }

    /// <summary>Every other model has templates with statistical errors.</summary>
    private static (Likelihood Likelihood, double[] Point) Draw(int seed)
    {
        LikelihoodModel model = seed % 2 == 0 ? RandomModel.Make(seed) : RandomModel.WithTemplateErrors(seed);
        return (new Likelihood(model), RandomModel.Point(model, seed + 1));
    }

    /// <summary>The five-point central difference.</summary>
    private static double Difference(double[] point, int parameter, Func<double[], double> function)
    {
        double h = 1e-3 * Math.Max(0.1, Math.Abs(point[parameter]));
        double At(double shift)
        {
            double[] moved = [.. point];
            moved[parameter] += shift;
            return function(moved);
        }

        return ((8 * (At(h) - At(-h))) - (At(2 * h) - At(-2 * h))) / (12 * h);
    }
}
