using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>Likelihoods that are given functions: the counts they also have are matched exactly and say nothing.</summary>
internal static class Densities
{
    public static Likelihood Of(Parameter[] parameters, params AuxiliaryMeasurement[] measurements) => new(new LikelihoodModel(
        [new Parameter("norm", 1) { FixedAt = 1 }, .. parameters],
        [new Channel("silent", new double[] { 5 }, [SimpleModel.Scaled("all", [5], "norm")])],
        measurements));

    public static Likelihood Of(Parameter[] parameters, Func<double[], double> twoNll) =>
        Of(parameters, new AuxiliaryMeasurement("density", new DensityFunction([.. parameters.Select(p => p.Name)], twoNll), 0, 1));

    /// <summary>x ~ 1 ± 0.5 and x + 2y ~ 3 ± 0.4: by hand, cov = [[0.25, −0.125], [−0.125, 0.1025]], means (1, 1).</summary>
    public static Likelihood CorrelatedGaussian(double reach) => Of(
        [new Parameter("x", 0.5, 1 - reach, 1 + reach), new Parameter("y", 0.5, 1 - reach, 1 + reach)],
        new AuxiliaryMeasurement("first", new LinearFunction(["x"], [1]), 1, 0.5),
        new AuxiliaryMeasurement("second", new LinearFunction(["x", "y"], [1, 2]), 3, 0.4));
}
