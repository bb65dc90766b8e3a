using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Exchange.HistFactory;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Analysis.Tests.Exchange;

public sealed class HistFactoryReaderTests
{
    /// <summary>One sample and one modifier of every kind that the format has, in two channels that share some.</summary>
    private const string Everything = """
        {
          "channels": [
            { "name": "a", "samples": [
              { "name": "s", "data": [5.0, 8.0, 2.0], "modifiers": [
                { "name": "mu", "type": "normfactor", "data": null },
                { "name": "lumi", "type": "lumi", "data": null },
                { "name": "tilt", "type": "histosys", "data": { "hi_data": [6.0, 8.0, 1.5], "lo_data": [4.5, 7.0, 2.2] } },
                { "name": "scale", "type": "normsys", "data": { "hi": 1.2, "lo": 0.9 } } ] },
              { "name": "b", "data": [20.0, 30.0, 0.0], "modifiers": [
                { "name": "counted", "type": "shapesys", "data": [4.0, 0.0, 1.0] },
                { "name": "mc", "type": "staterror", "data": [1.0, 2.0, 0.0] },
                { "name": "scale", "type": "normsys", "data": { "hi": 0.95, "lo": 1.04 } } ] },
              { "name": "c", "data": [4.0, 3.0, 7.0], "modifiers": [
                { "name": "mc", "type": "staterror", "data": [0.5, 0.4, 1.0] },
                { "name": "tilt", "type": "histosys", "data": { "hi_data": [3.0, 3.3, 7.0], "lo_data": [4.1, 2.5, 7.5] } } ] } ] },
            { "name": "d", "samples": [
              { "name": "x", "data": [10.0, 10.0], "modifiers": [ { "name": "free", "type": "shapefactor", "data": null }, { "name": "lumi", "type": "lumi", "data": null } ] },
              { "name": "y", "data": [1.0, 2.0], "modifiers": [ { "name": "mu", "type": "normfactor", "data": null } ] } ] }
          ],
          "observations": [ { "name": "d", "data": [12, 9] }, { "name": "a", "data": [31, 40, 11] } ],
          "measurements": [ { "name": "all", "config": { "poi": "mu", "parameters": [
            { "name": "lumi", "auxdata": [1.0], "sigmas": [0.03], "inits": [1.0], "bounds": [[0.5, 1.5]] } ] } } ],
          "version": "1.0.0"
        }
        """;

    [Fact]
    public void Every_modifier_means_what_it_means_to_an_independent_reader()
    {
        ExchangeModel read = HistFactoryReader.Read(Everything, "everything.json");
        Assert.Equal("all", read.Name);
        List<(double[] Point, double TwoNll)> points = RandomPoints.Of(read.Model, 100);
        JsonNode answer = PythonOracle.Ask("histfactory_oracle.py", new JsonObject
        {
            ["workspace"] = JsonNode.Parse(Everything),
            ["points"] = new JsonArray([.. points.Select(p => Vectors(read, p.Point))]),
            ["minimise"] = false,
        });
        double[] theirs = [.. answer["twoNll"]!.AsArray().Select(v => (double)v!)];
        for (int i = 1; i < points.Count; i++)
        {
            Assert.Equal(points[i].TwoNll - points[0].TwoNll, theirs[i] - theirs[0], 1e-9);
        }
    }

    [Theory]
    [InlineData("coherent-lar-2020")]
    [InlineData("coherent-csi-2021")]
    public void What_is_written_is_read_as_the_same_likelihood(string name)
    {
        ExchangeModel written = ExchangeModels.Of(new Catalog(), new RunRequest { Experiments = [name] });
        ExchangeModel read = HistFactoryReader.Read(HistFactoryWriter.Write(written).Text, "written.json");
        ImmutableSortedDictionary<string, WrittenParameter> codings = HistFactoryCodings.Of(written.Model, Fidelity.Exact).Parameters;
        var likelihood = new Likelihood(read.Model);
        Workspace workspace = likelihood.CreateWorkspace();
        foreach ((double[] point, double value) in RandomPoints.Of(written.Model, 20))
        {
            double[] theirs = new double[point.Length];
            foreach (WrittenParameter parameter in codings.Values)
            {
                theirs[read.Model.IndexOf(parameter.Name)] = parameter.Variable(point[written.Model.IndexOf(parameter.Parameter.Name)]);
            }

            Assert.Equal(value, likelihood.Value(theirs, workspace), 1e-8);
        }
    }

    [Theory]
    [InlineData("\"type\": \"normsys\", \"data\": { \"hi\": 1.2", "\"type\": \"overallsys\", \"data\": { \"hi\": 1.2", "modifier 'scale' is of type 'overallsys', expected one of normfactor")]
    [InlineData("[31, 40, 11]", "[31, 40]", "found 3 numbers, expected 2")]
    [InlineData("[31, 40, 11]", "[31.5, 40, 11]", "not whole numbers")]
    [InlineData("\"name\": \"tilt\", \"type\": \"histosys\"", "\"name\": \"mu\", \"type\": \"histosys\"", "expected one meaning for one name")]
    [InlineData("\"measurements\": [", "\"measurement\": [", "file.json: found the key 'measurement', expected one of channels")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"", "file.json.version: found \"2.0.0\"")]
    [InlineData("\"poi\": \"mu\"", "\"poi\": \"nu\"", "config.poi: found \"nu\", expected a parameter of the channels: mu, lumi")]
    [InlineData("\"observations\": [ {", "\"observations\": [ { \"name\": \"e\", \"data\": [1] }, {", "found an observation of 'e', expected one of a, d")]
    [InlineData("\"observations\": [ {", "\"observations\": [ { \"name\": \"a\", \"data\": [1] }, {", "observations[2].name: found \"a\", expected each name once")]
    [InlineData("\"name\": \"d\", \"samples\"", "\"name\": \"a\", \"samples\"", "channels[1].name: found \"a\", expected each name once")]
    [InlineData("{ \"name\": \"lumi\", \"auxdata\"", "{ \"name\": \"mu\" }, { \"name\": \"mu\" }, { \"name\": \"lumi\", \"auxdata\"", "parameters[1].name: found \"mu\", expected each name once")]
    [InlineData("\"sigmas\": [0.03],", "\"sigmas\": [0.03], \"fixed\": 1,", "fixed: found 1, expected true or false")]
    [InlineData("\"sigmas\": [0.03],", "\"sigmas\": [0.03], \"sigma\": [1],", "parameters[0]: found the key 'sigma', expected one of name, inits")]
    [InlineData("{ \"name\": \"lumi\", \"type\": \"lumi\", \"data\": null },", "{ \"name\": \"mu\", \"type\": \"normfactor\", \"data\": null },", "samples[0].modifiers[1]: found {\"name\":\"mu\"")]
    [InlineData("\"sigmas\": [0.03],", "", "expected both for lumi")]
    public void A_workspace_that_cannot_be_read_is_refused_by_name(string original, string changed, string message)
    {
        ExchangeException refusal = Assert.Throws<ExchangeException>(() => HistFactoryReader.Read(Everything.Replace(original, changed, StringComparison.Ordinal), "file.json"));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A vector that is held is held in all its bins.</summary>
    [Fact]
    public void What_a_measurement_fixes_is_held()
    {
        ExchangeModel read = HistFactoryReader.Read(
            Everything.Replace("{ \"name\": \"lumi\", \"auxdata\"", "{ \"name\": \"counted\", \"fixed\": true }, { \"name\": \"lumi\", \"auxdata\"", StringComparison.Ordinal), "file.json");
        Assert.Equal("counted[0]", Assert.Single(read.Model.Parameters, p => p.FixedAt is not null).Name);
    }

    /// <summary>Parameters of one bin each, named <c>vector[bin]</c>, as vectors; what the reader does not have is 1.</summary>
    private static JsonObject Vectors(ExchangeModel read, double[] point)
    {
        var variables = new JsonObject { ["counted"] = new JsonArray(1.0, 1.0, 1.0), ["mc"] = new JsonArray(1.0, 1.0, 1.0), ["free"] = new JsonArray(1.0, 1.0) };
        for (int i = 0; i < point.Length; i++)
        {
            string name = read.Model.Parameters[i].Name;
            if (name.EndsWith(']'))
            {
                int bracket = name.IndexOf('[', StringComparison.Ordinal);
                variables[name[..bracket]]![int.Parse(name[(bracket + 1)..^1], System.Globalization.CultureInfo.InvariantCulture)] = point[i];
            }
            else
            {
                variables[name] = point[i];
            }
        }

        return variables;
    }
}
