using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Benchmarks;

/// <summary>Cross sections of one nuclide: differential in bulk, total at one energy, averaged over a flux.</summary>
[MemoryDiagnoser]
public class CrossSectionBenchmarks
{
    private const int Recoils = 10_000;
    private readonly double[] recoils = new double[Recoils];
    private readonly double[] values = new double[Recoils];
    private readonly LineSpectrum line = new(StoppedPionSource.PromptEnergy);
    private CoherentScattering caesium = null!;
    private CoherentScattering iodine = null!;
    private CoherentScattering klein = null!;

    [GlobalSetup]
    public void Prepare()
    {
        NuclideTable nuclides = new Catalog().Nuclides;
        caesium = new CoherentScattering(nuclides.Nuclide("Cs133"), Convention.Sevens);
        iodine = new CoherentScattering(nuclides.Nuclide("I127"), Convention.Sevens);
        klein = new CoherentScattering(nuclides.Nuclide("Cs133"), Convention.Coherent);
        double maximum = caesium.MaximumRecoil(50);
        for (int i = 0; i < Recoils; i++)
        {
            recoils[i] = maximum * i / Recoils;
        }
    }

    /// <summary>dσ/dT, Helm with two radii; the time is per evaluation.</summary>
    [Benchmark(OperationsPerInvoke = Recoils)]
    public void DifferentialHelm() => caesium.Differential(Flavour.MuonNeutrino, 50, recoils, values);

    /// <summary>dσ/dT, Klein–Nystrand; the time is per evaluation.</summary>
    [Benchmark(OperationsPerInvoke = Recoils)]
    public void DifferentialKleinNystrand() => klein.Differential(Flavour.MuonNeutrino, 50, recoils, values);

    /// <summary>σ(E) of ¹³³Cs.</summary>
    [Benchmark]
    public double TotalCaesium() => caesium.Total(Flavour.MuonNeutrino, 30);

    /// <summary>The three flavours of pion decay at rest on both nuclides of CsI.</summary>
    [Benchmark]
    public double AverageCaesiumIodide() => Average(caesium) + Average(iodine);

    private double Average(CoherentScattering nuclide) => nuclide.Average(Flavour.MuonNeutrino, line)
        + nuclide.Average(Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino)
        + nuclide.Average(Flavour.MuonAntineutrino, MichelSpectrum.MuonAntineutrino);
}
