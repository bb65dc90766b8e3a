using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>Chains of stages written by a user: against the short form, which is another implementation, and against hand calculations.</summary>
public sealed class StagedDetectorTests
{
    private const string Photoelectrons = "{ axis: photoelectrons, edges: [\"6:60:9\"] }";
    private const string Energy = "{ axis: energy, edges: [\"0.4:6:8\"] }";
    private const string Logistic = "{ kind: logistic, amplitude: 0.7, steepness: 0.5, midpoint: 10 }";
    private const string Constant = "{ kind: constant, factor: 9 % }";

    [Theory]
    [InlineData(
        "{ quenching: { kind: constant, factor: 9 % }, lightYield: 13 PE/keVee, resolution: { kind: poisson }, efficiency: " + Logistic + " }",
        "{ quenching: { kind: constant, factor: 9 % }, stages: [{ kind: poisson, gives: photoelectrons, yield: 13 }, { kind: efficiency, curve: " + Logistic + " }] }",
        Photoelectrons)]
    [InlineData(
        "{ quenching: { kind: constant, factor: 9 % }, lightYield: 13 PE/keVee, resolution: { kind: gamma, shapePerKeVee: 9.56 }, efficiency: " + Logistic + " }",
        "{ quenching: { kind: constant, factor: 9 % }, stages: [{ kind: gamma, gives: photoelectrons, yield: 13, shapePerUnit: 9.56 }, { kind: efficiency, curve: " + Logistic + " }] }",
        Photoelectrons)]
    [InlineData(
        "{ quenching: { kind: constant, factor: 9 % }, resolution: { kind: gaussian, stochastic: 0.3 }, efficiency: { kind: tabulated, table: efficiency.csv, column: efficiency, below: zero, above: hold } }",
        "{ quenching: { kind: constant, factor: 9 % }, stages: [{ kind: efficiency, curve: { kind: tabulated, table: efficiency.csv, column: efficiency, below: zero, above: hold } }, { kind: gaussian, stochastic: 0.3 }] }",
        Energy)]
    public void Stages_give_what_the_short_form_gives(string shortForm, string stages, string axis)
    {
        double[] expected = Signal(UserDetector.Load("CsI", shortForm, axis));
        double[] found = Signal(UserDetector.Load("CsI", stages, axis));
        Assert.True(expected.Sum() > 1);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], found[i], 1e-6 * expected.Max());
        }
    }

    // Without resolution the sum over elements is that of two detectors, each blind to the other element.
    [Fact]
    public void Each_element_of_a_target_has_its_own_quenching()
    {
        static double Total(string sodium, string iodine) => Signal(UserDetector.Load(
            "NaI", $"{{ quenching: {{ kind: byElement, elements: {{ Na: {sodium}, I: {iodine} }} }}, stages: [] }}", "{ axis: energy, edges: [1, 100] }")).Sum();
        const string Blind = "{ kind: constant, factor: 0.0001 }";
        const string Sodium = "{ kind: constant, factor: 0.2 }";
        const string Iodine = "{ kind: constant, factor: 0.06 }";
        double both = Total(Sodium, Iodine);
        Assert.Equal(both, Total(Sodium, Blind) + Total(Blind, Iodine), 1e-6 * both);
        Assert.True(Total(Sodium, Blind) > 0 && Total(Blind, Iodine) > 0);
    }

    // A threshold of 1 keVee with a factor of 0.2 is one of 5 keVnr.
    [Fact]
    public void Thresholds_in_recoil_and_quenched_energy_agree()
    {
        const string Quenching = "quenching: { kind: constant, factor: 0.2 }";
        const string Wide = "{ axis: energy, edges: [0, 100] }";
        double quenched = Signal(UserDetector.Load("Ge", $"{{ {Quenching}, stages: [{{ kind: efficiency, curve: {{ kind: step, threshold: 1 }} }}] }}", Wide)).Sum();
        double recoil = Signal(UserDetector.Load("Ge", $"{{ {Quenching}, stages: [], recoilEfficiency: {{ kind: step, threshold: 5 }} }}", Wide)).Sum();
        double bubble = Signal(UserDetector.Load(
            "Ge", "{ quenching: { kind: none }, stages: [{ kind: efficiency, curve: { kind: step, threshold: 5 } }] }", "{ axis: counts, edges: [0, 1] }")).Sum();
        Assert.Equal(quenched, recoil, 1e-6 * quenched);
        Assert.Equal(quenched, bubble, 1e-6 * quenched);
    }

    // Correlation −0.8: eigenvalues 1.8 along (1, −1)/√2 and 0.2 along (1, 1)/√2, in units of the errors.
    [Fact]
    public void Correlated_errors_of_a_curve_become_its_eigen_variations()
    {
        const string Nuisances = """
            nuisances:
              argon-quenching:
                kind: quenchingParameters
                title: Quenching of argon
                parameters: [atZero, slopePerKeVnr]
                sigmas: [0.006, 0.00009]
                correlation: [[1, -0.8], [-0.8, 1]]
                citation: [arXiv:2003.10630]
            """;
        static string Response(double atZero, double slope, string nuisance) => FormattableString.Invariant(
            $"{{ quenching: {{ kind: linear, atZero: {atZero}, slopePerKeVnr: {slope}{nuisance} }}, stages: [{{ kind: gaussian, constant: 0.2 }}] }}");
        const string Axis = "{ axis: energy, edges: [\"2:30:7\"] }";
        Experiment experiment = UserDetector.Load("LAr", Response(0.246, 0.00078, ", nuisance: argon-quenching"), Axis, Nuisances);
        ShapeVariation[] variations = [.. experiment.SignalVariations(experiment.Signal(Convention.Sevens), Convention.Sevens)];
        Assert.Equal(["argon-quenching.0", "argon-quenching.1"], variations.Select(v => v.Parameter), StringComparer.Ordinal);
        double along = Math.Sqrt(0.9);
        double across = Math.Sqrt(0.1);
        AssertEqual(Signal(UserDetector.Load("LAr", Response(0.246 + (along * 0.006), 0.00078 - (along * 0.00009), string.Empty), Axis)), variations[0]);
        AssertEqual(Signal(UserDetector.Load("LAr", Response(0.246 + (across * 0.006), 0.00078 + (across * 0.00009), string.Empty), Axis)), variations[1]);

        // The sign of an eigenvector is free.
        static void AssertEqual(double[] expected, ShapeVariation found)
        {
            double Distance(double[] values) => values.Zip(expected, (a, b) => Math.Abs(a - b)).Max() / expected.Max();
            Assert.True(Math.Min(Distance(found.Up.Values.ToArray()), Distance(found.Down!.Values.ToArray())) < 1e-7);
        }
    }

    [Fact]
    public void A_stage_is_moved_by_its_nuisance()
    {
        const string Nuisances = """
            nuisances:
              yield: { kind: stage, title: Light yield, parameter: yield, sigma: 1.3, citation: ["arXiv:0000.00001"] }
            """;
        static string Response(string yield, string nuisance) =>
            $"{{ quenching: {Constant}, stages: [{{ kind: poisson, gives: photoelectrons, yield: {yield}{nuisance} }}, {{ kind: efficiency, curve: {Logistic} }}] }}";
        Experiment experiment = UserDetector.Load("CsI", Response("13", ", nuisance: yield"), Photoelectrons, Nuisances);
        ShapeVariation variation = Assert.Single(experiment.SignalVariations(experiment.Signal(Convention.Sevens), Convention.Sevens));
        Assert.Equal("yield", variation.Parameter);
        Assert.Equal(Signal(UserDetector.Load("CsI", Response("14.3", string.Empty), Photoelectrons)), variation.Up.Values.ToArray(), Near);
        Assert.Equal(Signal(UserDetector.Load("CsI", Response("11.7", string.Empty), Photoelectrons)), variation.Down!.Values.ToArray(), Near);
    }

    [Theory]
    [InlineData("stages: [{ kind: gaussian, constant: 0.5 }]", "{ axis: energy, edges: [0, 10] }", "belowZero")]
    [InlineData("stages: [{ kind: poisson, gives: pairs, yield: 1 }]", "{ axis: electrons, edges: [0, 10] }", "electrons")]
    [InlineData("stages: [{ kind: poisson, gives: photoelectrons, yield: 1 }, { kind: efficiency, curve: { kind: tabulated, table: efficiency.csv, column: efficiency, below: zero, above: hold } }]", Photoelectrons, "[PE]")]
    [InlineData("stages: [{ kind: poisson, gives: photoelectrons, yield: 1 }]", "{ axis: counts, edges: [0, 1] }", "counts")]
    [InlineData("stages: [{ kind: efficiency, curve: { kind: step, threshold: 1 } }]", "{ axis: counts, edges: [0, 1, 2] }", "expected one")]
    public void A_chain_that_cannot_be_is_refused(string stages, string axis, string says)
    {
        InvalidExperimentException error = Assert.Throws<InvalidExperimentException>(() => UserDetector.Load("CsI", $"{{ quenching: {Constant}, {stages} }}", axis));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ kind: tabulated, table: quenching.csv, column: quenching, below: refuse, above: extrapolate }", "below")]
    [InlineData("{ kind: tabulated, table: quenching.csv, column: quenching, below: cut, above: refuse }", "above")]
    [InlineData("{ kind: linear, atZero: 0.2, slopePerKeVnr: -0.01 }", "stops rising")]
    [InlineData("{ kind: byElement, elements: { Cs: { kind: constant, factor: 0.1 } } }", "expected one for I")]
    public void A_quenching_out_of_its_range_is_refused(string quenching, string says)
    {
        InvalidExperimentException error = Assert.Throws<InvalidExperimentException>(
            () => UserDetector.Load("CsI", $"{{ quenching: {quenching}, stages: [] }}", "{ axis: energy, edges: [0.1, 10] }"));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ quenching: " + Constant + ", stages: [], lightYield: 13 PE/keVee }", "lightYield")]
    [InlineData("{ quenching: " + Constant + " }", "resolution")]
    [InlineData("{ quenching: " + Constant + ", resolution: { kind: poisson } }", "efficiency")]
    [InlineData("{ quenching: " + Constant + ", stages: [{ kind: poisson, gives: photoelectrons }] }", "yield")]
    [InlineData("{ quenching: " + Constant + ", stages: [{ kind: gaussian }] }", "constant")]
    [InlineData("{ quenching: " + Constant + ", stages: [{ kind: gaussian, constant: 1, fano: 0.1 }] }", "fano")]
    [InlineData("{ quenching: " + Constant + ", stages: [{ kind: efficiency, curve: { kind: constant, value: 1.2 } }] }", "value")]
    [InlineData("{ quenching: { kind: lindhard, range: { from: 2 keVnr, to: 1 keVnr, below: cut, above: cut } }, stages: [] }", "from")]
    [InlineData("{ quenching: { kind: lindhard, range: { from: 0.1 keVnr, to: 1 keVnr, below: cut, above: zero } }, stages: [] }", "above")]
    public void A_definition_that_contradicts_itself_is_refused(string response, string key)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => UserDetector.Load("CsI", response, Energy));
        Assert.Contains(key, error.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_documents_predicts()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sevens.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        Experiment example = new Sevens.Experiments.Catalogs.Catalog().Experiment(Path.Combine(folder, "examples", "germanium-reactor.yaml"), []);
        Assert.True(example.Signal(Convention.Sevens).Events.Total > 0);

        // 15 per keV kg d × 0.64 keV × 3 kg × 100 d.
        Assert.Equal(15 * 0.64 * 300, example.Backgrounds.Single(b => string.Equals(b.Name, "continuum", StringComparison.Ordinal)).Events.Total, 1e-9);
    }

    private static double[] Signal(Experiment experiment) => experiment.Signal(Convention.Sevens).Events.ToArray();

    private static bool Near(double expected, double found) => Math.Abs(expected - found) < 1e-9;
}
