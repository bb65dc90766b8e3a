using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Likelihoods;

public class LikelihoodTests
{
    [Fact]
    public void The_value_is_the_deviance_and_the_constraint_terms()
    {
        var model = new LikelihoodModel(
            [new Parameter("s", 2), new Parameter("b", 3) { Constraint = new GaussianConstraint(2, 0.5) }],
            [
                new Channel("one", new double[] { 5, 0 }, [Flat("signal", [1, 0], "s"), Flat("background", [1, 2], "b")]),
                new Channel("two", new double[] { 7 }, [Flat("background", [3], "b")]),
            ]);
        var likelihood = new Likelihood(model);
        LikelihoodTerms terms = likelihood.Terms([2, 3], likelihood.CreateWorkspace());

        // Expectations 5 for 5, 6 for 0, 9 for 7; pull (3 − 2)/0.5.
        Assert.Equal((2 * 6) + (2 * (9 - 7 + (7 * Math.Log(7 / 9.0)))), terms.Data, 1e-12);
        Assert.Equal(4, terms.Constraints, 1e-14);
        Assert.Equal([5, 6], likelihood.ExpectedCounts([2, 3], 0, likelihood.CreateWorkspace()));
    }

    [Theory]
    [InlineData(MorphInterpolation.PiecewiseLinear, 0.5, 110)]
    [InlineData(MorphInterpolation.PiecewiseLinear, 2, 140)]
    [InlineData(MorphInterpolation.PiecewiseLinear, -0.5, 95)]
    [InlineData(MorphInterpolation.PiecewiseLinear, -3, 70)]
    [InlineData(MorphInterpolation.PolynomialThenLinear, 1, 120)]
    [InlineData(MorphInterpolation.PolynomialThenLinear, -1, 90)]
    [InlineData(MorphInterpolation.PolynomialThenLinear, 0.5, 109.482421875)]
    [InlineData(MorphInterpolation.PolynomialThenLinear, 3, 160)]
    [InlineData(MorphInterpolation.PolynomialThenLinear, -3, 70)]
    [InlineData(MorphInterpolation.QuadraticThenLinear, 1, 120)]
    [InlineData(MorphInterpolation.QuadraticThenLinear, -1, 90)]
    [InlineData(MorphInterpolation.QuadraticThenLinear, 0.5, 108.75)]
    [InlineData(MorphInterpolation.QuadraticThenLinear, 3, 170)]
    [InlineData(MorphInterpolation.QuadraticThenLinear, -3, 80)]
    public void A_morph_passes_through_its_templates(MorphInterpolation interpolation, double theta, double expected)
    {
        // Nominal 100, up 120, down 90. Parabola 100 + 15θ + 5θ², with slope 25 at 1 and 5 at −1. Polynomial 100 + 15θ + 5θ²(15 − 10θ² + 3θ⁴)/8: at ½ the
        // bracket is 15 − 2.5 + 0.1875.
        var morph = new Morph("a", new double[] { 120 }, new double[] { 90 }, interpolation);
        var likelihood = new Likelihood(new LikelihoodModel(
            [new Parameter("a", 0)], [new Channel("c", new double[] { 100 }, [new Component("k", new double[] { 100 }, [], [morph])])]));
        Assert.Equal(expected, likelihood.ExpectedCounts([theta], 0, likelihood.CreateWorkspace())[0], 1e-12);
    }

    [Fact]
    public void Several_morphs_add()
    {
        Morph[] morphs = [Morph.Mirrored("a", [100, 50], [110, 50]), Morph.Mirrored("b", [100, 50], [100, 40])];
        var likelihood = new Likelihood(new LikelihoodModel(
            [new Parameter("a", 0), new Parameter("b", 0)],
            [new Channel("c", new double[] { 100, 50 }, [new Component("k", new double[] { 100, 50 }, [], morphs)])]));
        Assert.Equal([120, 55], likelihood.ExpectedCounts([2, -0.5], 0, likelihood.CreateWorkspace()));
    }

    [Fact]
    public void The_sum_of_a_bin_must_not_be_negative_and_a_component_may()
    {
        Component morphed = new("k", new double[] { 10 }, [], [Morph.Mirrored("a", [10], [0])]);
        var likelihood = new Likelihood(new LikelihoodModel(
            [new Parameter("a", 0)], [new Channel("c", new double[] { 10 }, [morphed, new Component("rest", new double[] { 20 })])]));
        Workspace workspace = likelihood.CreateWorkspace();

        // μ = 30 − 10·θ is 10 at θ = 2, where the component is −10, and 0 at θ = 3.
        Assert.Equal(0, likelihood.Value([2], workspace), 1e-12);
        Assert.Equal(2 * (5 - 10 + (10 * Math.Log(2))), likelihood.Value([2.5], workspace), 1e-12);
        Assert.Equal(double.PositiveInfinity, likelihood.Value([3.001], workspace));
        double[] gradient = [0];
        likelihood.Gradient([3.001], gradient, workspace);
        Assert.True(double.IsNaN(gradient[0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bin_with_counts_and_no_expectation_is_infeasible(double theta)
    {
        var likelihood = new Likelihood(new LikelihoodModel([new Parameter("s", 1)], [new Channel("c", new double[] { 4 }, [Flat("k", [1], "s")])]));
        Assert.Equal(double.PositiveInfinity, likelihood.Value([theta], likelihood.CreateWorkspace()));
    }

    [Fact]
    public void An_empty_bin_without_expectation_costs_nothing()
    {
        var likelihood = new Likelihood(new LikelihoodModel([new Parameter("s", 1)], [new Channel("c", new double[] { 0, 1 }, [Flat("k", [0, 1], "s")])]));
        double[] gradient = [0];
        Assert.Equal(0, likelihood.Gradient([1], gradient, likelihood.CreateWorkspace()));
        Assert.Equal(0, gradient[0]);
    }

    [Fact]
    public void The_Asimov_data_set_has_its_own_parameters_as_minimum()
    {
        LikelihoodModel model = RandomModel.Make(11);
        double[] point = RandomModel.Point(model, 12);
        Likelihood asimov = new Likelihood(model).Asimov(point);
        Assert.Equal(0, asimov.Terms(point, asimov.CreateWorkspace()).Data, 1e-10);
    }

    [Fact]
    public void Replaced_counts_share_the_workspace()
    {
        var likelihood = new Likelihood(new LikelihoodModel([new Parameter("s", 1)], [new Channel("c", new double[] { 4 }, [Flat("k", [1], "s")])]));
        Workspace workspace = likelihood.CreateWorkspace();
        Likelihood other = likelihood.WithCounts([new double[] { 9 }]);
        Assert.Equal(0, other.Value([9], workspace), 1e-14);
        Assert.Equal(0, likelihood.Value([4], workspace), 1e-14);
        Assert.Throws<InvalidModelException>(() => likelihood.WithCounts([new double[] { 9.5 }]));
        Assert.Throws<InvalidModelException>(() => likelihood.WithCounts([new double[] { 9, 1 }]));
    }

    [Fact]
    public void Parameters_that_are_not_finite_are_refused_by_name()
    {
        var likelihood = new Likelihood(new LikelihoodModel([new Parameter("s", 1)], [new Channel("c", new double[] { 4 }, [Flat("k", [1], "s")])]));
        ArgumentException error = Assert.Throws<ArgumentException>(() => likelihood.Value([double.NaN], likelihood.CreateWorkspace()));
        Assert.Contains("'s' is NaN", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_of_another_model_is_refused()
    {
        var likelihood = new Likelihood(RandomModel.Make(1));
        Assert.Throws<ArgumentException>(() => likelihood.Value(likelihood.Model.StartValues(), new Likelihood(RandomModel.Make(1)).CreateWorkspace()));
    }

    [Fact]
    public void Evaluations_allocate_nothing()
    {
        LikelihoodModel model = RandomModel.Make(5);
        var likelihood = new Likelihood(model);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] point = RandomModel.Point(model, 6), gradient = new double[point.Length], hessian = new double[point.Length * point.Length];
        likelihood.Hessian(point, gradient, hessian, workspace);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            likelihood.Hessian(point, gradient, hessian, workspace);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Component Flat(string name, double[] template, string parameter) => new(name, template, [new Proportional(parameter)]);
}
