using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Benchmarks;

/// <summary>Predictions of catalog entries: from the files for the first time, and again.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private Experiment loaded = null!;

    /// <summary>The entry; the releases of XENONnT have to be imported first.</summary>
    [Params("coherent-csi-2017", "coherent-csi-2021", "coherent-lar-2020", "dresden-ii-2022", "dresden-ii-2022-ybe", "xenonnt-2024", "xenonnt-2026", "xlzd-atmospheric", "coherent-d2o", "nucleus-1kg")]
    public string Name { get; set; } = string.Empty;

    [GlobalSetup]
    public void Load()
    {
        loaded = Entry();
        loaded.Signal(Convention.Sevens);
    }

    /// <summary>Definition, tables, source, response and fold, with nothing kept from before.</summary>
    [Benchmark]
    public double Cold() => Entry().Signal(Convention.Sevens).Events.Total;

    /// <summary>The cross section anew on what is prepared.</summary>
    [Benchmark]
    public double Warm() => loaded.Signal(Convention.Sevens).Events.Total;

    /// <summary>An entry with nothing kept from before; imported tables are looked for where the command line does.</summary>
    private Experiment Entry() =>
        (Environment.GetEnvironmentVariable("SEVENS_DATA") is { } folder ? new Catalog(folder) : new Catalog()).Experiment(Name);
}
