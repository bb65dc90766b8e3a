using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Releases;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>The same exposure stated as a time, with a duty, and as mass × time.</summary>
public sealed class ExposureTests
{
    [Theory]
    [InlineData("exposure: 327 kg d")]
    [InlineData("exposure: 0.327 t d")]
    [InlineData("exposure: 0.8952772073921971 kg yr")]
    [InlineData("liveTime: 218 d, duty: 50 %")]
    public void An_exposure_is_mass_times_live_time(string exposure)
    {
        double expected = Events("liveTime: 109 d", "{ material: Ge, mass: 3 kg }");
        Assert.Equal(expected, Events(exposure, "{ material: Ge, mass: 3 kg }"), 1e-12 * expected);
    }

    [Fact]
    public void Mass_drops_out_of_an_exposure()
    {
        double light = Events("exposure: 10 kg d", "{ material: Ge, mass: 1 kg }");
        Assert.Equal(light, Events("exposure: 10 kg d", "{ material: Ge, mass: 7 kg }"), 1e-12 * light);
    }

    [Theory]
    [InlineData("liveTime: 100 d", "{ material: Ge }", "mass")]
    [InlineData("exposure: 327 kg d, liveTime: 100 d", "{ material: Ge, mass: 3 kg }", "exposure")]
    [InlineData("duty: 50 %", "{ material: Ge, mass: 3 kg }", "duty")]
    [InlineData("liveTime: 100 d, duty: 0 %", "{ material: Ge, mass: 3 kg }", "duty")]
    [InlineData("liveTime: 100 d, duty: 120 %", "{ material: Ge, mass: 3 kg }", "duty")]
    public void A_time_without_mass_and_a_double_exposure_are_refused(string exposure, string target, string key)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Events(exposure, target));
        Assert.Contains(key, error.Key + error.Message, StringComparison.Ordinal);
    }

    private static double Events(string exposure, string target)
    {
        using var folder = new TemporaryFolder();
        folder.Write("user.yaml", $"""
            schema: sevens/experiment/1
            name: user
            title: A user's detector
            citation: [arXiv:0000.00001]
            source: {"{"} use: leibstadt, {exposure} {"}"}
            baseline: 20.7 m
            target: {target}
            response: {"{"} quenching: {"{"} kind: none {"}"}, stages: [] {"}"}
            observables: [{"{"} axis: recoilEnergy, edges: [1, 3] {"}"}]

            """);
        return new Catalog().Experiment(Path.Combine(folder.FullName, "user.yaml"), []).Signal(Convention.Sevens).Events.Total;
    }
}
