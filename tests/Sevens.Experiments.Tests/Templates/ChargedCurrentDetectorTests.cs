using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Releases;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>Detectors of electrons from charged-current reactions, against averages over the neutrinos of muons at rest made by another program.</summary>
public sealed class ChargedCurrentDetectorTests
{
    private const string Deuteron = "{ kind: tabulatedChargedCurrent, nuclide: H2, flavour: nu_e, table: deuteron-charged-current.csv, column: nuE, threshold: 1.442 MeV }";
    private const string Oxygen = "{ kind: tabulatedChargedCurrent, nuclide: O16, flavour: nu_e, table: oxygen-16-charged-current.csv, column: nuE, threshold: 15.4 MeV }";
    private const string Electron = "{ quenching: { kind: electron }, stages: [] }";

    // 1e-42 cm²: ν_e d 55.16, 12C 14.3, 16O 8.99, 40Ar 247, 208Pb with one neutron 2346; an ideal detector counts nuclei × fluence × average.
    [Theory]
    [InlineData("D2O", "H2", "deuteron-charged-current.csv", "nuE", 55.16, 2 / 20.0276)]
    [InlineData("D2O", "O16", "oxygen-16-charged-current.csv", "nuE", 8.99, 0.99757 / 20.0276)]
    [InlineData("C[12]", "C12", "carbon-12-charged-current.csv", "nuE", 14.3, 1 / 12.0)]
    [InlineData("Ar[40]", "Ar40", "argon-40-charged-current.csv", "gilBotella", 247, 1 / 39.9624)]
    [InlineData("Pb[208]", "Pb208", "lead-208-charged-current.csv", "oneNeutron", 2346, 1 / 207.9767)]
    public void Events_are_nuclei_times_fluence_times_average(string material, string nuclide, string table, string column, double average, double nucleiPerGram)
    {
        Experiment experiment = Load(
            material, $"{{ kind: tabulatedChargedCurrent, nuclide: {nuclide}, flavour: nu_e, table: {table}, column: {column}, threshold: 1 MeV }}", Electron, "[0, 60000]");
        double fluence = experiment.Flux.Single(f => f.Flavour == Physics.Sources.Flavour.ElectronNeutrino).Fluence;
        double expected = 592e3 * nucleiPerGram * 6.02214076e23 * fluence * average * 1e-42;
        Assert.Equal(expected, experiment.Signal(Convention.Sevens).Events.Total, 4e-3 * expected);
    }

    // 592 kg at 20 m, 5.6e22 protons, 0.0848 (SNS) of ν_e each: the channels add, with a threshold few oxygen electrons pass.
    [Fact]
    public void Channels_add()
    {
        const string Response = "{ quenching: { kind: electron }, stages: [{ kind: gaussian, stochastic: 30 }, { kind: efficiency, curve: { kind: step, threshold: 5000 } }] }";
        const string Axis = "[\"4000:60000:28\"]";
        double deuteron = Load("D2O", Deuteron, Response, Axis).Signal(Convention.Sevens).Events.Total;
        double oxygen = Load("D2O", Oxygen, Response, Axis).Signal(Convention.Sevens).Events.Total;
        SignalTemplate both = Load("D2O", $"{Deuteron}, {Oxygen}", Response, Axis).Signal(Convention.Sevens);
        Assert.Equal(deuteron + oxygen, both.Events.Total, 1e-9 * deuteron);
        Assert.Equal(["H2", "O16"], both.Parts.Select(p => p.Nuclide.Name), StringComparer.Ordinal);

        // By kinematics the electrons of oxygen are softer by 14 MeV; per nucleus its cross section is a sixth, per molecule a twelfth.
        Assert.InRange(oxygen / deuteron, 0.05, 0.09);
    }

    [Theory]
    [InlineData(Deuteron, "{ quenching: { kind: none }, stages: [] }", "channels")]
    [InlineData("", Electron, "channels")]
    public void Channels_go_with_electrons(string channels, string response, string key)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Load("D2O", channels, response, "[0, 60000]"));
        Assert.Contains(key, error.Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ kind: tabulatedChargedCurrent, nuclide: Ar40, flavour: nu_e, table: argon-40-charged-current.csv, column: kolbe, threshold: 1 MeV }", "H2")]
    [InlineData("{ kind: tabulatedChargedCurrent, nuclide: H2, flavour: nu_e, table: germanium-quenching.csv, column: photoneutrons, threshold: 1 MeV }", "MeV")]
    public void Channels_that_do_not_fit_the_target_are_refused(string channels, string says)
    {
        InvalidExperimentException error = Assert.Throws<InvalidExperimentException>(() => Load("D2O", channels, Electron, "[0, 60000]"));
        Assert.Equal("channels", error.Key);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static Experiment Load(string material, string channels, string response, string edges)
    {
        using var folder = new TemporaryFolder();
        folder.Write("user.yaml", $"""
            schema: sevens/experiment/1
            name: user
            title: A user's detector
            citation: [arXiv:0000.00001]
            source: {"{"} use: sns, protonsOnTarget: 5.6e22 {"}"}
            baseline: 20 m
            target: {"{"} material: "{material}", mass: 592 kg {"}"}
            channels: [{channels}]
            response: {response}
            observables: [{"{"} axis: energy, edges: {edges} {"}"}]

            """);
        return new Catalog().Experiment(Path.Combine(folder.FullName, "user.yaml"), []);
    }
}
