using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
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
    private RandomSequence stream = null!;

    [GlobalSetup]
    public void Prepare()
    {
        sampler = new SourceSampler(Load());
        stream = new RandomSequence(1, "benchmark", 0);
    }

    /// <summary>A source of the catalog with its checks.</summary>
    [Benchmark]
    public NeutrinoSource Load() => catalog.Source("jparc-mlf", Length.FromMetres(24)).Flux;

    /// <summary>A spectrum of 1000 points with all its tail moments.</summary>
    [Benchmark]
    public TailMoments Moments() => TabulatedSpectrum.Normalised("table", energies, flux).MomentsAbove(3);

    /// <summary>Flavour, energy and time; the time is per neutrino.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public double Sample()
    {
        double sum = 0;
        for (int i = 0; i < Draws; i++)
        {
            NeutrinoDraw draw = sampler.Draw(stream);
            sum += draw.EnergyMeV + draw.TimeMicroseconds;
        }

        return sum;
    }
}
