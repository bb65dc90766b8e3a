using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Likelihoods;

public sealed class NuisanceCorrelationTests
{
    private const string End = "data: { counts: toy.counts.csv, column: \"on\" }\n";

    /// <summary>The constraint term of two Gaussians is (x² − 2ρxy + y²)/(1 − ρ²).</summary>
    [Theory]
    [InlineData("coefficient: 0.6", 0.6)]
    [InlineData("coefficient: -0.9", -0.9)]
    [InlineData("covariance: 0.25", 0.25)]
    public void Two_shapes_have_the_joint_gaussian(string stated, double rho)
    {
        using ToyExperiment toy = Stating($"[toy-quenching, toy-efficiency], {stated}");
        ExperimentLikelihood made = Of(toy.Load());
        double x = 0.3, y = -0.2;
        Assert.Equal(((x * x) - (2 * rho * x * y) + (y * y)) / (1 - (rho * rho)), Constraints(made.Model, ("toy-quenching", x), ("toy-efficiency", y)), 1e-12);
        Assert.Single(made.Model.Measurements);
    }

    /// <summary>The covariance of factors: of the factor itself for a Gaussian of width 3/24, of the logarithm for a log-normal one with κ = 1.25.</summary>
    [Fact]
    public void Covariances_of_factors_are_in_their_own_units()
    {
        using ToyExperiment toy = Stating("[toy-neutrons, toy-steady-state], covariance: 0.01");
        LikelihoodModel model = Of(toy.Load()).Model;
        double x = Math.Log(1.1), y = 0.9 - 1;
        double a = Math.Log(1.25) * Math.Log(1.25), b = 0.125 * 0.125, c = 0.01, determinant = (a * b) - (c * c);
        double expected = ((b * x * x) - (2 * c * x * y) + (a * y * y)) / determinant;
        Assert.Equal(expected, Constraints(model, ("toy-neutrons", 1.1), ("toy-steady-state", 0.9)), 1e-12);
    }

    /// <summary>Three together against the inverse of their matrix, from numpy.</summary>
    [Fact]
    public void Three_have_the_inverse_of_their_matrix()
    {
        using ToyExperiment toy = Stating(
            "[toy-quenching, toy-efficiency], coefficient: 0.5", "[toy-efficiency, toy-dirt], coefficient: -0.25", "[toy-steady-state, toy-quenching], coefficient: 0.125");
        LikelihoodModel model = Of(toy.Load()).Model;

        // numpy.array([.2, -.4, .3, -.8]) with the steady state at 0.9 and 1/8 of width:
        // v @ numpy.linalg.inv([[1, .5, 0, .125], [.5, 1, -.25, 0], [0, -.25, 1, 0], [.125, 0, 0, 1]]) @ v
        Assert.Equal(Numpy, Constraints(model, ("toy-quenching", 0.2), ("toy-efficiency", -0.4), ("toy-dirt", 0.3), ("toy-steady-state", 0.9)), 1e-12);
    }

    private const double Numpy = 1.1548330914368652;

    [Fact]
    public void A_fit_profiles_them_with_pulls()
    {
        using ToyExperiment toy = Stating("[toy-neutrons, toy-steady-state], coefficient: 0.5");
        FitResult fit = Fit.Run(Of(toy.Load()).Model, FitOptions.Default);
        Assert.True(fit.Minimum.Verdict.IsMinimum());
        FittedParameter steady = fit["toy-steady-state"], neutrons = fit["toy-neutrons"];
        Assert.Equal((steady.Value - 1) / 0.125, steady.Pull!.Value, 1e-9);
        Assert.Equal(Math.Log(neutrons.Value) / Math.Log(1.25), neutrons.Pull!.Value, 1e-9);
    }

    [Fact]
    public void Decorrelated_or_held_nuisances_leave_a_remark()
    {
        // The flux cannot be told from a free strength, so that it is not fitted.
        using ToyExperiment toy = Stating("[sns-flux, toy-efficiency], coefficient: 0.5");
        ExperimentLikelihood made = Of(toy.Load());
        Assert.Contains("the correlation of sns-flux and toy-efficiency is idle: sns-flux is not fitted here", made.Held, StringComparer.Ordinal);
        Assert.Empty(made.Model.Measurements);
        Assert.Empty(LikelihoodAssembly.Of([toy.Load()], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.HoldConstrained).Model.Measurements);
        Assert.Single(LikelihoodAssembly.Of([toy.Load()], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile).Model.Measurements);
    }

    [Fact]
    public void Experiments_are_correlated_by_what_one_of_them_states()
    {
        using ToyExperiment first = Stating("[toy-quenching, other-quenching], coefficient: 0.75");
        using ToyExperiment second = Renamed("other").With("toy-quenching", "other-quenching");
        LikelihoodModel model = Of(first.Load(), second.Load()).Model;
        double x = 0.5, y = 0.25, rho = 0.75;
        Assert.Equal(((x * x) - (2 * rho * x * y) + (y * y)) / (1 - (rho * rho)), Constraints(model, ("toy-quenching", x), ("other-quenching", y)), 1e-12);
    }

    [Theory]
    [InlineData("[toy-quenching, toy-efficiency], coefficient: 0.9", "[toy-efficiency, toy-dirt], coefficient: 0.9", "[toy-dirt, toy-quenching], coefficient: -0.9", "eigenvalue -0.8")]
    [InlineData("[toy-quenching, toy-efficiency], coefficient: 0.9", "[toy-efficiency, toy-quenching], coefficient: 0.8", null, "found the coefficient 0.9 in experiment 'toy' and the coefficient 0.8")]
    [InlineData("[toy-quenching, toy-efficiency], coefficient: 1", null, null, "expected a positive definite one")]
    [InlineData("[toy-steady-state, toy-efficiency], covariance: 0.5", null, null, "expected a positive definite one")]
    public void What_cannot_be_is_refused(string first, string? second, string? third, string expected)
    {
        using ToyExperiment toy = Stating([.. new[] { first, second, third }.OfType<string>()]);
        Experiment experiment = toy.Load();
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Of(experiment));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Priors_that_are_no_gaussians_are_refused()
    {
        using ToyExperiment toy = Stating("[toy-neutrons, toy-efficiency], coefficient: 0.5").With("prior: logNormal", "prior: gamma");
        Experiment experiment = toy.Load();
        Assert.Contains("'toy-neutrons', which is constrained by a Poisson count", Assert.Throws<InvalidOperationException>(() => Of(experiment)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[toy-quenchin, toy-efficency], coefficient: 0.5", "expected one at least of this experiment")]
    public void Misprints_are_found_when_the_experiment_is_loaded(string stated, string expected)
    {
        using ToyExperiment toy = Stating(stated);
        InvalidExperimentException fault = Assert.Throws<InvalidExperimentException>(() => toy.Load());
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_has_one_meaning_unless_it_is_decorrelated()
    {
        using ToyExperiment first = Renamed("first");
        using ToyExperiment second = Renamed("second").With("title: Quenching, relative: 10 %", "title: Quenching, relative: 20 %");
        using ToyExperiment third = Renamed("third").With("title: Quenching, relative: 10 %", "title: Another title, relative: 0.1");
        Experiment[] loaded = [first.Load(), second.Load(), third.Load()];
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Of(loaded[0], loaded[1]));
        Assert.Contains("nuisance 'toy-quenching': found 'Quenching' (kind QuenchingScale", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'first'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'second'", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, Of(loaded[0], loaded[2]).Experiments.Length);
        ExperimentLikelihood apart = LikelihoodAssembly.Of(
            [loaded[0], loaded[1]], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile, decorrelated: ["toy-quenching"]);
        Assert.Contains(apart.Model.Parameters, p => string.Equals(p.Name, "toy-quenching:second", StringComparison.Ordinal));
    }

    private static ToyExperiment Stating(params string[] correlations) =>
        new ToyExperiment().With(End, $"correlations:\n{string.Concat(correlations.Select(c => $"  - {{ between: {c} }}\n"))}{End}");

    private static ToyExperiment Renamed(string name) => new ToyExperiment().With("name: toy\n", $"name: {name}\n");

    private static ExperimentLikelihood Of(params Experiment[] experiments) =>
        LikelihoodAssembly.Of(experiments, Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);

    private static double Constraints(LikelihoodModel model, params (string Name, double Value)[] at)
    {
        var likelihood = new Likelihood(model);
        double[] point = model.StartValues();
        foreach ((string name, double value) in at)
        {
            point[model.IndexOf(name)] = value;
        }

        return likelihood.Terms(point, likelihood.CreateWorkspace()).Constraints;
    }
}
