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

    /// <summary>1.4 MW in 100 hours are 0.14 GWh.</summary>
    [Theory]
    [InlineData("exposure: 0.42 GWh kg, power: 1.4 MW")]
    [InlineData("exposure: 420 MWh kg, power: 1.4 MW")]
    [InlineData("exposure: 0.42 GWh kg, power: 0.7 MW")]
    public void An_exposure_of_a_beam_is_mass_times_delivered_energy(string exposure)
    {
        double expected = Events("power: 1.4 MW, beamTime: 100 h", "{ material: Ge, mass: 3 kg }", "sns");
        Assert.Equal(expected, Events(exposure, "{ material: Ge, mass: 3 kg }", "sns"), 1e-12 * expected);
    }

    [Theory]
    [InlineData("exposure: 0.42 GWh kg", "power")]
    [InlineData("exposure: 0.42 GWh kg, power: 1.4 MW, beamTime: 100 h", "exposure")]
    [InlineData("exposure: 0.42 GWh kg, power: 1.4 MW, duty: 50 %", "exposure")]
    [InlineData("exposure: 0.42 GWh kg, power: 1.4 MW, protonsOnTarget: 1e22", "exposure")]
    [InlineData("exposure: 0.42 GWh, power: 1.4 MW", "10.22 GWh kg")]
    [InlineData("exposure: -0.42 GWh kg, power: 1.4 MW", "exposure")]
    public void An_exposure_of_a_beam_without_its_power_or_beside_another_one_is_refused(string exposure, string key)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Events(exposure, "{ material: Ge, mass: 3 kg }", "sns"));
        Assert.Contains(key, error.Key + error.Message, StringComparison.Ordinal);
    }

    private static double Events(string exposure, string target, string source = "leibstadt")
    {
        using var folder = new TemporaryFolder();
        folder.Write("user.yaml", $"""
            schema: sevens/experiment/1
            name: user
            title: A user's detector
            citation: [arXiv:0000.00001]
            source: {"{"} use: {source}, {exposure} {"}"}
            baseline: 20.7 m
            target: {target}
            response: {"{"} quenching: {"{"} kind: none {"}"}, stages: [] {"}"}
            observables: [{"{"} axis: recoilEnergy, edges: [1, 3] {"}"}]

            """);
        return new Catalog().Experiment(Path.Combine(folder.FullName, "user.yaml"), []).Signal(Convention.Sevens).Events.Total;
    }
}
