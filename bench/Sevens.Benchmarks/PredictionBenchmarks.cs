using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Benchmarks;

/// <summary>Prediction of CsI 2021: from a loaded definition, and with the detector folded anew.</summary>
[MemoryDiagnoser]
public class PredictionBenchmarks
{
    private readonly Catalog catalog = new();
    private Experiment experiment = null!;
    private SignalTemplate nominal = null!;

    [GlobalSetup]
    public void Load()
    {
        experiment = catalog.Experiment("coherent-csi-2021");
        nominal = experiment.Signal(Convention.Sevens);
    }

    /// <summary>Events per bin from a loaded definition: cross section and fold.</summary>
    [Benchmark]
    public double EventCount() => experiment.Signal(Convention.Sevens).Events.Total;

    /// <summary>The six refolds at ±1σ of quenching and efficiency (their responses prepared once), each a two-dimensional prediction.</summary>
    [Benchmark]
    public int SixVariations() => experiment.SignalVariations(nominal, Convention.Sevens).Length;

    /// <summary>Everything from the files: definition, tables, response, arrival times, prediction.</summary>
    [Benchmark]
    public double LoadAndPredict() => catalog.Experiment("coherent-csi-2021").Signal(Convention.Sevens).Events.Total;
}
