using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Tests.Reading;

public sealed class DefinitionReaderTests
{
    private const string Head = "schema: sevens/sample/1\nname: a\nbaseline: 19.3 m\n";

    [Fact]
    public void Everything_a_definition_can_hold_is_read()
    {
        SampleDetector detector = Read("""
            # a comment
            schema: sevens/sample/1
            name: "csi: 2021"
            baseline: 1930 cm
            protons: 3.198e23
            dutyFactor: 25 %
            scale: 1e-3
            modules: 7
            phase: dualPhase
            resolution:
              kind: gamma
              shape: -2.5
              width: .5
              then: { kind: gaussian, floor: 100 eVee }
            citation: [arXiv:2110.07730, 'doi:10.1103/PhysRevLett.129.081801']
            knots: [1 keVnr, 2000 eVnr]
            covariance: [[1, 0.5], [0.5, 1e23]]
            composition: { Cs: 0.5, I: 0.5 }
            observables:
              - { axis: time, unit: us, edges: [0:1:8, 1.25, 1.5:2.5:2, 2.5, 4] }
              - axis: photoelectrons
                edges:
                  - 8
                  - 12
            """);

        Assert.Equal("csi: 2021", detector.Name);
        Assert.Equal(19.3, detector.Baseline.Metres);
        Assert.Equal(3.198e23, detector.Protons!.Value.Count);
        Assert.Equal(0.25, detector.DutyFactor.Value);
        Assert.Equal(0.001, detector.Scale);
        Assert.Equal(7, detector.Modules);
        Assert.Equal(SamplePhase.DualPhase, detector.Phase);
        SampleGamma gamma = Assert.IsType<SampleGamma>(detector.Resolution);
        Assert.Equal(-2.5, gamma.Shape);
        Assert.Equal(0.5, gamma.Width);
        SampleGaussian gaussian = Assert.IsType<SampleGaussian>(gamma.Then);
        Assert.Equal(0.1, gaussian.Floor!.Value.KeVee);
        Assert.Equal(1, gaussian.Width);
        Assert.Equal(["arXiv:2110.07730", "doi:10.1103/PhysRevLett.129.081801"], detector.Citation, StringComparer.Ordinal);
        Assert.Equal([1, 2], detector.Knots.Select(k => k.KeVnr));
        Assert.Equal([0.5, 1e23], detector.Covariance[1]);
        Assert.Equal("Cs I", string.Join(' ', detector.Composition!.Keys));
        Assert.Equal(
            [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1, 1.25, 1.5, 2, 2.5, 4],
            detector.Observables[0].Edges.Edges);
        Assert.Equal([8, 12], detector.Observables[1].Edges.Edges);
    }

    [Fact]
    public void What_is_left_out_keeps_its_initial_value()
    {
        SampleDetector detector = Read(Head);
        Assert.Null(detector.Protons);
        Assert.Null(detector.Modules);
        Assert.Null(detector.Resolution);
        Assert.Equal(1, detector.DutyFactor.Value);
        Assert.Equal(SamplePhase.SinglePhase, detector.Phase);
        Assert.Empty(detector.Citation);
        Assert.Empty(detector.Observables);
    }

    [Fact]
    public void Anchors_and_aliases_are_understood()
    {
        SampleDetector detector = Read(Head + "resolution: &r { kind: gaussian, width: 3 }\nobservables:\n  - axis: &x time\n    unit: *x\n    edges: [0, 1]\n");
        Assert.Equal("time", detector.Observables[0].Unit);
        Assert.Equal(3, detector.Resolution!.Width);
    }

    [Theory]
    [InlineData("baselin: 3 m", "4:1", "baselin", "the unknown key 'baselin'",
        "one of baseline, schema, name, protons, dutyFactor, scale, modules, phase, resolution, citation, knots, covariance, composition, observables; did you mean 'baseline'?")]
    [InlineData("name: b", "4:1", "name", "'name' a second time", "each key once (it is already on line 2)")]
    [InlineData("scale: [1]", "4:8", "scale", "a list", "a number greater than 0")]
    [InlineData("scale: { a: 1 }", "4:8", "scale", "a mapping", "a number greater than 0")]
    [InlineData("scale: '1'", "4:8", "scale", "the text \"1\"", "a number greater than 0")]
    [InlineData("scale: much", "4:8", "scale", "'much'", "a number greater than 0")]
    [InlineData("scale: 0", "4:8", "scale", "'0'", "a number greater than 0")]
    [InlineData("scale: .nan", "4:8", "scale", "'.nan'", "a number greater than 0")]
    [InlineData("scale: -.inf", "4:8", "scale", "'-.inf'", "a number greater than 0")]
    [InlineData("scale: NaN", "4:8", "scale", "'NaN'", "a number greater than 0")]
    [InlineData("scale: 1e400", "4:8", "scale", "'1e400'", "a number that double precision can hold")]
    [InlineData("scale: 1e-400", "4:8", "scale", "'1e-400'", "a number that double precision can hold")]
    [InlineData("scale: 1_000", "4:8", "scale", "'1_000'", "a number greater than 0")]
    [InlineData("scale: 0x10", "4:8", "scale", "'0x10'", "a number greater than 0")]
    [InlineData("scale: 010", "4:8", "scale", "'010'", "a number greater than 0")]
    [InlineData("scale: 1,5", "4:8", "scale", "'1,5'", "a number greater than 0")]
    [InlineData("scale:", "4:7", "scale", "nothing", "a number greater than 0")]
    [InlineData("scale: null", "4:8", "scale", "nothing", "a number greater than 0")]
    [InlineData("modules: 2.5", "4:10", "modules", "'2.5'", "a whole number 0 or greater")]
    [InlineData("modules: -1", "4:10", "modules", "'-1'", "a whole number 0 or greater")]
    [InlineData("modules: 99999999999", "4:10", "modules", "'99999999999'", "a whole number 0 or greater")]
    [InlineData("dutyFactor: 120 %", "4:13", "dutyFactor", "'120 %'", "from 0 to 1: a fraction such as '25 %' (unit: %; or a plain number)")]
    [InlineData("protons: 3 m", "4:10", "protons", "'3 m'", "a number of protons on target such as '3.198e23 POT' (unit: POT; or a plain number)")]
    [InlineData("phase: dualphase", "4:8", "phase", "'dualphase'", "one of dualPhase, singlePhase; did you mean 'dualPhase'?")]
    [InlineData("phase: plasma", "4:8", "phase", "'plasma'", "one of singlePhase, dualPhase")]
    [InlineData("phase: [x]", "4:8", "phase", "a list", "one of singlePhase, dualPhase")]
    [InlineData("resolution: gamma", "4:13", "resolution", "'gamma'", "a mapping whose key 'kind' is one of gamma, gaussian")]
    [InlineData("resolution: { width: 1 }", "4:13", "resolution.kind", "nothing", "the key 'kind' in the mapping on line 4: one of gamma, gaussian")]
    [InlineData("resolution: { kind: gausian }", "4:21", "resolution.kind", "'gausian'", "one of gaussian, gamma; did you mean 'gaussian'?")]
    [InlineData("resolution: { kind: gamma }", "4:13", "resolution.shape", "nothing", "the key 'shape' in the mapping on line 4: a number")]
    [InlineData("resolution: { kind: gaussian, flor: 3 }", "4:31", "resolution.flor", "the unknown key 'flor'", "one of floor, kind, width; did you mean 'floor'?")]
    [InlineData("resolution: { kind: gaussian, floor: 3 keVnr }", "4:38", "resolution.floor", "'3 keVnr'", "an electron-equivalent energy such as '0.16 keVee' (units: eVee, keVee)")]
    [InlineData("citation: arXiv:1", "4:11", "citation", "'arXiv:1'", "a list, each item a text")]
    [InlineData("citation: []", "4:11", "citation", "an empty list", "at least one identifier")]
    [InlineData("citation: [a, [b]]", "4:15", "citation[1]", "a list", "a text")]
    [InlineData("knots: [1 keVnr, 900 eVnr]", "4:18", "knots[1]", "'900 eVnr' after '1 keVnr'", "values that strictly increase")]
    [InlineData("knots: [1 keVnr, 1000 eVnr]", "4:18", "knots[1]", "'1000 eVnr' after '1 keVnr'", "values that strictly increase")]
    [InlineData("covariance: [[1]]", "4:13", "covariance", "1 rows", "as many as there are knots, 0")]
    [InlineData("covariance: [[1, x]]", "4:18", "covariance[0][1]", "'x'", "a number")]
    [InlineData("composition: { Cs: 1.5 }", "4:20", "composition.Cs", "'1.5'", "a number from 0 to 1")]
    [InlineData("composition: [1]", "4:14", "composition", "a list", "a mapping, each value a number from 0 to 1")]
    [InlineData("twice: 2", "4:1", "twice", "the unknown key 'twice'",
        "one of schema, name, baseline, protons, dutyFactor, scale, modules, phase, resolution, citation, knots, covariance, composition, observables")]
    [InlineData("extends: b", "4:1", "extends", "a document that builds on another", "one that is complete")]
    [InlineData("scale: !!float 1", "4:8", "scale", "the tag 'tag:yaml.org,2002:float'", "a value without tag")]
    [InlineData("? [a]\n: b", "4:3", "", "a list as a key", "a name")]
    [InlineData("---\nscale: 1", "4:1", "", "a second document", "one document per file")]
    public void Each_fault_is_told_with_its_place(string line, string place, string key, string found, string expected)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read(Head + line + "\n"));
        DefinitionProblem problem = Assert.Single(error.Problems);
        Assert.Equal(place, $"{problem.Line}:{problem.Column}");
        Assert.Equal((key, found, expected), (error.Key, error.Found, error.Expected));
        Assert.Equal($"a.yaml:{place}: {(key.Length == 0 ? "document" : key)}: found {found}, expected {expected}", error.Message);
        Assert.Equal("a.yaml", error.File);
    }

    [Theory]
    [InlineData("[0:1:8, 0.9]", "observables[0].edges[1]", "0.9 after 1", "edges that strictly increase")]
    [InlineData("[0:1:8, 0.5:2:3]", "observables[0].edges[1]", "0.5 after 1", "edges that strictly increase")]
    [InlineData("[1, 1]", "observables[0].edges[1]", "1 after 1", "edges that strictly increase")]
    [InlineData("[]", "observables[0].edges", "no edges", "at least two edges")]
    [InlineData("[1]", "observables[0].edges", "one edge", "at least two edges")]
    [InlineData("[-1, 1]", "observables[0].edges[0]", "'-1'", "a number 0 or greater")]
    [InlineData("[0:x:8]", "observables[0].edges[0]", "'x'", "a number 0 or greater")]
    [InlineData("[0:1:0]", "observables[0].edges[0]", "'0:1:0'", "a range lower:upper:count with lower < upper and 1 to 1000000 bins, such as 0:1:8")]
    [InlineData("[0:1:1e3]", "observables[0].edges[0]", "'0:1:1e3'", "a range lower:upper:count with lower < upper and 1 to 1000000 bins, such as 0:1:8")]
    [InlineData("[1:0:3]", "observables[0].edges[0]", "'1:0:3'", "a range lower:upper:count with lower < upper and 1 to 1000000 bins, such as 0:1:8")]
    [InlineData("[0:1]", "observables[0].edges[0]", "'0:1'", "a range lower:upper:count with lower < upper and 1 to 1000000 bins, such as 0:1:8")]
    [InlineData("0:1:8", "observables[0].edges", "'0:1:8'", "a list of edges: numbers and ranges lower:upper:count, such as [0:1:8, 1.5, 2]")]
    public void Edges_that_are_none_are_refused(string edges, string key, string found, string expected)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read(Head + $"observables:\n  - axis: x\n    edges: {edges}\n"));
        Assert.Single(error.Problems);
        Assert.Equal((6, key, found, expected), (error.Line, error.Key, error.Found, error.Expected));
    }

    [Theory]
    [InlineData("", 1, 1, "an empty document")]
    [InlineData("# nothing\n", 1, 1, "an empty document")]
    [InlineData("---\n", 1, 1, "an empty document")]
    [InlineData("- 1\n", 1, 1, "a list")]
    [InlineData("scale: 1\n\tname: a\n", 2, 1, "a tab in the indentation")]
    [InlineData("scale: 1\n  name: a\n", 2, 7, "invalid YAML")]
    [InlineData("scale: [1\n", 2, 1, "invalid YAML")]
    [InlineData("a: &x 1\nb: &y [*x, *x]\n", 2, 4, "invalid YAML (the anchor '&y' holds an alias)")]
    [InlineData("scale: *x\n", 1, 8, "invalid YAML (alias '*x' has no anchor before it)")]
    public void A_text_that_is_no_document_is_refused(string text, int line, int column, string found)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read(text));
        Assert.Single(error.Problems);
        Assert.Equal((line, column, string.Empty), (error.Line, error.Column, error.Key));
        Assert.StartsWith(found, error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_refused_and_does_not_exhaust_the_stack()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read(Head + "citation: " + new string('[', 5000)));
        Assert.Contains("nested deeper than 100 levels", error.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema: sevens/sample/2\nname: a\nbaseline: 1 m\n", 1, 9, "'sevens/sample/2'")]
    [InlineData("name: a\nbaseline: 1 m\n", 1, 1, "nothing")]
    public void The_schema_line_must_be_right(string text, int line, int column, string found)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read(text));
        Assert.Equal((line, column, "schema", found, "the line 'schema: sevens/sample/1'"), (error.Line, error.Column, error.Key, error.Found, error.Expected));
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_file()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read("""
            schema: sevens/sample/1
            name: a
            scale: -1
            phase: none
            resolution:
              kind: gamma
              width: x
            """));
        Assert.Equal(
            """
            a.yaml:1:1: baseline: found nothing, expected the key 'baseline' in the mapping on line 1: a length such as '19.3 m' (units: fm, mm, cm, m, km)
            a.yaml:3:8: scale: found '-1', expected a number greater than 0
            a.yaml:4:8: phase: found 'none', expected one of singlePhase, dualPhase
            a.yaml:6:3: resolution.shape: found nothing, expected the key 'shape' in the mapping on line 6: a number
            a.yaml:7:10: resolution.width: found 'x', expected a number greater than 0
            """,
            error.Message);
    }

    [Theory]
    [InlineData(typeof(NotReadable))]
    [InlineData(typeof(MisplacedBounds))]
    [InlineData(typeof(MisplacedOrder))]
    [InlineData(typeof(MisplacedNeed))]
    [InlineData(typeof(Positional))]
    public void A_type_that_no_definition_can_fill_is_a_fault_of_the_program(Type type) =>
        Assert.Throws<InvalidOperationException>(() => ReadAs(type));

    private static SampleDetector Read(string text) => DefinitionReader.Read<SampleDetector>(text, "a.yaml");

    private static void ReadAs(Type type)
    {
        try
        {
            typeof(DefinitionReader).GetMethod(nameof(DefinitionReader.Read))!.MakeGenericMethod(type).Invoke(null, ["value: 1", "a.yaml"]);
        }
        catch (System.Reflection.TargetInvocationException error) when (error.InnerException is not null)
        {
            throw error.InnerException;
        }
    }

    private sealed record NotReadable
    {
        public DateTime Value { get; init; }
    }

    private sealed record MisplacedBounds
    {
        [Sevens.Experiments.Reading.Rules.Positive]
        public string Value { get; init; } = string.Empty;
    }

    private sealed record MisplacedOrder
    {
        [Sevens.Experiments.Reading.Rules.Increasing]
        public double Value { get; init; }
    }

    private sealed record MisplacedNeed
    {
        [Sevens.Experiments.Reading.Rules.AtLeastOne("number")]
        public double Value { get; init; }
    }

    private sealed record Positional(double Value);
}
