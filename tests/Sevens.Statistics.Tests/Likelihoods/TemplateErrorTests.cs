using FsCheck;
using FsCheck.Fluent;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Tests.Likelihoods;

public sealed class TemplateErrorTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    /// <summary>Expected: scipy.optimize.minimize_scalar over γ of 2[γA + B − n + n ln(n/(γA + B))] + 2[γ − 1 − ln γ]/δ², over ln γ.</summary>
    [Theory]
    [InlineData(0, 0.5, 0, 1.5, 0.6700193798901156)]
    [InlineData(0, 4, 1, 0.2, 9.421000255913665)]
    [InlineData(3, 2, 1, 0.3, 0)]
    [InlineData(12, 5, 2, 0.5, 1.3629753147427746)]
    [InlineData(100, 80, 0, 0.02, 4.474070574508366)]
    [InlineData(7, 10, 5, 0.4, 3.045097857713837)]
    [InlineData(1, 0.2, 0.05, 0.8, 1.0744717544298807)]
    public void The_profiled_term_is_the_numeric_minimum(double count, double simulated, double exact, double width, double expected)
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("s", 1)],
            [count],
            new Component("simulated", new[] { simulated }, [new Proportional("s")]) { Errors = new[] { simulated * width } },
            new Component("exact", new[] { exact }));
        Assert.Equal(expected, likelihood.Value([1.0], likelihood.CreateWorkspace()), 1e-10);
    }

    [Fact]
    public void Without_errors_nothing_changes() => Prop.ForAll(Seeds, seed =>
    {
        LikelihoodModel exact = RandomModel.Make(seed);
        var zero = new LikelihoodModel(exact.Parameters, exact.Channels.Select(c => new Channel(c.Name, c.Observed, [.. c.Components.Select(k =>
            new Component(k.Name, k.Template, k.Factors, k.Morphs, k.Shape) { Coefficient = k.Coefficient, Sign = k.Sign, Errors = k.Sign == TemplateSign.Signed ? [] : new double[c.BinCount] })])), exact.Measurements);
        double[] point = RandomModel.Point(exact, seed);
        Likelihood first = new(exact), second = new(zero);
        int n = point.Length;
        double[] gradient = new double[n], hessian = new double[n * n], otherGradient = new double[n], otherHessian = new double[n * n];
        double value = first.Hessian(point, gradient, hessian, first.CreateWorkspace());
        Assert.Equal(value, second.Hessian(point, otherGradient, otherHessian, second.CreateWorkspace()), 1e-10 * Math.Abs(value));
        Assert.All(gradient.Zip(otherGradient), t => Assert.Equal(t.First, t.Second, 1e-9 * (1 + Math.Abs(t.First))));
        Assert.All(hessian.Zip(otherHessian), t => Assert.Equal(t.First, t.Second, 1e-9 * (1 + Math.Abs(t.First))));
    }).QuickCheckThrowOnFailure();

    /// <summary>The same model with one factor per bin, measured by a count, as parameters that are fitted.</summary>
    [Fact]
    public void A_fit_is_that_with_one_parameter_per_bin()
    {
        double[] counts = [18, 11, 0, 35, 19], signal = [2, 5, 1, 6, 3], simulated = [10, 2, 1.5, 12, 8], errors = [3, 0.7, 0.6, 3, 1], other = [1, 2, 3, 4, 5];
        Parameter[] parameters = [new("mu", 1, 0), new("rate", 1, 0) { Constraint = new GaussianConstraint(1, 0.1), Role = ParameterRole.Nuisance }];
        Component[] exact = [SimpleModel.Scaled("signal", signal, "mu"), SimpleModel.Scaled("other", other, "rate")];
        FitResult light = Fit.Run(SimpleModel.Of(parameters, counts, [.. exact, new Component("simulated", simulated) { Errors = errors }]), FitOptions.Default);

        Parameter[] gammas = [.. Enumerable.Range(0, 5).Select(b => new Parameter($"gamma{b}", 1) { Constraint = Counted(simulated[b] / errors[b]), Role = ParameterRole.Nuisance })];
        Component[] bins = [.. Enumerable.Range(0, 5).Select(b => SimpleModel.Scaled($"bin{b}", [.. simulated.Select((t, i) => i == b ? t : 0)], $"gamma{b}"))];
        FitResult full = Fit.Run(SimpleModel.Of([.. parameters, .. gammas], counts, [.. exact, .. bins]), FitOptions.Default);
        Assert.Equal(FitVerdict.Converged, light.Minimum.Verdict);
        Assert.Equal(full.Minimum.TwoNll, light.Minimum.TwoNll, 1e-7);
        foreach (string name in new[] { "mu", "rate" })
        {
            Assert.Equal(full[name].Value, light[name].Value, 1e-5);
            Assert.Equal(full[name].Error, light[name].Error, 1e-6);
        }

        Assert.Equal(full["mu"].Intervals[0].Upper.Value, light["mu"].Intervals[0].Upper.Value, 1e-4);
    }

    /// <summary>As many events as have the relative error.</summary>
    private static PoissonConstraint Counted(double inverse) => new(inverse * inverse, inverse * inverse);

    /// <summary>The same for values measured with a Gaussian error: ((d − γA − B)/σ)² in place of the counts.</summary>
    [Theory]
    [InlineData(-1, 2, 5.545177444479562)]
    [InlineData(12, 1.5, 5.064259653724885)]
    public void The_profiled_term_of_a_measured_value_is_the_numeric_minimum(double value, double sigma, double expected)
    {
        var likelihood = new Likelihood(new LikelihoodModel([new Parameter("s", 1)], [new Channel("channel", new MeasuredValues(new[] { value }, new[] { sigma }),
        [
            new Component("simulated", new[] { 4.0 }, [new Proportional("s")]) { Errors = new[] { 2.0 } }, new Component("exact", new[] { 1.0 }),
        ])]));
        Assert.Equal(expected, likelihood.Value([1.0], likelihood.CreateWorkspace()), 1e-10);
    }

    /// <summary>Two simulated templates share one factor: their errors add in quadrature.</summary>
    [Fact]
    public void Errors_of_templates_in_a_bin_add_in_quadrature()
    {
        double Value(params (double Content, double Error)[] templates)
        {
            Likelihood likelihood = SimpleModel.Of(
                [new Parameter("s", 1)], [9], [.. templates.Select((t, i) => new Component($"t{i}", new[] { t.Content }, [new Proportional("s")]) { Errors = new[] { t.Error } })]);
            return likelihood.Value([1.0], likelihood.CreateWorkspace());
        }

        Assert.Equal(Value((7, 5)), Value((2, 3), (5, 4)), 1e-12);
    }

    /// <summary>Counts of one bin have the variance μ + σ².</summary>
    [Fact]
    public void Toys_repeat_the_simulation_too()
    {
        Likelihood likelihood = SimpleModel.Of([new Parameter("s", 1)], [50], new Component("simulated", new[] { 50.0 }, [new Proportional("s")]) { Errors = new[] { 10.0 } });
        double Variance(AuxiliaryData auxiliary)
        {
            double[] counts = new ToyExperiments(likelihood, [1.0], ToyOptions.Default with { Count = 20000, Auxiliary = auxiliary }).Each((_, toy, _) => toy.ObservedValues(0)[0]);
            double mean = counts.Average();
            return counts.Sum(c => (c - mean) * (c - mean)) / (counts.Length - 1);
        }

        // The error of a variance of 20000 draws is one per cent.
        Assert.Equal(150, Variance(AuxiliaryData.Thrown), 6.0);
        Assert.Equal(50, Variance(AuxiliaryData.AsObserved), 2.0);
    }

    [Fact]
    public void Impossible_errors_are_refused()
    {
        static void Make(double[] errors, TemplateSign sign) => SimpleModel.Of(
            [new Parameter("s", 1)], [1], new Component("simulated", new[] { 1.0 }, [new Proportional("s")]) { Errors = errors, Sign = sign });
        Assert.Contains("expected a number that is not negative", Assert.Throws<InvalidModelException>(() => Make([-1], TemplateSign.NonNegative)).Message, StringComparison.Ordinal);
        Assert.Contains("2 bins", Assert.Throws<InvalidModelException>(() => Make([1, 1], TemplateSign.NonNegative)).Message, StringComparison.Ordinal);
        Assert.Contains("signed", Assert.Throws<InvalidModelException>(() => Make([1], TemplateSign.Signed)).Message, StringComparison.Ordinal);
    }
}
