using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Tests.Reading;

public sealed class MergedDefinitionTests
{
    private static readonly Dictionary<string, string> Library = new(StringComparer.Ordinal)
    {
        ["base"] = """
            schema: sevens/sample/1
            name: base
            baseline: 19.3 m
            modules: 3
            resolution: { kind: gamma, shape: 2, width: 3 }
            citation: [a, b]
            composition: { Cs: 0.5, I: 0.5 }
            """,
        ["middle"] = "schema: sevens/sample/1\nextends: base\nname: middle\nmodules: 4\n",
        ["circle"] = "schema: sevens/sample/1\nextends: round\n",
        ["round"] = "schema: sevens/sample/1\nextends: circle\n",
        ["faulty"] = "schema: sevens/sample/1\nname: faulty\nbaseline: 3 kg\n",
        ["other"] = "schema: sevens/other/1\nname: other\nbaseline: 3 m\n",
    };

    [Fact]
    public void Mappings_merge_and_lists_replace()
    {
        ReadResult<SampleDetector> result = Read("""
            schema: sevens/sample/1
            extends: middle
            name: child
            resolution: { width: 5 }
            citation: [c]
            composition: { Cs: 0.4 }
            scale: 2
            """);
        SampleDetector detector = result.Value;
        Assert.Equal("child", detector.Name);
        Assert.Equal(19.3, detector.Baseline.Metres);
        Assert.Equal(4, detector.Modules);
        SampleGamma gamma = Assert.IsType<SampleGamma>(detector.Resolution);
        Assert.Equal((2, 5), (gamma.Shape, gamma.Width));
        Assert.Equal("c", Assert.Single(detector.Citation));
        Assert.Equal([0.4, 0.5], detector.Composition!.Values);
        Assert.Equal(2, detector.Scale);
        Assert.Equal("child.yaml catalog/middle.yaml catalog/base.yaml", string.Join(' ', result.Sources.Select(s => s.FileName)));
    }

    [Fact]
    public void Null_takes_a_key_away_from_the_base_and_from_what_lies_below()
    {
        SampleDetector detector = Read("schema: sevens/sample/1\nextends: middle\nmodules: null\ncomposition: { I: }\n").Value;
        Assert.Null(detector.Modules);
        Assert.Equal("Cs", Assert.Single(detector.Composition!.Keys));
    }

    [Fact]
    public void Null_where_the_base_has_nothing_is_a_fault()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read("schema: sevens/sample/1\nextends: base\nscale: null\n"));
        Assert.Equal((3, "scale", "nothing"), (error.Line, error.Key, error.Found));
    }

    [Fact]
    public void Another_variant_replaces_the_whole_mapping()
    {
        SampleDetector detector = Read("schema: sevens/sample/1\nextends: base\nresolution: { kind: gaussian }\n").Value;
        Assert.Equal(1, Assert.IsType<SampleGaussian>(detector.Resolution).Width);
    }

    [Fact]
    public void A_fault_is_told_in_the_file_it_comes_from()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Read("schema: sevens/sample/1\nextends: faulty\nscale: -1\n"));
        Assert.Equal("child.yaml catalog/faulty.yaml", string.Join(' ', error.Problems.Select(p => p.File)));
        Assert.Equal([(3, 8), (3, 11)], error.Problems.Select(p => (p.Line, p.Column)));
    }

    [Theory]
    [InlineData("nowhere", "child.yaml:2:10: extends: found 'nowhere', expected the name of a known definition")]
    [InlineData("[base]", "child.yaml:2:10: extends: found a list, expected the name of a definition")]
    [InlineData("circle", "catalog/round.yaml:2:10: extends: found a circle (circle → round → circle), expected definitions that do not lead back to themselves")]
    [InlineData("other", "catalog/other.yaml:1:9: schema: found 'sevens/other/1', expected the line 'schema: sevens/sample/1'")]
    public void A_base_that_cannot_be_used_is_refused(string name, string message) =>
        Assert.Equal(message, Assert.Throws<DefinitionException>(() => Read($"schema: sevens/sample/1\nextends: {name}\n")).Message);

    [Fact]
    public void The_resolved_document_is_json_with_numbers_as_written()
    {
        ReadResult<SampleDetector> result = Read("""
            schema: sevens/sample/1
            extends: base
            protons: 3.198e23
            scale: +.50
            citation: ["2110.07730", 0123, 'µ "x"']
            composition: null
            """);
        Assert.Equal(
            """
            {
              "schema": "sevens/sample/1",
              "name": "base",
              "baseline": "19.3 m",
              "modules": 3,
              "resolution": {
                "kind": "gamma",
                "shape": 2,
                "width": 3
              },
              "citation": [
                "2110.07730",
                "0123",
                "µ \"x\""
              ],
              "protons": 3.198e23,
              "scale": 0.50
            }

            """,
            result.ResolvedJson);
    }

    [Fact]
    public void The_resolved_document_reads_back_as_the_same_definition()
    {
        ReadResult<SampleDetector> result = Read("schema: sevens/sample/1\nextends: middle\nscale: .5\nobservables: [{ axis: x, edges: [0:1:8, 2.] }]\n");
        ReadResult<SampleDetector> again = Read(result.ResolvedJson);
        Assert.Equal(result.ResolvedJson, again.ResolvedJson);
        Assert.Equal(result.Value.Observables[0].Edges.Edges, again.Value.Observables[0].Edges.Edges);
        Assert.Equal(0.5, again.Value.Scale);
    }

    private static ReadResult<SampleDetector> Read(string text) => DefinitionReader.ReadMerged<SampleDetector>(
        text, "child.yaml", name => Library.TryGetValue(name, out string? found) ? new DefinitionSource($"catalog/{name}.yaml", found) : null);
}
