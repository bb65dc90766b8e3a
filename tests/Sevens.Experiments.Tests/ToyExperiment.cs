using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Releases;

namespace Sevens.Experiments.Tests;

/// <summary>
/// A small experiment of a user's: a definition beside its tables, in a folder of its own. The numbers are made up, small enough to follow by hand.
/// Tests exchange pieces of its files before they load it.
/// </summary>
internal sealed class ToyExperiment : IDisposable
{
    public const string Definition = "toy.yaml";
    public const string Timing = "toy.timing.csv";
    public const string Energy = "toy.energy.csv";
    public const string Counts = "toy.counts.csv";
    public const string Templates = "toy.templates.csv";
    public const string Efficiency = "toy.efficiency.csv";

    private const string Provenance = """
        # citation: arXiv:0000.00002
        # licence: CC0-1.0

        """;

    private readonly TemporaryFolder folder = new();

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        [Definition] = """
            schema: sevens/experiment/1
            name: toy
            title: A toy detector
            citation: [arXiv:0000.00001]
            source:
              use: sns
              protonsOnTarget: 1e23
              nuisance: sns-flux
              arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }
            baseline: 20 m
            target: { material: CsI, mass: 10 kg }
            response:
              quenching: { kind: constant, factor: 9 %, nuisance: toy-quenching }
              lightYield: 13 PE/keVee
              resolution: { kind: poisson }
              efficiency: { kind: logistic, amplitude: 0.7, steepness: 0.5, midpoint: 10, nuisance: toy-efficiency }
            observables:
              - { axis: photoelectrons, edges: ["8:40:4"] }
              - { axis: time, edges: ["0:4:4"] }
            backgrounds:
              steadyState:
                title: Steady state
                nuisance: toy-steady-state
                shape: { kind: anticoincidence, table: toy.counts.csv, column: off, use: fixedShape }
              neutrons:
                title: Neutrons
                nuisance: toy-neutrons
                shape:
                  kind: product
                  energy: { table: toy.energy.csv, column: neutrons }
                  time: { table: toy.timing.csv, column: neutrons }
                  acceptance: included
              dirt:
                title: Released template, free
                expected: 5
                shapeNuisances: [toy-dirt]
                shape: { kind: template, table: toy.templates.csv, column: dirt }
            nuisances:
              toy-steady-state: { kind: normalisation, title: Steady state, prior: gaussian, expected: 24, sigma: 3, citation: ["arXiv:0000.00001"] }
              toy-neutrons: { kind: normalisation, title: Neutrons, prior: logNormal, expected: 8, sigma: 2, citation: ["arXiv:0000.00001"] }
              toy-dirt:
                kind: template
                title: Shape of the dirt
                up: { table: toy.templates.csv, column: dirtUp }
                citation: [arXiv:0000.00001]
              toy-quenching: { kind: quenchingScale, title: Quenching, relative: 10 %, citation: ["arXiv:0000.00001"] }
              toy-efficiency:
                kind: efficiency
                title: Efficiency
                up: { amplitude: 0.77, steepness: 0.5, midpoint: 10 }
                down: { amplitude: 0.63, steepness: 0.5, midpoint: 10 }
                citation: [arXiv:0000.00001]
            data: { counts: toy.counts.csv, column: "on" }

            """,
        [Timing] = $"""
            # schema: sevens/histogram/1
            # title: Toy: arrival times
            {Provenance}# axis: time [us] 0:5:5
            # column: prompt (probability) pions
            # column: delayed (probability) muons
            # column: neutrons (density) neutrons
            # storage: dense
            time,prompt,delayed,neutrons
            0,0.75,0.125,6
            1,0.25,0.25,2
            2,0,0.25,0
            3,0,0.125,0
            4,0,0.25,2

            """,
        [Energy] = $"""
            # schema: sevens/histogram/1
            # title: Toy: neutron energies
            {Provenance}# axis: photoelectrons [PE] 0:40:5
            # column: neutrons (density) neutrons
            # storage: dense
            photoelectrons,neutrons
            0,9
            8,1
            16,1
            24,1
            32,1

            """,
        [Counts] = $"""
            # schema: sevens/histogram/1
            # title: Toy: counts
            {Provenance}# axis: photoelectrons [PE] 0:40:5
            # axis: time [us] 0:4:4
            # column: on (counts) beam window
            # column: off (counts) pre-trigger window
            # storage: sparse
            photoelectrons,time,on,off
            0,0,5,7
            8,0,2,4
            8,1,3,2
            16,0,4,2
            16,1,2,1
            24,2,1,1
            32,0,2,1
            32,3,1,1

            """,
        [Templates] = $"""
            # schema: sevens/histogram/1
            # title: Toy: templates
            {Provenance}# axis: photoelectrons [PE] 8:40:4
            # axis: time [us] 0:4:4
            # column: dirt (density) nominal
            # column: dirtUp (density) one sigma up
            # storage: sparse
            photoelectrons,time,dirt,dirtUp
            8,0,3,2
            16,1,1,2

            """,
    };

    /// <summary>Where the definition will stand.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, Definition);

    /// <summary>The folder of all its files.</summary>
    public string Folder => folder.FullName;

    /// <summary>Exchanges a piece of a file, which must be there.</summary>
    public ToyExperiment With(string file, string old, string @new)
    {
        Assert.Contains(old, files[file], StringComparison.Ordinal);
        files[file] = files[file].Replace(old, @new, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Exchanges a piece of the definition.</summary>
    public ToyExperiment With(string old, string @new) => With(Definition, old, @new);

    /// <summary>Adds a file.</summary>
    public ToyExperiment WithFile(string name, string text)
    {
        files[name] = text;
        return this;
    }

    /// <summary>Leaves a file out.</summary>
    public ToyExperiment Without(string file)
    {
        Assert.True(files.Remove(file), $"no file '{file}'");
        return this;
    }

    /// <summary>Makes it a detector with an energy axis alone, Gaussian smearing and a tabulated efficiency; without backgrounds and data.</summary>
    public ToyExperiment WithTabulatedEfficiency() =>
        WithoutBackgroundsAndData()
            .With("resolution: { kind: poisson }", "resolution: { kind: gaussian, stochastic: 0.5 }")
            .With("{ axis: photoelectrons, edges: [\"8:40:4\"] }\n  - { axis: time, edges: [\"0:4:4\"] }", "{ axis: energy, edges: [\"0:4:4\"] }")
            .With(
                "kind: logistic, amplitude: 0.7, steepness: 0.5, midpoint: 10, nuisance: toy-efficiency",
                "kind: tabulated, table: toy.efficiency.csv, column: efficiency, below: zero, above: hold")
            .WithFile(Efficiency, $"""
                # schema: sevens/table/1
                # title: Toy: efficiency
                {Provenance}# column: electronEquivalentEnergy [keVee] quenched energy
                # column: efficiency [1] share of recoils that pass
                electronEquivalentEnergy,efficiency
                0.5,0
                1,0.5
                2,0.9

                """);

    /// <summary>Leaves the signal alone.</summary>
    public ToyExperiment WithoutBackgroundsAndData()
    {
        string text = files[Definition];
        files[Definition] = text[..text.IndexOf("backgrounds:", StringComparison.Ordinal)] + text[text.IndexOf("nuisances:", StringComparison.Ordinal)..];
        return With("data: { counts: toy.counts.csv, column: \"on\" }\n", string.Empty);
    }

    /// <summary>The line of a file on which a piece of it begins, from 1.</summary>
    public int LineOf(string file, string piece)
    {
        int at = files[file].IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, $"no '{piece}' in {file}");
        return 1 + files[file].AsSpan(0, at).Count('\n');
    }

    /// <summary>Writes the files and loads the experiment.</summary>
    public Experiment Load(params IReadOnlyList<AxisWindow> windows)
    {
        foreach ((string name, string text) in files)
        {
            folder.Write(name, text);
        }

        return new Catalog().Experiment(Path, windows);
    }

    public void Dispose() => folder.Dispose();
}
