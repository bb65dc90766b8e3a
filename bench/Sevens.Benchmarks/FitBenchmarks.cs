using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Benchmarks;

/// <summary>Likelihoods and fits of the COHERENT data sets, templates cached.</summary>
[MemoryDiagnoser]
public class FitBenchmarks
{
    private Likelihood likelihood = null!;
    private Workspace workspace = null!;
    private double[] point = null!;
    private double[] gradient = null!;
    private double[] hessian = null!;
    private FitOptions options = null!;

    /// <summary>The experiment.</summary>
    [Params("coherent-csi-2021", "coherent-csi-2017", "coherent-lar-2020")]
    public string Experiment { get; set; } = "coherent-csi-2021";

    [GlobalSetup]
    public void Load()
    {
        Experiment experiment = new Catalog().Experiment(Experiment);
        ExperimentLikelihood built = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        likelihood = new Likelihood(built.Model);
        workspace = likelihood.CreateWorkspace();
        point = built.Model.StartValues();
        gradient = new double[point.Length];
        hessian = new double[point.Length * point.Length];
        options = FitOptions.Default with { Hypotheses = [Hypothesis.That("background-only", LikelihoodAssembly.Signal, 0)] };
    }

    [Benchmark]
    public double Value() => likelihood.Value(point, workspace);

    [Benchmark]
    public double Gradient() => likelihood.Gradient(point, gradient, workspace);

    [Benchmark]
    public double Hessian() => likelihood.Hessian(point, gradient, hessian, workspace);

    /// <summary>Minimum, Hessian errors, profile errors of the signal, likelihood-ratio test, goodness.</summary>
    [Benchmark]
    public double Fit() => Statistics.Fitting.Fit.Run(likelihood, options).Minimum.TwoNll;
}
