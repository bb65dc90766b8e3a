using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

public sealed class DarkMatterModelTests
{
    private const string Portal = "dark-matter/vector-portal";
    private static readonly Experiment Caesium = new Catalog().Experiment("coherent-csi-2021");

    // y = 1e-10, 20 MeV: the whole chain, from decaying pions to photo-electrons and microseconds, summed on plain grids in numpy with Helm form factors.
    [Fact]
    public void Events_are_those_of_an_independent_computation()
    {
        SignalTemplate signal = Predicted(Portal, ("mass", 20), ("y", 1e-10));
        double[] dark = Difference(signal, Caesium.Signal(Convention.Sevens));
        Assert.Equal(37.0289, dark.Sum(), 0.02);
        Assert.Equal(37.0289, signal.Further.Sum(f => f.Events), 0.02);
        int times = Caesium.Axes[1].Count;
        double[] byCount = [.. dark.Chunk(times).Select(row => row.Sum())];
        double[] byTime = [.. Enumerable.Range(0, times).Select(t => dark.Where((_, i) => i % times == t).Sum())];
        double[] counts = [0.1928, 4.1473, 6.6356, 6.3132, 5.0456, 6.7382, 3.9007, 2.7082, 1.3474];
        double[] prompt = [0.2809, 1.9418, 6.7469, 11.8205, 10.4398, 4.6379, 1.0378, 0.1165, 0.0067];
        Assert.Equal(counts, byCount, (a, b) => Math.Abs(a - b) < 0.006);
        Assert.Equal(prompt, byTime.Take(9), (a, b) => Math.Abs(a - b) < 0.006);
        Assert.All(byTime.Skip(9), late => Assert.InRange(Math.Abs(late), 0, 1e-4));
    }

    // ε = √(y/α_D)·(m_V/m_χ)².
    [Theory]
    [InlineData("dark-matter/vector-portal")]
    [InlineData("dark-matter/leptophobic-dirac")]
    public void The_rate_goes_with_the_fourth_power_of_the_mixing(string model)
    {
        double unit = Dark(model, ("mass", 10), ("epsilon", 1e-4), ("alpha_D", 0.2));
        Assert.Equal(16 * unit, Dark(model, ("mass", 10), ("epsilon", 2e-4), ("alpha_D", 0.2)), 1e-9 * unit);
        Assert.Equal(2.5 * unit, Dark(model, ("mass", 10), ("epsilon", 1e-4), ("alpha_D", 0.5)), 1e-9 * unit);
        Assert.Equal(unit, Dark(model, ("mass", 10), ("y", 1e-8 * 0.2 / 81), ("alpha_D", 0.2)), 1e-9 * unit);
        Assert.Equal(unit, Dark(model, ("mass", 10), ("mediator_mass", 30), ("epsilon", 1e-4), ("alpha_D", 0.2)), 1e-9 * unit);
    }

    // Argon at the same distance: A² against Z² where form factors are the same for both, 40²/18² = 4.938, and no pions at rest.
    [Fact]
    public void Baryon_number_is_coherent_over_all_nucleons()
    {
        Experiment argon = new Catalog().Experiment("coherent-lar-2020");
        double[] ratios = [.. new[] { Portal, "dark-matter/leptophobic" }.Select(m => Difference(Predicted(argon, m, ("mass", 5), ("epsilon", 1e-4)), argon.Signal(Convention.Sevens)).Sum())];
        Assert.InRange(ratios[1] / ratios[0], 4.6, 4.95);
    }

    // Values and slopes of the likelihood in y against differences of sixth order.
    [Fact]
    public void A_fit_knows_the_slope_in_y()
    {
        ISignalModel model = Signal([Caesium], Portal, ["y"], ("mass", 20));
        Assert.Equal(["y"], model.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        Likelihood likelihood = new(LikelihoodAssembly.Of([Caesium], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile, model).Model);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] point = likelihood.Model.StartValues();
        int y = likelihood.Model.IndexOf("y");
        point[y] = 1e-10;
        double[] gradient = new double[point.Length];
        likelihood.Gradient(point, gradient, workspace);
        double At(int steps)
        {
            double[] moved = [.. point];
            moved[y] += steps * 1e-12;
            return likelihood.Value(moved, workspace);
        }

        double slope = ((45 * (At(1) - At(-1))) - (9 * (At(2) - At(-2))) + At(3) - At(-3)) / 60e-12;
        Assert.Equal(slope, gradient[y], 1e-6 * Math.Abs(slope));
    }

    [Fact]
    public void Errors_of_the_cross_section_act_on_neutrinos_besides()
    {
        ISignalModel model = Signal([Caesium], Portal, ["y"], ("mass", 20));
        LikelihoodModel made = LikelihoodAssembly.Of(
            [Caesium], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile, model, null, Catalog.Theory(TheorySet.Standard)).Model;
        Assert.Contains("y", made.Parameters.Select(p => p.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("conus-plus", "no beam makes mesons", "mass=20", "y=1e-10")]
    [InlineData("ccm200", "which states no mesons", "mass=20", "y=1e-10")]
    [InlineData("coherent-csi-2021", "nothing is produced, because no meson of the source is heavy enough", "mass=50", "y=1e-10")]
    [InlineData("coherent-csi-2021", "too light to decay", "mass=20", "mediator_mass=40", "y=1e-10")]
    [InlineData("coherent-csi-2021", "expected it set, such as mass=20MeV", "y=1e-10")]
    [InlineData("coherent-csi-2021", "neither epsilon nor y", "mass=20")]
    [InlineData("coherent-csi-2021", "both epsilon and y", "mass=20", "epsilon=1e-4", "y=1e-10")]
    [InlineData("coherent-csi-2021", "mass_ratio and mediator_mass", "mass=20", "mass_ratio=3", "mediator_mass=60", "y=1e-10")]
    [InlineData("coherent-csi-2021", "positive, finite", "mass=0", "mediator_mass=60", "y=1e-10")]
    [InlineData("coherent-csi-2021", "from 0 to 1", "mass=20", "alpha_D=3", "y=1e-10")]
    public void What_cannot_be_is_refused_with_the_reason(string experiment, string reason, params string[] set) => Assert.Contains(
        reason,
        Assert.Throws<CatalogException>(() => Signal(
            [new Catalog().Experiment(experiment)],
            Portal,
            [],
            [.. set.Select(s => (s.Split('=')[0], double.Parse(s.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture)))])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_free_mass_is_refused() => Assert.Contains(
        "limit --along mass",
        Assert.Throws<CatalogException>(() => Signal([Caesium], Portal, ["mass", "y"])).Message,
        StringComparison.Ordinal);

    private static double Dark(string model, params (string Name, double Value)[] set) => Predicted(model, set).Further.Sum(f => f.Events);

    private static double[] Difference(SignalTemplate signal, SignalTemplate standard) => [.. signal.Events.ToArray().Zip(standard.Events.ToArray(), (a, b) => a - b)];

    private static SignalTemplate Predicted(string model, params (string Name, double Value)[] set) => Predicted(Caesium, model, set);

    private static SignalTemplate Predicted(Experiment experiment, string model, params (string Name, double Value)[] set) => SignalPrediction.Of(
        experiment, Convention.Sevens, Signal([experiment], model, [], set), ImmutableDictionary<string, double>.Empty);

    private static ISignalModel Signal(Experiment[] experiments, string model, string[] free, params (string Name, double Value)[] set) => Catalog.Model(model).SignalOf(
        StandardModelParameters.Signal(Convention.Sevens, experiments, []),
        Convention.Sevens,
        experiments,
        free,
        set.ToImmutableDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));
}
