using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>Two observables of one recoil written by a user: summed over one they are a detector that sees the other alone.</summary>
public sealed class JointObservableTests
{
    private const string Light = "quenching: { kind: xenon, signal: light, field: 23 }, stages: [{ kind: poisson, gives: photons, yield: 1 }, { kind: detection, gives: photoelectrons, probability: 0.1 }]";
    private const string Charge = "quenching: { kind: xenon, signal: charge, field: 23 }, stages: [{ kind: poisson, gives: electrons, yield: 1 }, { kind: gaussian, stochastic: 0.3 }]";
    private const string SharedLight = "quenching: { kind: xenon, signal: light, field: 23 }, stages: [{ kind: detection, gives: photoelectrons, probability: 0.1 }]";
    private const string SharedCharge = "quenching: { kind: xenon, signal: charge, field: 23 }, stages: [{ kind: gaussian, stochastic: 0.3 }]";
    private const string S1 = "{ axis: s1, edges: [2, 4, 9, 200] }";
    private const string S2 = "{ axis: electrons, edges: [3.5, 10, 60, 400] }";
    private const string Argon = "quenching: { kind: linear, atZero: 0.246, slopePerKeVnr: 0.00078 }, stages: [{ kind: poisson, gives: photoelectrons, yield: 4.6 }]";
    private const string Shape = "pulseShape: { mean: { kind: saturating, atZero: 0.55, far: 0.8, scale: 30 keVnr }, spread: gaussian, noise: 0.03";

    // Poisson quanta divided binomially are two independent Poisson numbers.
    [Theory]
    [InlineData("{ kind: sharedQuanta }", SharedLight, SharedCharge)]
    [InlineData("{ kind: independent }", Light, Charge)]
    public void Summed_over_one_observable_it_is_a_detector_of_the_other(string fluctuations, string first, string second)
    {
        double[] joint = Signal(UserDetector.Load(
            "LXe", $"{{ {first}, second: {{ {second}, fluctuations: {fluctuations} }} }}", "{ axis: s1, edges: [2, 4, 9, 200] }, { axis: electrons, edges: [-10, 400] }"));
        double[] alone = Signal(UserDetector.Load("LXe", $"{{ {Light} }}", S1));
        AssertEqual(alone, joint);
        double[] other = Signal(UserDetector.Load(
            "LXe", $"{{ {first}, second: {{ {second}, fluctuations: {fluctuations} }} }}", $"{{ axis: s1, edges: [0, 200] }}, {S2}"));
        AssertEqual(Signal(UserDetector.Load("LXe", $"{{ {Charge} }}", S2)), other);
    }

    [Fact]
    public void A_second_signal_has_its_own_nuisances()
    {
        const string Nuisances = """
            nuisances:
              gain: { kind: stage, title: g2, parameter: stochastic, sigma: 0.1, citation: ["arXiv:0000.00001"] }
              charge: { kind: quenchingScale, title: Charge, relative: 10 %, citation: ["arXiv:0000.00001"] }
            """;
        Experiment experiment = UserDetector.Load(
            "LXe",
            $"{{ {Light}, second: {{ quenching: {{ kind: xenon, signal: charge, field: 23, nuisance: charge }}, stages: [{{ kind: poisson, gives: electrons, yield: 1 }}, {{ kind: gaussian, stochastic: 0.3, nuisance: gain }}], fluctuations: {{ kind: independent }} }} }}",
            $"{S1}, {S2}",
            Nuisances);
        ShapeVariation[] variations = [.. experiment.SignalVariations(experiment.Signal(Convention.Sevens), Convention.Sevens)];
        Assert.Equal(["charge", "gain"], variations.Select(v => v.Parameter), StringComparer.Ordinal);
        string wider = Charge.Replace("stochastic: 0.3", "stochastic: 0.4", StringComparison.Ordinal);
        AssertEqual(Signal(UserDetector.Load("LXe", $"{{ {Light}, second: {{ {wider}, fluctuations: {{ kind: independent }} }} }}", $"{S1}, {S2}")), variations[1].Up.ToArray());
    }

    [Theory]
    [InlineData("far", 0.02, "far: 0.8", "far: 0.82", "far: 0.78")]
    [InlineData("scale", 5, "scale: 30 keVnr", "scale: 35 keVnr", "scale: 25 keVnr")]
    [InlineData("noise", 0.01, "noise: 0.03", "noise: 0.04", "noise: 0.02")]
    public void A_pulse_shape_has_nuisances(string parameter, double sigma, string from, string up, string down)
    {
        const string Axes = "{ axis: photoelectrons, edges: [5, 10, 20, 400] }, { axis: f90, edges: [-3, 0.5, 0.7, 4] }";
        Experiment experiment = UserDetector.Load(
            "LAr",
            $"{{ {Argon}, {Shape}, nuisance: prompt }} }}",
            Axes,
            FormattableString.Invariant($"nuisances:\n  prompt: {{ kind: stage, title: Prompt light, parameter: {parameter}, sigma: {sigma}, citation: [\"arXiv:0000.00001\"] }}"));
        ShapeVariation variation = Assert.Single(experiment.SignalVariations(experiment.Signal(Convention.Sevens), Convention.Sevens));
        AssertEqual(Moved(up), variation.Up.ToArray());
        AssertEqual(Moved(down), variation.Down!.ToArray());

        double[] Moved(string to) => Signal(UserDetector.Load("LAr", $"{{ {Argon}, {Shape.Replace(from, to, StringComparison.Ordinal)} }} }}", Axes));
    }

    [Fact]
    public void Summed_over_pulse_shapes_it_is_the_light_alone()
    {
        const string Axis = "{ axis: photoelectrons, edges: [5, 10, 20, 400] }";
        double[] both = Signal(UserDetector.Load("LAr", $"{{ {Argon}, {Shape} }} }}", Axis + ", { axis: f90, edges: [-3, 0.5, 0.7, 4] }"));
        double[] light = Signal(UserDetector.Load("LAr", $"{{ {Argon} }}", Axis));
        AssertEqual(light, [.. Enumerable.Range(0, 3).Select(i => both[(3 * i)..((3 * i) + 3)].Sum())]);
        double[] selected = Signal(UserDetector.Load(
            "LAr", $"{{ {Argon}, {Shape}, selection: {{ kind: step, threshold: 0.5 }} }} }}", Axis + ", { axis: f90, edges: [-3, 4] }"));
        AssertEqual([.. Enumerable.Range(0, 3).Select(i => both[(3 * i) + 1] + both[(3 * i) + 2])], selected);
    }

    [Theory]
    [InlineData("{ " + Light + ", second: { " + Charge + ", fluctuations: { kind: independent } } }", S1, "observables")]
    [InlineData("{ " + Light + ", second: { " + Charge + ", fluctuations: { kind: independent } } }", S1 + ", { axis: time, edges: [0, 6] }", "observables")]
    [InlineData("{ " + Light + ", second: { " + Charge + " } }", S1 + ", " + S2, "fluctuations")]
    [InlineData("{ " + Light + ", second: { " + Charge + ", fluctuations: { kind: sharedQuanta, fano: 1.5 } } }", S1 + ", " + S2, "fano")]
    [InlineData("{ " + Argon + ", " + Shape + " } }", "{ axis: photoelectrons, edges: [5, 10] }, { axis: time, edges: [0, 6] }", "observables")]
    [InlineData("{ " + Argon + ", " + Shape + " }, second: { " + Charge + ", fluctuations: { kind: independent } } }", S1 + ", " + S2, "pulseShape")]
    [InlineData("{ quenching: { kind: constant, factor: 0.1 }, stages: [{ kind: efficiency, curve: { kind: coincidence, fold: 3, sensors: 2 } }] }", "{ axis: energy, edges: [5, 10] }", "fold")]
    [InlineData(
        "{ quenching: { kind: xenon, signal: light, field: 23, nuisance: same }, stages: [], second: { quenching: { kind: xenon, signal: charge, field: 23, nuisance: same }, stages: [], fluctuations: { kind: independent } } }",
        S1 + ", " + S2,
        "second")]
    public void A_definition_that_contradicts_itself_is_refused(string response, string observables, string key)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => UserDetector.Load("LXe", response, observables));
        Assert.Contains(key, error.Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ " + Charge + ", second: { " + Light + ", fluctuations: { kind: sharedQuanta } } }", S2 + ", " + S1, "photons")]
    [InlineData("{ " + Light + ", second: { " + Charge + ", fluctuations: { kind: independent } } }", S1 + ", { axis: counts, edges: [0, 1] }", "counts")]
    [InlineData("{ quenching: { kind: constant, factor: 0.2 }, stages: [{ kind: gaussian, constant: 0.1 }], " + Shape + " } }", "{ axis: energy, edges: [5, 10] }, { axis: f90, edges: [0, 1] }", "expected one")]
    public void Signals_that_do_not_fit_are_refused(string response, string observables, string says)
    {
        InvalidExperimentException error = Assert.Throws<InvalidExperimentException>(() => UserDetector.Load("LXe", response, observables));
        Assert.Contains(says, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static double[] Signal(Experiment experiment) => experiment.Signal(Convention.Sevens).Events.ToArray();

    private static void AssertEqual(double[] expected, double[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], found[i], 1e-6 * expected.Max());
        }
    }
}
