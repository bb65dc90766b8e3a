using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Benchmarks;

/// <summary>Reactors: a site loaded with all its checks, the moments of spectra.</summary>
[MemoryDiagnoser]
public class ReactorBenchmarks
{
    private const int Points = 1000;
    private readonly Catalog catalog = new();
    private readonly Length baseline = Length.FromMetres(17.1);
    private readonly double[] energies = [.. Enumerable.Range(1, Points).Select(i => 0.01 * i)];
    private readonly double[] values = [.. Enumerable.Range(1, Points).Select(i => i * Math.Exp(-0.01 * i))];
    private NeutrinoSource site = null!;

    [GlobalSetup]
    public void Prepare() => site = catalog.Source("brokdorf", baseline).Flux;

    /// <summary>Definition and tables read and checked, spectra joined, errors decomposed.</summary>
    [Benchmark]
    public double LoadSite() => catalog.Source("brokdorf", baseline).Flux.Fluence;

    /// <summary>A table of 1000 points made and its three moments from zero.</summary>
    [Benchmark]
    public TailMoments MomentsOfThousandPoints() => TabulatedSpectrum.Normalised("points", energies, values).MomentsAbove(0.01);

    /// <summary>The moments of all components of a site above one energy.</summary>
    [Benchmark]
    public double TailOfSite() => site.Components.Sum(c => c.Spectrum.MomentsAbove(1.234).Second);
}
