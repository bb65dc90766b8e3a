using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Benchmarks;

/// <summary>Couplings of new physics on the two-dimensional CsI 2021 likelihood, nuisances held.</summary>
[MemoryDiagnoser]
public class CouplingBenchmarks
{
    private const int Side = 100;
    private Experiment experiment = null!;
    private Likelihood likelihood = null!;
    private Workspace workspace = null!;
    private double[] point = null!;
    private int up;
    private int down;

    [GlobalSetup]
    public void Load()
    {
        experiment = new Catalog().Experiment("coherent-csi-2021");
        likelihood = Of(Signal("nsi", ["eps_ee_uV", "eps_ee_dV"], []));
        workspace = likelihood.CreateWorkspace();
        point = likelihood.Model.StartValues();
        up = likelihood.Model.IndexOf("eps_ee_uV");
        down = likelihood.Model.IndexOf("eps_ee_dV");
    }

    /// <summary>10⁴ points in the plane of two couplings.</summary>
    [Benchmark]
    public double TenThousandCouplings()
    {
        double lowest = double.PositiveInfinity;
        for (int i = 0; i < Side; i++)
        {
            point[up] = -1 + (2.0 * i / (Side - 1));
            for (int j = 0; j < Side; j++)
            {
                point[down] = -1 + (2.0 * j / (Side - 1));
                lowest = Math.Min(lowest, likelihood.Value(point, workspace));
            }
        }

        return lowest;
    }

    /// <summary>The likelihood of 50 mediator masses, each folded anew.</summary>
    [Benchmark]
    public double FiftyMediatorMasses()
    {
        double sum = 0;
        for (int i = 0; i < 50; i++)
        {
            Likelihood at = Of(Signal("light-vector/universal", ["g"], [("mass", Math.Pow(10, 3.0 * i / 49))]));
            double[] start = at.Model.StartValues();
            start[at.Model.IndexOf("g")] = 5e-5;
            sum += at.Value(start, at.CreateWorkspace());
        }

        return sum;
    }

    private NewPhysicsSignal Signal(string model, string[] free, (string Name, double Value)[] set) => Catalog.Model(model).Signal(
        StandardModelParameters.Signal(Convention.Sevens, [experiment], []),
        Convention.Sevens,
        [experiment],
        free,
        set.ToImmutableDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));

    private Likelihood Of(NewPhysicsSignal signal) =>
        new(LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.HoldConstrained, signal).Model);
}
