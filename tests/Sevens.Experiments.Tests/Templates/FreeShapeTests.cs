using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>Backgrounds whose shape is fitted, and backgrounds that follow another one.</summary>
public sealed class FreeShapeTests
{
    private const string Response = "{ quenching: { kind: constant, factor: 9 % }, stages: [] }";
    private const string Axis = "{ axis: energy, edges: [1, 2, 4] }";

    private const string Nuisances = """
        nuisances:
          line-at: { kind: shapeParameter, title: Energy, citation: ["arXiv:0000.00001"], parameter: at, lower: 1.5, upper: 3 }
          line-width: { kind: shapeParameter, title: Width, citation: ["arXiv:0000.00001"], parameter: sigma, lower: 0.1, upper: 1, sigma: 0.05 }
          tail-scale: { kind: shapeParameter, title: Scale, citation: ["arXiv:0000.00001"], parameter: scale, lower: 0.5, upper: 9 }
          no-scale: { kind: shapeParameter, title: Scale, citation: ["arXiv:0000.00001"], parameter: scale, lower: 3, upper: 9 }
          to-line: { kind: normalisation, title: Ratio, citation: ["arXiv:0000.00001"], prior: gaussian, relative: 10 % }
        """;

    private const string Line = "line: { title: L, expected: 80, shapeNuisances: [line-at, line-width], shape: { kind: lines, lines: [{ at: 2, sigma: 0.5 }] } }";
    private const string Tail = "tail: { title: T, expected: 12, shapeNuisances: [tail-scale], shape: { kind: exponential, scale: 2 } }";
    private const string Follower = "small: { title: S, ratio: { background: line, value: 0.5 }, nuisance: to-line, shape: { kind: lines, lines: [{ at: 1, sigma: 0.1 }] } }";

    // Of a line at 2 ± 0.5 the share Φ(4) − Φ(−2) = 0.97721819 lies in 1 … 4, half of the whole line in 2 … 4 to Φ(−4).
    [Fact]
    public void Parameters_begin_where_the_shape_states_them()
    {
        LikelihoodModel model = Model(NuisanceChoice.Profile, Line, Tail);
        Parameter at = Find(model, "line-at"), width = Find(model, "line-width");
        Assert.Equal((2, 1.5, 3, null), (at.Start, at.Lower, at.Upper, at.Constraint));
        Assert.Equal(new GaussianConstraint(0.5, 0.05), width.Constraint);
        var likelihood = new Likelihood(model);
        double[] start = model.StartValues();
        double[] line = likelihood.ExpectedCounts(start, 0, 1, likelihood.CreateWorkspace());
        Assert.Equal(80, line.Sum(), 1e-9);
        Assert.Equal(80 * 0.47724987 / 0.97721819, line[0], 1e-6);
        Assert.Equal(12, likelihood.ExpectedCounts(start, 0, 2, likelihood.CreateWorkspace()).Sum(), 1e-9);

        // Moved to 3, the same whole line: Φ(2) − Φ(−4) of it stays, Φ(−2) − Φ(−4) in the first bin.
        start[model.IndexOf("line-at")] = 3;
        double[] moved = likelihood.ExpectedCounts(start, 0, 1, likelihood.CreateWorkspace());
        Assert.Equal(80 / 0.97721819 * (0.02275013 - 0.00003167), moved[0], 1e-6);
    }

    [Fact]
    public void What_is_known_with_an_error_is_held_with_the_other_nuisances()
    {
        LikelihoodModel model = Model(NuisanceChoice.HoldConstrained, Line, Tail);
        Assert.DoesNotContain(model.Parameters, p => p.Name is "line-width" or "to-line");
        Assert.Contains(model.Parameters, p => p.Name is "line-at");
    }

    // Half of the line's whole area 80/0.97721819, of which a line at the lower end shows half.
    [Fact]
    public void A_ratio_is_of_whole_lines_and_follows_the_leader()
    {
        LikelihoodModel model = Model(NuisanceChoice.Profile, Line, Follower);
        Component small = model.Channels[0].Components.Single(c => c.Name is "small");
        Assert.Equal(0.5 * 80 / 0.97721819 / 2, small.Template.ToArray().Sum(), 1e-6);
        Assert.Equal(["user.line", "to-line"], small.Factors.Select(f => f.Parameter), StringComparer.Ordinal);
        Assert.DoesNotContain(model.Parameters, p => p.Name is "user.small");
    }

    // 12 × (e^(−1/2) − e^(−1)) / (e^(−1/2) − e^(−2)).
    [Fact]
    public void An_exponential_is_shared_out_over_the_axis()
    {
        var likelihood = new Likelihood(Model(NuisanceChoice.Profile, Line, Tail));
        Assert.Equal(12 * 0.5064803, likelihood.ExpectedCounts(likelihood.Model.StartValues(), 0, 2, likelihood.CreateWorkspace())[0], 1e-5);
    }

    [Theory]
    [InlineData("line: { title: L, expected: 1, shapeNuisances: [tail-scale], shape: { kind: lines, lines: [{ at: 2, sigma: 0.5 }] } }", "'scale'", "at, sigma")]
    [InlineData("flat: { title: L, expected: 1, shapeNuisances: [tail-scale], shape: { kind: flat } }", "without parameters", "a single line")]
    [InlineData("tail: { title: T, expected: 1, shapeNuisances: [no-scale], shape: { kind: exponential, scale: 2 } }", "3 … 9", "the stated 2")]
    [InlineData("tail: { title: T, expected: 1, shapeNuisances: [tail-scale, tail-scale], shape: { kind: exponential, scale: 2 } }", "tail-scale and tail-scale", "expected one")]
    [InlineData("tail: { title: T, ratio: { background: lime, value: 1 }, shape: { kind: flat } }", "'lime'", "tail")]
    [InlineData("tail: { title: T, ratio: { background: tail, value: 1 }, shape: { kind: flat } }", "'tail'", "a size of its own")]
    public void What_makes_no_sense_is_refused(string background, string found, string expected)
    {
        InvalidExperimentException fault = Assert.Throws<InvalidExperimentException>(() => Load(background));
        Assert.Contains(found, fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static LikelihoodModel Model(NuisanceChoice nuisances, params string[] backgrounds) =>
        LikelihoodAssembly.Of([Load(backgrounds)], Convention.Sevens, _ => SignalStrength.Measured, nuisances).Model;

    private static Parameter Find(LikelihoodModel model, string name) => model.Parameters[model.IndexOf(name)];

    private static Experiment Load(params string[] backgrounds) => UserDetector.Load(
        "CsI",
        Response,
        Axis,
        $"backgrounds: {{ {string.Join(", ", backgrounds)} }}\ndata: {{ values: measured.csv, column: rate, errors: error }}\n{Nuisances}");
}
