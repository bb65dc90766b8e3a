using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Random;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Sampling;

namespace Sevens.Benchmarks;

/// <summary>Sources: loading one of the catalog, moments of a table, draws of neutrinos.</summary>
[MemoryDiagnoser]
public class SourceBenchmarks
{
    private const int Draws = 100_000;
    private readonly Catalog catalog = new();
    private readonly double[] energies = [.. Enumerable.Range(1, 1000).Select(i => i / 20.0)];
    private readonly double[] flux = [.. Enumerable.Range(1, 1000).Select(i => i * Math.Exp(-i / 200.0))];
    private SourceSampler sampler = null!;
    private SourceSampler released = null!;
    private RandomSequence stream = null!;

    [GlobalSetup]
    public void Prepare()
    {
        sampler = new SourceSampler(Load());
        Experiment release = catalog.Experiment("coherent-csi-2021");
        released = new SourceSampler(release.Source);
        stream = new RandomSequence(1, "benchmark", 0);
    }

    /// <summary>A source of the catalog with its checks.</summary>
    [Benchmark]
    public NeutrinoSource Load() => catalog.Source("jparc-mlf", Length.FromMetres(24)).Flux;

    /// <summary>Every source of the catalog that has a flux, after the first time.</summary>
    [Benchmark]
    [ArgumentsSource(nameof(Names))]
    public NeutrinoSource LoadAny(string name) => catalog.Source(name, catalog.SourceDependsOnBaseline(name) ? Length.FromMetres(24) : null).Flux;

    /// <summary>All but those for which no yield is published.</summary>
    public static IEnumerable<string> Names => Catalog.SourceNames.Where(n => !n.StartsWith("pip2-bd", StringComparison.Ordinal));

    /// <summary>A spectrum of 1000 points with all its tail moments.</summary>
    [Benchmark]
    public TailMoments Moments() => TabulatedSpectrum.Normalised("table", energies, flux).MomentsAbove(3);

    /// <summary>Flavour, energy and time; the time is per neutrino.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public double Sample() => Sum(sampler);

    /// <summary>The same with the arrival times of a release.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public double SampleReleased() => Sum(released);

    private double Sum(SourceSampler from)
    {
        double sum = 0;
        for (int i = 0; i < Draws; i++)
        {
            NeutrinoDraw draw = from.Draw(stream);
            sum += draw.EnergyMeV + draw.TimeMicroseconds;
        }

        return sum;
    }
}
