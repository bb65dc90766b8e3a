using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Heavy particles by couplings and mass are the couplings ε of model nsi that a hand calculation maps them to.</summary>
public sealed class HeavyMediatorModelTests
{
    // 1/(4√2 G_F TeV²).
    private const double Unit = 1 / (4 * 1.41421356237309505 * 1.1663788e-11 * 1e12);
    private static readonly Catalog Entries = new();
    private static readonly Convention Spins = Convention.Sevens.WithAxial("spin-expectation", Entries.AxialNamed("spin-expectation"));
    private static readonly Lazy<Experiment> Caesium = new(() => Entries.Experiment("coherent-csi-2021"));
    private static readonly Lazy<Experiment> Electrons = new(() => Entries.Experiment("coherent-csi-2021", [new DefinitionOverride("electronRecoils", "stepping")], []));
    private static readonly Lazy<Experiment> Sun = new(() => Entries.Experiment(Example("solar-xenon.yaml"), []));

    // λ_e = 1.5, λ_μ = −0.8, λ_τ = 0.4, M = 2 TeV; ε^V is ε of the one chirality, ε^A that with its sign. Charges of Z_χ are (−1, 1, −3; 3, 1)/2√10.
    public static TheoryData<string, string, string> Readings => new()
    {
        { "nsi/leptoquark-up", "lambda_e=1.5,lambda_mu=-0.8,lambda_tau=0.4,mass=2e6", Scalar("u", 1, -1) },
        { "nsi/leptoquark-down", "lambda_e=1.5,lambda_mu=-0.8,lambda_tau=0.4,mass=2e6", Scalar("d", 1, -1) },
        { "nsi/left-squark", "lambda_e=1.5,lambda_mu=-0.8,lambda_tau=0.4,mass=2e6", Scalar("d", 1, -1) },
        { "nsi/right-squark", "lambda_e=1.5,lambda_mu=-0.8,lambda_tau=0.4,mass=2e6", Scalar("d", -1, -1) },
        { "nsi/extra-z-chi", "g=0.6,mass=5e5", ExtraZ(0.36 / 0.25 / 40, 3, -1, 1, -3, 1) },
        { "nsi/extra-z-psi", "g=0.6,mass=5e5", ExtraZ(0.36 / 0.25 / 24, 1, 1, -1, -1, -1) },
        { "nsi/extra-z-eta", "g=0.6,mass=5e5", ExtraZ(0.36 / 0.25 / 60, 1, -2, 2, -1, 2) },
        { "nsi/extra-z-b-l", "g=0.6,mass=5e5", ExtraZ(0.36 / 0.25 / 9, -3, 1, 1, 1, -3) },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_prediction_is_that_of_the_contact_couplings(string model, string heavy, string contact)
    {
        Agree(Nuclei(Caesium.Value, "nsi", contact), Nuclei(Caesium.Value, model, heavy));
        Agree(OnElectrons("nsi", contact), OnElectrons(model, heavy));
    }

    // On the way through the Sun, too; the Standard Model's rate is another by per cents.
    [Fact]
    public void Neutrinos_of_the_Sun_feel_it_on_their_way()
    {
        string heavy = "lambda_e=1.5,lambda_mu=-0.8,lambda_tau=0.4,mass=2e6";
        double[] predicted = Nuclei(Sun.Value, "nsi/leptoquark-down", heavy);
        Agree(Nuclei(Sun.Value, "nsi", Scalar("d", 1, -1)), predicted);
        Assert.True(Math.Abs((predicted.Sum() / Nuclei(Sun.Value, "nsi/detection", Scalar("d", 1, -1)).Sum()) - 1) > 1e-4);
    }

    // Couplings and mass as parameters, for a fit: the sum of terms at values far from where they start.
    [Fact]
    public void A_fit_has_the_same_rate()
    {
        foreach ((string model, string values, string[] free) in new[]
        {
            ("nsi/leptoquark-down", "lambda_e=1.5,lambda_mu=-0.8,mass=2e6", new[] { "lambda_e", "lambda_mu" }),
            ("nsi/leptoquark-down", "lambda_e=1.5,lambda_mu=-0.8,mass=2e6", ["lambda_e", "lambda_mu", "mass"]),
            ("nsi/extra-z-chi", "g=0.6,mass=3e4", ["g", "mass"]),
            ("nsi/extra-z-chi", "g=0.6,mass=4e7", ["g", "mass"]),
        })
        {
            Dictionary<string, double> all = Parsed(values);
            ISignalModel signal = Signal(Caesium.Value, model, free, all.Where(v => !free.Contains(v.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal));
            double[] sum = new double[Caesium.Value.Signal(Spins).Events.Values.Length];
            foreach (SignalTerm term in SignalTerms.Of(Caesium.Value, Spins, signal))
            {
                double weight = term.Factors.Aggregate(1.0, (product, f) => product * f.At(all[f.Parameter]).Value);
                sum = [.. sum.Zip(term.Events.ToArray(), (a, b) => a + (weight * b))];
            }

            Agree(Nuclei(Caesium.Value, model, values), sum);
        }
    }

    // 1/M² of a point against 1/(Q² + M²): Q² of caesium is at most 106² MeV², which is 1.1e-8 of a TeV².
    [Fact]
    public void A_vector_boson_is_that_of_any_mass() =>
        Agree(Nuclei(Caesium.Value, "light-vector/b-l", "g=0.5,mass=1e6"), Nuclei(Caesium.Value, "nsi/extra-z-b-l", "g=0.5,mass=1e6"), 2e-8);

    [Theory]
    [InlineData("nsi/leptoquark-up", "lambda_e=1,mass=1000", "expected 10000 MeV or more")]
    [InlineData("nsi/leptoquark-up", "lambda_e=1", "expected it set, such as mass=")]
    [InlineData("nsi/leptoquark-up", "lambda_tau=1,mass=1e6", "it acts on nu_tau")]
    [InlineData("nsi/leptoquark-up", "mass=1e6", "found no coupling free or set")]
    [InlineData("nsi/extra-z-b-l", "g=-1,mass=1e6", "expected a finite number")]
    [InlineData("nsi/extra-z-b-l", "coupling=1,mass=1e6", "'coupling'")]
    public void What_cannot_be_is_refused_with_the_reason(string model, string set, string reason) => Assert.Contains(
        reason, Assert.Throws<CatalogException>(() => Signal(Caesium.Value, model, [], Parsed(set))).Message, StringComparison.Ordinal);

    [Fact]
    public void Free_couplings_of_the_Sun_are_refused() => Assert.Contains(
        "found lambda_e free with experiment 'solar-xenon'",
        Assert.Throws<CatalogException>(() => Signal(Sun.Value, "nsi/leptoquark-up", ["lambda_e"], Parsed("mass=1e6"))).Message,
        StringComparison.Ordinal);

    // Without an axial part of the convention a coupling to spins alone does nothing to nuclei.
    [Fact]
    public void A_boson_of_axial_couplings_needs_spins() => Assert.Contains(
        "on which it has no effect",
        Assert.Throws<CatalogException>(() => Signal(Caesium.Value, "nsi/extra-z-psi", ["g"], Parsed("mass=1e6"), Convention.Sevens)).Message,
        StringComparison.Ordinal);

    private static string Scalar(string quark, double sign, double axial)
    {
        (string Name, double Value)[] couplings = [("e", 1.5), ("mu", -0.8), ("tau", 0.4)];
        IEnumerable<string> values =
            from first in Enumerable.Range(0, 3)
            from second in Enumerable.Range(first, 3 - first)
            let epsilon = Unit / 4 * sign * couplings[first].Value * couplings[second].Value
            let pair = couplings[first].Name + couplings[second].Name
            from text in new[] { Written($"eps_{pair}_{quark}V", epsilon), Written($"eps_{pair}_{quark}A", sign * axial * epsilon) }
            select text;
        return string.Join(',', values);
    }

    /// <summary>ε^P = g²Q_νQ^P/(2√2 G_F M²), twice the unit, for one charge of all leptons.</summary>
    private static string ExtraZ(double scale, double lepton, double quark, double up, double down, double electron)
    {
        (string Name, double Left, double Right)[] targets = [("u", quark, up), ("d", quark, down), ("e", lepton, electron)];
        return string.Join(
            ',',
            from pair in new[] { "ee", "mumu", "tautau" }
            from target in targets
            from text in new[]
            {
                Written($"eps_{pair}_{target.Name}V", 2 * Unit * scale * lepton * (target.Left + target.Right)),
                Written($"eps_{pair}_{target.Name}A", 2 * Unit * scale * lepton * (target.Left - target.Right)),
            }
            select text);
    }

    private static string Written(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value:R}");

    private static double[] Nuclei(Experiment experiment, string model, string values) => SignalPrediction.Of(
        experiment, Spins, Signal(experiment, model, [], Parsed(values)), ImmutableDictionary<string, double>.Empty).Events.ToArray();

    private static double[] OnElectrons(string model, string values) => SignalPrediction.OfElectrons(
            Electrons.Value, Spins, Signal(Electrons.Value, model, [], Parsed(values)), ImmutableDictionary<string, double>.Empty)
        .Select(e => e.Events).Aggregate((a, b) => a.Plus(b)).ToArray();

    private static void Agree(double[] expected, double[] found, double tolerance = 1e-10) =>
        Assert.All(expected.Zip(found), p => Assert.True(Math.Abs(p.First - p.Second) <= tolerance * Math.Abs(expected.Max()), FormattableString.Invariant($"{p.Second} for {p.First}")));

    private static Dictionary<string, double> Parsed(string values) => values.Split(',').Select(v => v.Split('='))
        .ToDictionary(v => v[0], v => double.Parse(v[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static ISignalModel Signal(Experiment experiment, string model, string[] free, Dictionary<string, double> set, Convention? convention = null) => Catalog.Model(model).SignalOf(
        StandardModelParameters.Signal(convention ?? Spins, [experiment], []),
        convention ?? Spins,
        [experiment],
        free,
        set.Where(v => IsSeen(experiment, v.Key)).ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>What no neutrino of a source, or nothing that it scatters off, can feel is refused as a coupling of nsi, and is nothing.</summary>
    private static bool IsSeen(Experiment experiment, string name) =>
        !name.StartsWith("eps_", StringComparison.Ordinal) || experiment == Sun.Value
            || (!name.StartsWith("eps_tautau", StringComparison.Ordinal) && (experiment.HasElectrons || name[^3..^1] is not "_e"));

    private static string Example(string name)
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "examples")))
        {
            folder = Directory.GetParent(folder)!.FullName;
        }

        return Path.Combine(folder, "examples", name);
    }
}
