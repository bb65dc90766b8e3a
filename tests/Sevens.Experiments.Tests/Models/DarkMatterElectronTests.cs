using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Dark matter of a beam that scatters off electrons, beside the neutrinos that do.</summary>
public sealed class DarkMatterElectronTests
{
    private const string Portal = "dark-matter/vector-portal";
    private static readonly ImmutableDictionary<string, double> None = ImmutableDictionary<string, double>.Empty;
    private static readonly Experiment Caesium = Csi("free");

    // y = 1e-10, 20 MeV, 108 free electrons of CsI: decays, boost, traces of gamma matrices, smearing and arrival on plain grids in numpy, which hold times to 2e-3 of a bin.
    [Fact]
    public void Events_are_those_of_an_independent_computation()
    {
        double[] dark = Dark(Caesium, Portal, ("mass", 20), ("y", 1e-10)).ToArray();
        Assert.Equal(9.32693e-6, dark.Sum(), 1e-5 * 9.32693e-6);
        int times = Caesium.Axes[1].Count;
        double[] counts = [6.63668e-9, 2.031034e-7, 4.892330e-7, 6.771441e-7, 7.598492e-7, 1.587630e-6, 1.602444e-6, 2.002023e-6, 1.998870e-6];
        double[] arriving = [5.6358e-8, 4.03173e-7, 1.463174e-6, 2.719320e-6, 2.623066e-6, 1.361090e-6, 4.31817e-7, 1.23919e-7, 8.72536e-8, 3.63707e-8, 1.41258e-8, 4.83369e-9];
        Assert.Equal(counts, dark.Chunk(times).Select(row => row.Sum()), (a, b) => Math.Abs(a - b) < 1e-4 * a);
        Assert.Equal(arriving, Enumerable.Range(0, arriving.Length).Select(t => dark.Where((_, i) => i % times == t).Sum()), (a, b) => Math.Abs(a - b) < 4e-3 * a);
    }

    // 5 MeV on a tonne of argon, electrons of 1 to 50 MeV in seven bins, those of the first µs: the same computation. Here the spin of χ matters.
    [Theory]
    [InlineData("", 304.38502, new[] { 101.600608, 66.6268888, 46.5938427, 33.5636153, 24.5270370, 18.0431217, 13.2982778 })]
    [InlineData("-dirac", 329.76825, new[] { 102.512127, 69.2919541, 50.3666782, 37.9340850, 29.1412631, 22.6511571, 17.7283771 })]
    public void Energetic_electrons_tell_the_spin(string spin, double total, double[] energies)
    {
        BinnedArray dark = Dark(Example(), Portal + spin, ("mass", 5), ("y", 1e-10));
        Assert.Equal(total, dark.Total, 2e-4 * total);
        Assert.Equal(energies, dark.ToArray().Where((_, i) => i % 2 == 0), (a, b) => Math.Abs(a - b) < 2e-4 * a);
    }

    [Fact]
    public void Bound_electrons_are_fewer_and_those_of_baryon_number_none()
    {
        double free = Dark(Caesium, Portal, ("mass", 20), ("y", 1e-10)).Total;
        Assert.InRange(Dark(Csi("stepping"), Portal, ("mass", 20), ("y", 1e-10)).Total / free, 0.75, 88.0 / 108);
        Assert.Equal(0, Dark(Caesium, "dark-matter/leptophobic", ("mass", 20), ("y", 1e-10)).Total);
        Assert.Empty(SignalPrediction.OfElectrons(new Catalog().Experiment("coherent-csi-2021"), Convention.Sevens, Signal(Caesium, Portal, [], ("mass", 20), ("y", 1e-10)), None));
    }

    // What a fit adds up is what a prediction says, on nuclei and electrons, and a nuisance of the response has been folded for both.
    [Fact]
    public void A_fit_has_the_electrons_of_the_prediction()
    {
        ISignalModel model = Signal(Caesium, Portal, ["y"], ("mass", 20));
        ImmutableArray<SignalTerm> terms = SignalTerms.OfElectrons(Caesium, Convention.Sevens, model);
        SignalTerm dark = terms[^1];
        double[] predicted = Dark(Caesium, Portal, ("mass", 20), ("y", 3e-10)).ToArray();
        double strength = dark.Factors.Aggregate(1.0, (product, f) => product * f.At(3e-10).Value);
        Assert.Equal(predicted, dark.Events.Scaled(strength).ToArray(), (a, b) => Math.Abs(a - b) <= 1e-12 * predicted.Max());
        Assert.Equal(["csi-efficiency-2021", "csi-quenching-2021.0", "csi-quenching-2021.1"], dark.Variations.Select(v => v.Parameter).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Contains(dark.Variations, v => Math.Abs((v.Up.Total / dark.Events.Total) - 1) > 1e-3);
        ComponentGroup group = LikelihoodAssembly.Of([Caesium], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile, model).Experiments[0].Components
            .First(c => string.Equals(c.Name, LikelihoodAssembly.Electrons, StringComparison.Ordinal));
        Assert.Equal("Neutrino–electron, dark matter", group.Title);
        Assert.Equal(terms.Length, group.Members.Length);
    }

    // No nucleus recoils into the window: the step of a fit comes from electrons alone.
    [Fact]
    public void Electrons_alone_are_enough_for_a_fit()
    {
        Experiment argon = Example();
        ISignalModel model = Signal(argon, Portal, ["y"], ("mass", 5));

        // 10 events, as y²: 304.385 at 1e-10.
        Assert.Equal(1e-10 * Math.Sqrt(10 / 304.385), model.Parameters.Single().Start, 1e-3 * 1.8e-11);
        Assert.Contains(
            "found no event of dark matter",
            Assert.Throws<CatalogException>(() => Signal(argon, "dark-matter/leptophobic", ["y"], ("mass", 5))).Message,
            StringComparison.Ordinal);
    }

    private static BinnedArray Dark(Experiment experiment, string model, params (string Name, double Value)[] set) =>
        SignalPrediction.OfElectrons(experiment, Convention.Sevens, Signal(experiment, model, [], set), None).Single(e => e.Particle is "dark matter").Events;

    private static Experiment Csi(string electrons) => new Catalog().Experiment("coherent-csi-2021", [new DefinitionOverride("electronRecoils", electrons)], []);

    private static Experiment Example()
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "examples")))
        {
            folder = Directory.GetParent(folder)!.FullName;
        }

        return new Catalog().Experiment(Path.Combine(folder, "examples", "argon-electrons.yaml"), [new AxisWindow("energy", 1000, 50000)]);
    }

    private static ISignalModel Signal(Experiment experiment, string model, string[] free, params (string Name, double Value)[] set) => Catalog.Model(model).SignalOf(
        StandardModelParameters.Signal(Convention.Sevens, [experiment], []),
        Convention.Sevens,
        [experiment],
        free,
        set.ToImmutableDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));
}
