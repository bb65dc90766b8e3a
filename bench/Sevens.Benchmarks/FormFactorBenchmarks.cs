using BenchmarkDotNet.Attributes;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.FormFactors;

namespace Sevens.Benchmarks;

/// <summary>
/// Form factors and dσ/dT on one core, per 1024 momentum transfers: 2·10⁷ evaluations/s are 51 µs, 5·10⁶ are 205 µs. A differential cross section takes
/// one form factor for protons and one for neutrons.
/// </summary>
public class FormFactorBenchmarks
{
    private const int Count = 1024;
    private readonly double[] momenta = [.. Enumerable.Range(0, Count).Select(i => 2.0 * i / Count)];
    private readonly double[] protons = new double[Count];
    private readonly double[] neutrons = new double[Count];
    private readonly HelmFormFactor helm = HelmFormFactor.FromRmsRadius(4.74);
    private readonly HelmFormFactor helmNeutrons = HelmFormFactor.FromRmsRadius(5.0);
    private readonly KleinNystrandFormFactor kleinNystrand = KleinNystrandFormFactor.FromMassNumber(133);
    private readonly SymmetrisedFermiFormFactor fermi = SymmetrisedFermiFormFactor.FromRmsRadius(4.74);
    private FormFactorTables tables = null!;
    private ShellModelResponses caesium = null!;

    [GlobalSetup]
    public void Load()
    {
        tables = FormFactorTables.Load();
        caesium = tables.ShellModel.Of("Cs133");
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double HelmOneByOne() => OneByOne(helm);

    [Benchmark(OperationsPerInvoke = Count)]
    public double HelmInBulk() => InBulk(helm);

    [Benchmark(OperationsPerInvoke = Count)]
    public double KleinNystrandInBulk() => InBulk(kleinNystrand);

    [Benchmark(OperationsPerInvoke = Count)]
    public double ShellModelOneByOne() => OneByOne(caesium.Charge);

    [Benchmark(OperationsPerInvoke = Count)]
    public double ShellModelInBulk() => InBulk(caesium.Charge);

    [Benchmark(OperationsPerInvoke = Count)]
    public double SymmetrisedFermiOneByOne() => OneByOne(fermi);

    [Benchmark(OperationsPerInvoke = Count)]
    public double FourierBesselOneByOne() => OneByOne(tables.FourierBessel.Of("Ge74"));

    /// <summary>dσ/dT in units of G_F²M/π for each recoil with Helm protons and neutrons.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double HelmCrossSection() => CrossSection(helm, helmNeutrons);

    /// <summary>The same with the shell-model responses.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double ShellModelCrossSection() => CrossSection(caesium.Charge, caesium.WeakNeutron);

    private double OneByOne(IFormFactor shape)
    {
        double sum = 0;
        foreach (double q in momenta)
        {
            sum += shape.At(q);
        }

        return sum;
    }

    private double InBulk(IFormFactor shape)
    {
        shape.Evaluate(momenta, protons);
        return protons[^1];
    }

    private double CrossSection(IFormFactor proton, IFormFactor neutron)
    {
        proton.Evaluate(momenta, protons);
        neutron.Evaluate(momenta, neutrons);
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            double amplitude = (0.03 * 55 * protons[i]) - (0.5117 * 78 * neutrons[i]);
            sum += (1 - (momenta[i] * momenta[i] / 5)) * amplitude * amplitude;
        }

        return sum;
    }
}
