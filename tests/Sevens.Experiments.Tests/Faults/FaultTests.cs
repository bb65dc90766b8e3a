using Sevens.Experiments.Reading;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Tests.Faults;

/// <summary>
/// Never a silent wrong number: whatever is wrong with a user's files ends in one exception that names the file, the line where there is one, the key,
/// what was found and what was expected.
/// </summary>
public sealed class FaultTests
{
    private const string PhotoelectronAxis = "  - { axis: photoelectrons, edges: [\"8:40:4\"] }\n";
    private const string TimeAxis = "  - { axis: time, edges: [\"0:4:4\"] }\n";
    private const string TemplateAxes = "# axis: photoelectrons [PE] 8:40:4\n# axis: time [us] 0:4:4\n";
    private const string TemplateRows = "photoelectrons,time,dirt,dirtUp\n8,0,3,2\n16,1,1,2\n";

    private static readonly Dictionary<string, Fault> InDefinitions = new(StringComparer.Ordinal)
    {
        ["unknown key"] = InDefinition("baseline: 20 m", "baseline: 20 m\nbaselin: 3 m", "baselin: 3 m", "baselin", "the unknown key 'baselin'", "did you mean 'baseline'?"),
        ["a name that leads out of its folder"] = InDefinition("name: toy\n", "name: ../toy\n", "name", "name", "'../toy'", "letters, digits"),
        ["a citation that nobody can find"] = InDefinition("title: A toy detector\ncitation: [arXiv:0000.00001]", "title: A toy detector\ncitation: [hello]", "citation: [hello]", "citation[0]", "'hello'", "an identifier such as arXiv:2110.07730"),
        ["no name"] = InDefinition("name: toy\n", "name: \"\"\n", "name", "name", "the text \"\"", "letters, digits"),
        ["wrong unit"] = InDefinition("baseline: 20 m", "baseline: 19.3 kg", "baseline", "baseline", "'19.3 kg'", "a length such as '19.3 m'"),
        ["no unit"] = InDefinition("baseline: 20 m", "baseline: 20", "baseline", "baseline", "20", "a length such as '19.3 m'"),
        ["negative mass"] = InDefinition("mass: 10 kg", "mass: -10 kg", "target:", "target.mass", "'-10 kg'", "greater than 0 kg"),
        ["missing key"] = InDefinition("target: { material: CsI, mass: 10 kg }\n", string.Empty, "schema", "target", "nothing", "a mapping with the keys material, mass"),
        ["efficiency above 1"] = InDefinition("amplitude: 0.7,", "amplitude: 1.7,", "efficiency:", "response.efficiency.amplitude", "rises to 1.7", "at most 1"),
        ["efficiency above 1 in a nuisance"] = InDefinition(
            "amplitude: 0.77", "amplitude: 1.77", "up: { amplitude", "nuisances.toy-efficiency.up.amplitude", "rises to 1.77", "at most 1"),
        ["edges that fall"] = InDefinition("[\"0:4:4\"]", "[0, 2, 1, 4]", "axis: time", "observables[1].edges[2]", "1 after 2", "strictly increase"),
        ["an axis twice"] = InDefinition("axis: time", "axis: photoelectrons", "  - { axis", "observables", "the axes photoelectrons, photoelectrons", "each once"),
        ["time before energy"] = InDefinition(PhotoelectronAxis + TimeAxis, TimeAxis + PhotoelectronAxis, "  - { axis", "observables", "time first", "photoelectrons"),
        ["an axis the resolution does not fill"] = InDefinition("axis: photoelectrons", "axis: energy", "  - { axis", "observables", "energy first", "photoelectrons"),
        ["an axis the signal is not known in"] = InDefinition("axis: time", "axis: f90", "  - { axis", "observables", "f90", "released shape"),
        ["a background named as the signal"] = InDefinition("  dirt:\n", "  cevns:\n", "  steadyState:", "backgrounds", "'cevns'", "another name"),
        ["unknown variant"] = InDefinition("kind: poisson", "kind: poison", "resolution:", "response.resolution.kind", "poison", "poisson"),
        ["extends an unknown name"] = InDefinition("name: toy\n", "extends: coherent-csi-2020\nname: toy\n", "extends", "extends", "'coherent-csi-2020'", "a known definition"),
        ["extends a missing file"] = InDefinition("name: toy\n", "extends: nothing.yaml\nname: toy\n", "extends", "extends", "'nothing.yaml'", "a known definition"),
    };

    private static readonly Dictionary<string, Fault> InTables = new(StringComparer.Ordinal)
    {
        ["arrival times that do not normalise"] = InTable(ToyExperiment.Timing, "0,0.75,", "0,0.65,", "# column: prompt", "prompt", "a total of 0.9", "a total of 1"),
        ["edges that fall"] = InTable(ToyExperiment.Timing, "0:5:5", "0,1,3,2,4,5", "# axis", "axis", "0,1,3,2,4,5", "increasing"),
        ["counts that are not integers"] = InTable(ToyExperiment.Counts, "16,0,4,2", "16,0,4.5,2", "16,0,4.5", "on", "'4.5'", "a non-negative integer"),
        ["negative counts"] = InTable(ToyExperiment.Counts, "16,0,4,2", "16,0,-4,2", "16,0,-4", "on", "'-4'", "a non-negative integer"),
        ["NaN"] = InTable(ToyExperiment.Energy, "16,1", "16,NaN", "16,NaN", "neutrons", "'NaN'", "a finite non-negative number"),
        ["a row that is no bin"] = InTable(ToyExperiment.Counts, "8,1,3,2", "8,1.5,3,2", "8,1.5", "time", "'1.5'", "the lower edge of a bin"),
        ["a missing row"] = InTable(ToyExperiment.Energy, "16,1\n", string.Empty, "32,1", "row", "none for photoelectrons", "a row for each of the 5 bins"),
        ["another schema"] = InTable(ToyExperiment.Energy, "histogram/1", "histogram/2", "# schema", "schema", "sevens/histogram/2", "sevens/histogram/1"),
    };

    private static readonly Dictionary<string, Fault> InAssembly = new(StringComparer.Ordinal)
    {
        ["missing data file"] = new(
            t => t.With("counts: toy.counts.csv, column: \"on\"", "counts: toy.count.csv, column: \"on\""), ToyExperiment.Definition, null, "data", "no file 'toy.count.csv'", "the catalog"),
        ["missing background table"] = new(t => t.Without(ToyExperiment.Templates), ToyExperiment.Definition, null, "backgrounds.dirt", "no file 'toy.templates.csv'", "expected one there"),
        ["missing arrival table"] = new(t => t.Without(ToyExperiment.Timing), ToyExperiment.Definition, null, "source.arrival", "no file 'toy.timing.csv'", "expected one there"),
        ["unknown material"] = InAssemblyOf("material: CsI", "material: CsJ", "target.material", "'CsJ'", "did you mean 'CsI'?"),
        ["unknown source"] = InAssemblyOf("use: sns\n", "use: snss\n", "source", "'snss'", "did you mean 'sns'?"),
        ["unknown column"] = InAssemblyOf("column: dirt }", "column: dirst }", "backgrounds.dirt", "'toy.templates.csv': column: found 'dirst'", "expected 'dirt'"),
        ["unknown column of data"] = InAssemblyOf("column: \"on\"", "column: onn", "data", "'toy.counts.csv': column: found 'onn'", "expected 'on'"),
        ["data that are not counts"] = InAssemblyOf(
            "counts: toy.counts.csv, column: \"on\"", "counts: toy.templates.csv, column: dirt", "data", "column 'dirt' of kind density", "one of kind counts"),
        ["anticoincidence that are not counts"] = InAssemblyOf(
            "table: toy.counts.csv, column: off", "table: toy.templates.csv, column: dirt", "backgrounds.steadyState", "column 'dirt' of kind density", "one of kind counts"),
        ["arrival times that promise no norm"] = InAssemblyOf("prompt: prompt,", "prompt: neutrons,", "source.arrival", "column 'neutrons' of kind density", "one of kind probability"),
        ["no arrival time"] = InAssemblyOf(
            "  arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }\n", string.Empty, "source.arrival", "nothing", "an arrival time"),
        ["template on swapped axes"] = new(
            t => t.With(ToyExperiment.Templates, TemplateAxes, "# axis: time [us] 0:4:4\n# axis: photoelectrons [PE] 8:40:4\n")
                .With(ToyExperiment.Templates, TemplateRows, "time,photoelectrons,dirt,dirtUp\n0,8,3,2\n1,16,1,2\n"),
            ToyExperiment.Definition, null, "backgrounds.dirt", "'toy.templates.csv': found axes time, photoelectrons", "expected photoelectrons, time"),
        ["template on too few axes"] = new(
            t => t.With(ToyExperiment.Templates, "# axis: time [us] 0:4:4\n", string.Empty)
                .With(ToyExperiment.Templates, TemplateRows, "photoelectrons,dirt,dirtUp\n8,3,2\n"),
            ToyExperiment.Definition, null, "backgrounds.dirt", "found axes photoelectrons", "expected photoelectrons, time"),
        ["template on other edges"] = new(
            t => t.With(ToyExperiment.Templates, "8:40:4", "4:44:5").With(ToyExperiment.Templates, "8,0,3,2\n16,1,1,2", "4,0,3,2"),
            ToyExperiment.Definition, null, "backgrounds.dirt", "photoelectrons [PE] 4…44 in 5 bins", "photoelectrons [PE] 8…40 in 4 bins"),
        ["distribution that does not cover the axis"] = InAssemblyOf(
            ToyExperiment.Energy, "0:40:5", "0:35:5", "0,9\n8,1\n16,1\n24,1\n32,1", "0,9\n7,1\n14,1\n21,1\n28,1",
            "backgrounds.neutrons", "photoelectrons [PE] 0…35 in 5 bins", "photoelectrons [PE] 8…40 in 4 bins"),
        ["template without content"] = InAssemblyOf(
            ToyExperiment.Templates, "8,0,3,2", "8,0,0,2", "16,1,1,2", "16,1,0,2", "backgrounds.dirt", "the total is 0", "cannot normalise"),
        ["flux nuisance of another kind"] = InAssemblyOf(
            "nuisance: sns-flux", "nuisance: toy-dirt", "source.nuisance", "'toy-dirt' of kind template", "one of kind normalisation"),
        ["background nuisance of another kind"] = InAssemblyOf(
            "nuisance: toy-neutrons", "nuisance: toy-dirt", "backgrounds.neutrons.nuisance", "'toy-dirt' of kind template", "one of kind normalisation"),
        ["shape nuisance of another kind"] = InAssemblyOf(
            "[toy-dirt]", "[toy-neutrons]", "backgrounds.dirt.shapeNuisances", "'toy-neutrons' of kind normalisation", "one of kind template"),
        ["quenching nuisance of another kind"] = InAssemblyOf(
            "nuisance: toy-quenching", "nuisance: toy-neutrons", "response.quenching.nuisance", "'toy-neutrons' of kind normalisation", "one of kind quenching or quenchingScale"),
        ["efficiency nuisance of another kind"] = InAssemblyOf(
            "nuisance: toy-efficiency", "nuisance: toy-neutrons", "response.efficiency.nuisance", "'toy-neutrons' of kind normalisation", "one of kind efficiency"),
        ["unknown nuisance"] = InAssemblyOf("nuisance: sns-flux", "nuisance: sns-flx", "source.nuisance", "'sns-flx'", "did you mean 'sns-flux'?"),
        ["two statements of the expected events"] = InAssemblyOf(
            "title: Neutrons\n    nuisance", "title: Neutrons\n    expected: 9\n    nuisance", "backgrounds.neutrons", "found 9", "'toy-neutrons' states 8"),
        ["no statement of the expected events"] = InAssemblyOf(
            "expected: 8, sigma: 2", "relative: 25 %", "backgrounds.neutrons", "found nothing", "a number of events or a rate here, or a number in the nuisance"),
        ["quenching that turns over"] = InAssemblyOf(
            "{ kind: constant, factor: 9 %, nuisance: toy-quenching }", "{ kind: polynomial, coefficients: [0.05, -10] }", "response", "stops rising at T = 2.5", "a monotonic curve"),
        ["quenching above 1 where recoils are seen"] = InAssemblyOf(
            "{ kind: constant, factor: 9 %, nuisance: toy-quenching }", "{ kind: linear, atZero: 0.9, slopePerKeVnr: 0.1 }", "response", "the factor is 1.", "at most 1 wherever recoils are seen"),
        ["time efficiency on accepted arrival times"] = InAssemblyOf(
            "  resolution: { kind: poisson }", "  resolution: { kind: poisson }\n  timeEfficiency: { onset: 0.5 us, rate: 0.05 1/us }", "source.arrival", "already holds what was accepted", "no time efficiency"),
    };

    private static readonly Dictionary<string, Fault> OfTabulatedEfficiency = new(StringComparer.Ordinal)
    {
        ["above 1"] = new(t => t.With(ToyExperiment.Efficiency, "2,0.9", "2,1.9"), ToyExperiment.Definition, null, "response", "'toy.efficiency.csv' is 1.9 at 2 keVee", "between 0 and 1"),
        ["in another energy"] = new(
            t => t.With(ToyExperiment.Efficiency, "[keVee]", "[keVnr]"), ToyExperiment.Definition, null, "response.efficiency", "'electronEquivalentEnergy' in [keVnr]", "[keVee]"),
        ["in percent"] = new(t => t.With(ToyExperiment.Efficiency, "efficiency [1]", "efficiency [%]"), ToyExperiment.Definition, null, "response.efficiency", "'efficiency' in [%]", "[1]"),
        ["unknown column"] = new(t => t.With("column: efficiency", "column: eficiency"), ToyExperiment.Definition, null, "response.efficiency", "'eficiency'", "'efficiency'"),
        ["missing"] = new(t => t.Without(ToyExperiment.Efficiency), ToyExperiment.Definition, null, "response.efficiency", "no file 'toy.efficiency.csv'", "expected one there"),
    };

    public static TheoryData<string> DefinitionFaults => [.. InDefinitions.Keys];

    public static TheoryData<string> TableFaults => [.. InTables.Keys];

    public static TheoryData<string> AssemblyFaults => [.. InAssembly.Keys];

    public static TheoryData<string> EfficiencyFaults => [.. OfTabulatedEfficiency.Keys];

    [Theory]
    [MemberData(nameof(DefinitionFaults))]
    public void Definition_fault_is_told_with_its_line(string fault)
    {
        Fault bad = InDefinitions[fault];
        using ToyExperiment toy = bad.Change(new ToyExperiment());
        DefinitionException thrown = Assert.Throws<DefinitionException>(() => toy.Load());
        Assert.Equal((toy.Path, toy.LineOf(bad.File, bad.Line!), bad.Key), (thrown.File, thrown.Line, thrown.Key));
        Assert.Contains(bad.Found, thrown.Found, StringComparison.Ordinal);
        Assert.Contains(bad.Expected, thrown.Expected, StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"{toy.Path}:{thrown.Line}:{thrown.Column}: {bad.Key}: found {thrown.Found}, expected {thrown.Expected}"), thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TableFaults))]
    public void Table_fault_is_told_with_its_line(string fault)
    {
        Fault bad = InTables[fault];
        using ToyExperiment toy = bad.Change(new ToyExperiment());
        TableFormatException thrown = Assert.Throws<TableFormatException>(() => toy.Load());
        Assert.Equal((bad.File, toy.LineOf(bad.File, bad.Line!), bad.Key), (thrown.File, thrown.Line, thrown.Key));
        Assert.Contains(bad.Found, thrown.Found, StringComparison.Ordinal);
        Assert.Contains(bad.Expected, thrown.Expected, StringComparison.Ordinal);
        Assert.Equal(FormattableString.Invariant($"{bad.File}({thrown.Line}): {bad.Key}: found {thrown.Found}, expected {thrown.Expected}"), thrown.Message);
    }

    [Theory]
    [MemberData(nameof(AssemblyFaults))]
    public void Parts_that_do_not_fit_are_told_with_their_key(string fault) => Refused(new ToyExperiment(), InAssembly[fault]);

    [Theory]
    [MemberData(nameof(EfficiencyFaults))]
    public void Tabulated_efficiency_that_is_none_is_refused(string fault) => Refused(new ToyExperiment().WithTabulatedEfficiency(), OfTabulatedEfficiency[fault]);

    [Fact]
    public void Nuisance_on_a_tabulated_efficiency_is_refused_because_it_would_do_nothing()
    {
        using ToyExperiment toy = new ToyExperiment().WithTabulatedEfficiency().With("above: hold", "above: hold, nuisance: toy-efficiency");
        DefinitionException thrown = Assert.Throws<DefinitionException>(() => toy.Load());
        Assert.Equal(("response.efficiency", toy.LineOf(ToyExperiment.Definition, "efficiency:")), (thrown.Key, thrown.Line));
        Assert.Contains("nuisance 'toy-efficiency' on kind tabulated", thrown.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_definition_are_told_at_once()
    {
        using ToyExperiment toy = new ToyExperiment().With("baseline: 20 m", "baseline: 20 kg").With("mass: 10 kg", "mass: 0 kg");
        Assert.Equal(["baseline", "target.mass"], Assert.Throws<DefinitionException>(() => toy.Load()).Problems.Select(p => p.Key), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("tim", 0, 1, "'tim'", "photoelectrons, time")]
    [InlineData("time", 0, 1.5, "1.5 us", "0…4 in 4 bins")]
    [InlineData("time", 2, 1, "time=2:1", "a lower edge below the upper one")]
    [InlineData("time", 1, 1, "time=1:1", "a lower edge below the upper one")]
    public void Window_that_is_none_is_refused(string axis, double lower, double upper, string found, string expected)
    {
        using var toy = new ToyExperiment();
        InvalidExperimentException thrown = Assert.Throws<InvalidExperimentException>(() => toy.Load(new AxisWindow(axis, lower, upper)));
        Assert.Equal("window", thrown.Key);
        Assert.Contains(found, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(expected, thrown.Message, StringComparison.Ordinal);
    }

    private static void Refused(ToyExperiment sound, Fault bad)
    {
        using ToyExperiment toy = bad.Change(sound);
        InvalidExperimentException thrown = Assert.Throws<InvalidExperimentException>(() => toy.Load());
        Assert.Equal((toy.Path, bad.Key), (thrown.Place.File, thrown.Key));
        Assert.NotNull(thrown.Place.Line);
        Assert.StartsWith($"{toy.Path}:{thrown.Place.Line}:{thrown.Place.Column}: {bad.Key}: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(bad.Found, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(bad.Expected, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", thrown.Message, StringComparison.Ordinal);
    }

    private static Fault InDefinition(string old, string @new, string line, string key, string found, string expected) =>
        new(t => t.With(old, @new), ToyExperiment.Definition, line, key, found, expected);

    private static Fault InTable(string file, string old, string @new, string line, string key, string found, string expected) =>
        new(t => t.With(file, old, @new), file, line, key, found, expected);

    private static Fault InAssemblyOf(string old, string @new, string key, string found, string expected) =>
        new(t => t.With(old, @new), ToyExperiment.Definition, null, key, found, expected);

    private static Fault InAssemblyOf(string file, string old, string @new, string old2, string new2, string key, string found, string expected) =>
        new(t => t.With(file, old, @new).With(file, old2, new2), ToyExperiment.Definition, null, key, found, expected);
}
