using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Exchange.Hs3;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Tests.Exchange;

public sealed class Hs3Tests
{
    private const int Points = 100;

    [Theory]
    [InlineData("coherent-lar-2020")]
    [InlineData("coherent-csi-2021")]
    [InlineData("coherent-lar-2020 coherent-csi-2021")]
    public void Fits_are_exact_in_an_independent_reader_and_in_our_own(string names) =>
        Agrees(ExchangeModels.Of(new Catalog(), new RunRequest { Experiments = [.. names.Split(' ')] }));

    [Fact]
    public void Every_kind_of_factor_and_constraint_is_exact() =>
        Agrees(ExchangeModel.Of("toy", HistFactoryClosureTests.Toy(), ImmutableSortedDictionary<string, double>.Empty));

    [Fact]
    public void Edges_and_units_are_kept()
    {
        JsonNode file = JsonNode.Parse(Hs3Writer.Write(ExchangeModels.Of(new Catalog(), new RunRequest { Experiments = ["coherent-csi-2021"] })).Text)!;
        Assert.Equal([6.0, 8, 12, 16, 20, 24, 32, 40, 50, 60], file["data"]![0]!["axes"]![0]!["edges"]!.AsArray().Select(e => (double)e!));
        Assert.Equal("us", (string)file["misc"]!["sevens"]!["channels"]![0]!["axes"]![1]!["unit"]!);
    }

    [Theory]
    [InlineData("\"normfactor\"", "\"shapefactor\"", "is of type 'shapefactor', expected one of normfactor")]
    [InlineData("\"poly6\"", "\"log\"", "interpolation 'log', expected one of lin, parabolic, poly6")]
    [InlineData("\"gaussian_dist\"", "\"crystalball_dist\"", "of type 'crystalball_dist', expected histfactory_dist or gaussian_dist")]
    public void A_file_that_cannot_be_read_is_refused_by_name(string original, string changed, string message)
    {
        string text = Hs3Writer.Write(ExchangeModels.Of(new Catalog(), new RunRequest { Experiments = ["coherent-csi-2021"] })).Text;
        ExchangeException refusal = Assert.Throws<ExchangeException>(() => Hs3Reader.Read(text.Replace(original, changed, StringComparison.Ordinal), "file.json"));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version", "hs3_version: found \"1.0\", expected a version 0.x")]
    [InlineData("interest", "parameters_of_interest[0]: found \"nothing\", expected a parameter of the likelihood: cevns")]
    [InlineData("const", "const: found \"yes\", expected true or false")]
    [InlineData("point", "parameters[1].name: found \"cevns\", expected each parameter once")]
    [InlineData("data", "data: found 'coherent-csi-2021 observed' twice, expected it once")]
    [InlineData("modifier", "expected each modifier of a sample once")]
    [InlineData("function", "parameter 'cevns' is a function of others")]
    [InlineData("sigma", "sigma: found 0, expected a positive number")]
    public void What_would_be_passed_over_is_refused(string what, string message)
    {
        JsonNode file = JsonNode.Parse(Hs3Writer.Write(ExchangeModels.Of(new Catalog(), new RunRequest { Experiments = ["coherent-csi-2021"] })).Text)!;
        JsonArray points = file["parameter_points"]![0]!["parameters"]!.AsArray();
        JsonArray modifiers = file["distributions"]![0]!["samples"]![0]!["modifiers"]!.AsArray();
        switch (what)
        {
            case "version": file["metadata"]!["hs3_version"] = "1.0"; break;
            case "interest": file["analyses"]![0]!["parameters_of_interest"]![0] = "nothing"; break;
            case "const": points[0]!["const"] = "yes"; break;
            case "point": points.Insert(1, points[0]!.DeepClone()); break;
            case "data": file["data"]!.AsArray().Add(file["data"]![0]!.DeepClone()); break;
            case "modifier": modifiers.Add(modifiers[0]!.DeepClone()); break;
            case "function": file["functions"] = new JsonArray(new JsonObject { ["name"] = "cevns", ["type"] = "generic_function", ["expression"] = "2*x" }); break;
            default: file["distributions"]!.AsArray().First(d => d!["type"]!.GetValue<string>() is "gaussian_dist")!["sigma"] = 0; break;
        }

        ExchangeException refusal = Assert.Throws<ExchangeException>(() => Hs3Reader.Read(file.ToJsonString(), "file.json"));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    private static void Agrees(ExchangeModel exchanged)
    {
        LikelihoodModel model = exchanged.Model;
        ImmutableSortedDictionary<string, WrittenParameter> written = Hs3Codings.Of(model);
        string text = Hs3Writer.Write(exchanged).Text;
        List<(double[] Point, double TwoNll)> points = RandomPoints.Of(model, Points);
        JsonNode answer = PythonOracle.Ask("hs3_oracle.py", new JsonObject
        {
            ["file"] = JsonNode.Parse(text),
            ["points"] = new JsonArray([.. points.Select(p => new JsonObject(written.Values.Select(w =>
                KeyValuePair.Create(w.Name, (JsonNode?)w.Variable(p.Point[model.IndexOf(w.Parameter.Name)])))))]),
        });
        ExchangeModel read = Hs3Reader.Read(text, "written.json");
        var likelihood = new Likelihood(read.Model);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] theirs = [.. answer["twoNll"]!.AsArray().Select(v => (double)v!)];
        for (int i = 0; i < Points; i++)
        {
            Assert.Equal(points[i].TwoNll - points[0].TwoNll, theirs[i] - theirs[0], 1e-8);
            double[] again = new double[points[i].Point.Length];
            foreach (WrittenParameter parameter in written.Values)
            {
                again[read.Model.IndexOf(parameter.Name)] = parameter.Variable(points[i].Point[model.IndexOf(parameter.Parameter.Name)]);
            }

            Assert.Equal(points[i].TwoNll, likelihood.Value(again, workspace), 1e-8);
        }

        double ours = Fit.Run(model, FitOptions.Default with { Intervals = [] }).Minimum.TwoNll;
        Assert.Equal(ours, Fit.Run(read.Model, FitOptions.Default with { Intervals = [] }).Minimum.TwoNll, 1e-7);
    }
}
