using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Intervals;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Toys;

namespace Sevens.Benchmarks;

/// <summary>Toys, Feldman-Cousins points and profiled maps of CsI 2021, on all processors.</summary>
public class InferenceBenchmarks
{
    private Likelihood likelihood = null!;
    private Minimum minimum = null!;
    private Likelihood couplings = null!;
    private Minimum couplingsMinimum = null!;

    [GlobalSetup]
    public void Load()
    {
        Experiment experiment = new Catalog().Experiment("coherent-csi-2021");
        likelihood = new Likelihood(LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile).Model);
        minimum = Minimiser.Minimise(likelihood);
        ISignalModel signal = Catalog.Model("nsi").Signal(
            StandardModelParameters.Signal(Convention.Sevens, [experiment], [], []), Convention.Sevens, [experiment], ["eps_ee_uV", "eps_ee_dV"], new Dictionary<string, double>(StringComparer.Ordinal));
        couplings = new Likelihood(LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile, signal).Model);
        FixedParameters held = FixedParameters.Of(couplings.Model).With(
            couplings.Model.Parameters.Select((p, i) => (p, i)).Where(t => LikelihoodAssembly.IsSignalParameter(t.p.Name)).Select(t => t.i));
        double[] start = couplings.Model.StartValues();
        couplingsMinimum = Minimiser.Minimise(couplings, start, held, MinimiserOptions.Default, couplings.CreateWorkspace());
    }

    /// <summary>10⁵ toys, counts and auxiliary measurements: a tenth of the million of the target.</summary>
    [Benchmark]
    public double HundredThousandToys() => Toys(100_000).Each((_, toy, _) => toy.Constraints.Length).Sum();

    /// <summary>1000 toys, each fitted with all parameters free.</summary>
    [Benchmark]
    public double ThousandToysFitted() =>
        Toys(1000).Each((_, toy, workspace) => Minimiser.Minimise(toy, minimum.Values.AsSpan(), minimum.Fixed, MinimiserOptions.Default, workspace).TwoNll).Sum();

    /// <summary>250 toys, two fits each, nuisances profiled.</summary>
    [Benchmark]
    public double FeldmanCousinsPoint() =>
        FeldmanCousins.Test(likelihood, minimum, ["cevns"], [1.0], ToyOptions.Default with { Count = 250 }, MinimiserOptions.Default).PValue.Value;

    /// <summary>101 × 101 points of two couplings, every nuisance profiled at each.</summary>
    [Benchmark]
    public double ProfiledMap()
    {
        ImmutableArray<double> values = [.. Enumerable.Range(0, 101).Select(i => -0.5 + (0.014 * i))];
        return ProfileScan.Grid(couplings, couplingsMinimum, "eps_ee_uV", values, "eps_ee_dV", values, ScanOptions.Default).DeltaTwoNll.Min();
    }

    private ToyExperiments Toys(int count) => new(likelihood, minimum.Values.AsSpan(), ToyOptions.Default with { Count = count });
}
