using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>A gas chamber that sees the direction of recoils, written by a user.</summary>
public sealed class DirectionalDetectorTests
{
    private const string Chain = "quenching: { kind: none }, stages: [{ kind: gaussian, stochastic: 0.3 }]";
    private const string Energy = "{ axis: recoilEnergy, edges: [20, 60, 150] }";
    private const string Angle = ", { axis: angle, edges: [\"-1:1:4\"] }";

    [Fact]
    public void Summed_over_angles_it_is_the_detector_without_them()
    {
        double[] plain = Signal($"{{ {Chain} }}", Energy);
        double[] seen = Signal($"{{ {Chain}, direction: {{ resolution: 20, stochastic: 60, headTail: {{ kind: constant, value: 0.8 }} }} }}", Energy + Angle);
        for (int i = 0; i < plain.Length; i++)
        {
            double[] angles = seen[(4 * i)..((4 * i) + 4)];
            Assert.Equal(plain[i], angles.Sum(), 1e-10 * plain[i]);
            Assert.True(angles[3] > angles[0], "recoils go forward");
        }
    }

    [Fact]
    public void A_blind_chamber_sees_no_sense()
    {
        double[] seen = Signal($"{{ {Chain}, direction: {{ resolution: 20, headTail: {{ kind: constant, value: 0.5 }} }} }}", Energy + Angle);
        Assert.Equal(seen[0], seen[3], 1e-9 * seen[0]);
        Assert.Equal(seen[1], seen[2], 1e-9 * seen[1]);
    }

    [Theory]
    [InlineData("direction: { resolution: 20, nuisance: blur }", "resolution", 4, "direction: { resolution: 24 }", "direction: { resolution: 16 }")]
    [InlineData("direction: { resolution: 20, stochastic: 60, nuisance: blur }", "stochastic", 10, "direction: { resolution: 20, stochastic: 70 }", "direction: { resolution: 20, stochastic: 50 }")]
    [InlineData(
        "direction: { resolution: 20, headTail: { kind: constant, value: 0.8, nuisance: blur } }",
        "value",
        0.1,
        "direction: { resolution: 20, headTail: { kind: constant, value: 0.9 } }",
        "direction: { resolution: 20, headTail: { kind: constant, value: 0.7 } }")]
    public void What_is_seen_of_directions_has_nuisances(string direction, string parameter, double sigma, string up, string down)
    {
        Experiment experiment = UserDetector.Load(
            "CF4",
            $"{{ {Chain}, {direction} }}",
            Energy + Angle,
            FormattableString.Invariant($"nuisances:\n  blur: {{ kind: stage, title: Directions, parameter: {parameter}, sigma: {sigma}, citation: [\"arXiv:0000.00001\"] }}"));
        ShapeVariation variation = Assert.Single(experiment.SignalVariations(experiment.Signal(Convention.Sevens), Convention.Sevens));
        Assert.Equal("blur", variation.Parameter);
        Assert.All(Signal($"{{ {Chain}, {up} }}", Energy + Angle).Zip(variation.Up.ToArray()), b => Assert.Equal(b.First, b.Second, 1e-13 * b.First));
        Assert.All(Signal($"{{ {Chain}, {down} }}", Energy + Angle).Zip(variation.Down!.ToArray()), b => Assert.Equal(b.First, b.Second, 1e-13 * b.First));
    }

    [Theory]
    [InlineData("direction: { resolution: 20 }", Energy, "observables")]
    [InlineData("direction: { resolution: 20 }", "{ axis: angle, edges: [0, 1] }, " + Energy, "observables")]
    [InlineData("recoilEfficiency: { kind: constant, value: 1 }", Energy + Angle, "observables")]
    [InlineData("direction: { stochastic: 20 }", Energy + Angle, "stochastic")]
    [InlineData("direction: { resolution: 20, pointing: { kind: solarYear, latitude: 95 } }", Energy + Angle, "latitude")]
    public void A_definition_that_contradicts_itself_is_refused(string direction, string observables, string key)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Signal($"{{ {Chain}, {direction} }}", observables));
        Assert.Contains(key, error.Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("direction: { pointing: { kind: isotropic } }", Energy + Angle, "perfect")]
    [InlineData("direction: { resolution: 0.3 }", Energy + Angle, "1.2 degrees")]
    [InlineData("direction: { resolution: 20 }", Energy + ", { axis: angle, edges: [0, 1.5] }", "cosine")]
    public void A_direction_that_cannot_be_is_refused(string direction, string observables, string says)
    {
        InvalidExperimentException error = Assert.Throws<InvalidExperimentException>(() => Signal($"{{ {Chain}, {direction} }}", observables));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal("response.direction", error.Key);
    }

    [Fact]
    public void Recoils_of_electrons_have_no_known_direction()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Signal($"{{ {Chain}, direction: {{ resolution: 20 }} }}\nelectronRecoils: free", Energy + Angle));
        Assert.Equal("electronRecoils", error.Key);
        Assert.Contains("the direction of nuclear recoils", error.Message, StringComparison.Ordinal);
    }

    private static double[] Signal(string response, string observables) =>
        UserDetector.Load("CF4", response, observables).Signal(Convention.Sevens).Events.ToArray();
}
