using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Benchmarks;

/// <summary>A two-dimensional CsI 2021 prediction with quenching, smearing, efficiency and arrival times all computed anew.</summary>
[MemoryDiagnoser]
public class RefoldBenchmarks
{
    private Material material = null!;
    private ImmutableArray<FluxComponent> flux;
    private Axis energy = null!;
    private Axis time = null!;

    [GlobalSetup]
    public void Load()
    {
        Experiment experiment = new Catalog().Experiment("coherent-csi-2021");
        material = experiment.Material;
        flux = experiment.Flux;
        energy = experiment.Axes[0];
        time = experiment.Axes[1];
    }

    [Benchmark]
    public double Refold()
    {
        var quenching = PolynomialQuenching.FromCoefficients([0.0554628, 4.30681, -111.707, 840.384]);
        var efficiency = new LogisticEfficiency(1.32045, 0.285979, 10.8646, -0.333322, []);
        var rate = new CoherentRate(material, 14.6, flux, new GammaPhotoelectronResponse(quenching, 13.35, 9.56, efficiency, energy));
        var pulse = new GaussianPulse(0.4735, 0.1467);
        var seen = new TimeEfficiency(0.52, 0.0494);
        BinnedArray prompt = new([time], pulse.Fractions(EmissionPhase.Prompt, time.Edges.AsSpan(), seen));
        BinnedArray delayed = new([time], pulse.Fractions(EmissionPhase.Delayed, time.Edges.AsSpan(), seen));
        double total = 0;
        foreach (RateComponent component in rate.Predict(Convention.Sevens))
        {
            total += BinnedArray.Outer(new BinnedArray([energy], component.Events), component.Flux.Phase == EmissionPhase.Prompt ? prompt : delayed).Total;
        }

        return total;
    }
}
