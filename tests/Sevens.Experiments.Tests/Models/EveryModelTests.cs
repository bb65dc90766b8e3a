using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Unitarity;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Every model of the catalog on every likelihood of the catalog: sums of cached templates against one fold of |Q|² at random couplings.</summary>
public sealed class EveryModelTests
{
    /// <summary>What the documentation of models says of free couplings that act on the way.</summary>
    private const double FreePropagation = 1e-4;
    private static readonly Catalog Entries = new();
    private static readonly Convention Plain = Convention.Sevens, WithSpins = Convention.Sevens.WithAxial("spin-expectation", Entries.AxialNamed("spin-expectation"));

    /// <summary>All that have data without an import, and two that see electrons besides; those that extend another take one convention of the two in turn.</summary>
    private static readonly Lazy<ImmutableArray<(Experiment Experiment, ImmutableArray<Convention> Conventions)>> Likelihoods = new(() =>
    [
        .. WithData.Where(n => !NeedsRelease(n)).Select((n, i) => (Entries.Experiment(n), Extends(n) ? ImmutableArray.Create(i % 2 == 0 ? Plain : WithSpins) : [Plain, WithSpins])),
        .. new[] { "coherent-csi-2021", "dresden-ii-2022" }.Select(n => (Entries.Experiment(n, [new DefinitionOverride("electronRecoils", "stepping")], []), ImmutableArray.Create(WithSpins))),
    ]);

    public static TheoryData<string> Names => [.. Models];

    public static TheoryData<string, string> Imported => [.. WithData.Where(NeedsRelease).Select((n, i) => (n, i % 2 == 0 ? "plain" : "spins"))];

    private static IEnumerable<string> WithData => CatalogExperiments.Predicted.Where(n => Catalog.Definition(n).Value.Data is not null);

    private static IEnumerable<string> Models => Catalog.ModelNames.Where(n => !Catalog.Model(n).Interactions.IsEmpty);

    [Theory]
    [MemberData(nameof(Names))]
    public void Templates_are_the_fold_of_the_square(string name)
    {
        var model = Catalog.Model(name);
        int nuclei = 0, electrons = 0;
        foreach ((Experiment experiment, ImmutableArray<Convention> conventions) in Likelihoods.Value.Where(l => !(l.Experiment.HasElectrons && IsOfNucleiAlone(model))))
        {
            foreach (Convention convention in conventions)
            {
                int compared = Compare(model, experiment, convention, experiment.Axes.Length + convention.Name.Length);
                nuclei += experiment.HasElectrons ? 0 : compared;
                electrons += experiment.HasElectrons ? compared : 0;
            }
        }

        // Two sets of caesium iodide and one of argon at least see every model that acts on nuclei with spin or without; neutrinos that change on the way are refused with electrons.
        Assert.True(nuclei >= 5, $"found {nuclei} comparisons of nuclei");
        Assert.True(electrons >= (IsOfNucleiAlone(model) || name.StartsWith("sterile", StringComparison.Ordinal) ? 0 : 1), $"found {electrons} comparisons of electrons");
    }

    [Theory]
    [MemberData(nameof(Imported))]
    public void Templates_of_imported_releases_are_too(string name, string convention)
    {
        Experiment experiment = CatalogExperiments.Load(name);

        int compared = Models.Sum(m => Compare(Catalog.Model(m), experiment, convention is "plain" ? Plain : WithSpins, name.Length));

        Assert.True(compared >= 10, $"found {compared} comparisons");
    }

    /// <summary>Events and what shape nuisances do to them, of all couplings of all models at one mass.</summary>
    [Fact]
    public void All_templates_of_three_sets_take_little_memory()
    {
        long bytes = new[] { "coherent-csi-2017", "coherent-csi-2021", "coherent-lar-2020" }.Select(n => Entries.Experiment(n)).Sum(experiment => Models.Sum(name =>
            ModelDraw.Of(Catalog.Model(name), experiment, WithSpins, 1) is { } draw
                ? SignalTerms.Of(experiment, WithSpins, draw.Signal).Sum(t => 8L * (t.Events.Values.Length + t.Variations.Sum(v => v.Up.Values.Length + (v.Down?.Values.Length ?? 0))))
                : 0));

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"templates: {bytes / 1e6:F1} MB"));
        Assert.InRange(bytes, 1, 200_000_000);
    }

    private static bool NeedsRelease(string name) => Catalog.Definition(name).Value.Releases is not null;

    private static bool Extends(string name) => Catalog.DefinitionText(name).Contains("\nextends:", StringComparison.Ordinal);

    private static bool IsOfNucleiAlone(PhysicsModel model) => model.Interactions.OfType<UnitarityViolation>().Any();

    /// <summary>1 where something acts and agrees, 0 where nothing acts.</summary>
    private static int Compare(PhysicsModel model, Experiment experiment, Convention convention, int seed)
    {
        // Which couplings act is the same whether the way follows them or not, and cheaper to find where it does not.
        if (ModelDraw.Of(experiment.FeelsMatter ? model with { Matter = CouplingsInMatter.OfSource } : model, experiment, convention, seed) is not { } draw)
        {
            return 0;
        }

        // What a heavy particle makes on the way is set, and compared with model nsi by tests of its own.
        if (model.Matter == CouplingsInMatter.OfModel && experiment.FeelsMatter && model.MediatorMass is null)
        {
            return CompareOnTheWay(model, experiment, convention, draw.Values);
        }

        string where = FormattableString.Invariant($"{model.Name} on {experiment.Name}, {convention.Name}, seed {seed}");
        var brute = new BruteFold(experiment, convention, model, draw.Values, draw.Shape);
        Agree(where, brute.OfNuclei(), Sum(SignalTerms.Of(experiment, convention, draw.Signal), draw.Values));
        if (experiment.HasElectrons)
        {
            Agree($"{where}, electrons", brute.OfElectrons(), Sum(SignalTerms.OfElectrons(experiment, convention, draw.Signal), draw.Values));
        }

        return 1;
    }

    /// <summary>
    /// Couplings that act on the way, too: one fold with the source made anew, against templates with set couplings, and against free ones, which move the source by
    /// polynomials in the energy and hold to 1e-4 of a rate.
    /// </summary>
    private static int CompareOnTheWay(PhysicsModel model, Experiment experiment, Convention convention, Dictionary<string, double> drawn)
    {
        // Nuclei do not feel electrons' couplings; matter does.
        var values = new Dictionary<string, double>(drawn, StringComparer.Ordinal) { ["eps_etau_eV"] = 0.05 };
        string where = FormattableString.Invariant($"{model.Name} on {experiment.Name}, {convention.Name}");
        Experiment illuminated = experiment.InMatter(new MatterChoice(SolarMatter.Of(values), []));
        double[] brute = new BruteFold(illuminated, convention, model, values, double.NaN).OfNuclei();
        Agree($"{where}, set", brute, Sum(SignalTerms.Of(experiment, convention, Signal([])), values));
        Agree($"{where}, free", brute, Sum(SignalTerms.Of(experiment, convention, Signal(["eps_ee_dV", "eps_etau_uV_im"])), values), FreePropagation);
        return 1;

        NewPhysicsSignal Signal(string[] free) => model.Signal(
            StandardModelParameters.Signal(convention, [experiment], []), convention, [experiment], free, values.Where(v => !free.Contains(v.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal));
    }

    private static void Agree(string where, double[] brute, double[] ours, double tolerance = 1e-10)
    {
        double largest = brute.Max();
        for (int bin = 0; bin < brute.Length; bin++)
        {
            Assert.True(Math.Abs(brute[bin] - ours[bin]) <= tolerance * largest, FormattableString.Invariant($"{where}, bin {bin}: found {ours[bin]}, expected {brute[bin]}"));
        }
    }

    private static double[] Sum(ImmutableArray<SignalTerm> terms, Dictionary<string, double> values)
    {
        double[] sum = new double[terms[0].Events.Values.Length];
        foreach (SignalTerm term in terms)
        {
            double factor = term.Factors.Aggregate(Value(term.Coefficient, values), (product, f) => product * f.At(values[f.Parameter]).Value);
            for (int bin = 0; bin < sum.Length; bin++)
            {
                sum[bin] += factor * term.Events.Values[bin];
            }
        }

        return sum;
    }

    private static double Value(ParameterFunction? function, Dictionary<string, double> values) => function is null
        ? 1
        : function.Evaluate([.. function.Parameters.Select(p => values[p])], new double[function.Parameters.Length], new double[function.Parameters.Length * function.Parameters.Length]);
}
