using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Impacts;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Tests.Sampling;

namespace Sevens.Statistics.Tests.Impacts;

/// <summary>x + a/2 + b/4 measured as 3 ± 0.4, with a = 0 ± 1 and b = 1 ± 2: everything is known by hand.</summary>
public class ImpactAnalysisTests
{
    [Fact]
    public void Impacts_are_the_slopes_times_the_errors()
    {
        ImmutableArray<Impact> impacts = Analysis().Impacts();
        Assert.Equal(["a", "b"], impacts.Select(i => i.Parameter).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(impacts, i =>
        {
            Assert.Equal(-0.5, i.Up, 1e-6);
            Assert.Equal(0.5, i.Down, 1e-6);
        });
    }

    [Fact]
    public void Shares_add_up_in_quadrature()
    {
        ImpactAnalysis analysis = Analysis();
        Assert.Equal(Math.Sqrt(0.16 + 0.25 + 0.25), analysis.TotalError, 1e-6);
        Assert.Equal(0.5, analysis.ShareOf(["a"]), 1e-6);
        Assert.Equal(Math.Sqrt(0.5), analysis.ShareOf(["a", "b"]), 1e-6);
        Assert.Equal(0.4, analysis.ErrorWithout(["a", "b"]), 1e-6);
    }

    [Fact]
    public void A_slice_is_as_wide_as_the_statistics()
    {
        (Likelihood likelihood, Minimum minimum) = Fitted();
        double best = minimum.Values[likelihood.Model.IndexOf("x")];
        ImmutableArray<double> slice = LikelihoodSlice.Along(likelihood, minimum, "x", [best - 0.4, best, best + 0.8]);
        Assert.Equal(1, slice[0], 1e-6);
        Assert.Equal(0, slice[1], 1e-9);
        Assert.Equal(4, slice[2], 1e-6);
    }

    [Fact]
    public void A_parameter_that_was_held_has_no_error_to_take_apart()
    {
        (Likelihood likelihood, Minimum minimum) = Fitted();
        Assert.Throws<ArgumentException>(() => new ImpactAnalysis(likelihood, minimum, "norm", MinimiserOptions.Default));
    }

    private static ImpactAnalysis Analysis()
    {
        (Likelihood likelihood, Minimum minimum) = Fitted();
        return new ImpactAnalysis(likelihood, minimum, "x", MinimiserOptions.Default);
    }

    private static (Likelihood Likelihood, Minimum Minimum) Fitted()
    {
        Likelihood likelihood = Densities.Of(
            [
                new Parameter("x", 1),
                new Parameter("a", 0) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(0, 1) },
                new Parameter("b", 1) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(1, 2) },
            ],
            new AuxiliaryMeasurement("sum", new LinearFunction(["x", "a", "b"], [1, 0.5, 0.25]), 3, 0.4));
        return (likelihood, Minimiser.Minimise(likelihood));
    }
}
