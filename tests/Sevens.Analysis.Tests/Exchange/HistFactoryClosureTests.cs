using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Exchange.HistFactory;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Tests.Exchange;

/// <summary>What Sevens writes means to an independent reader of pyhf workspaces what it means to Sevens.</summary>
public sealed class HistFactoryClosureTests
{
    private const int Points = 100;

    [Theory]
    [InlineData("coherent-lar-2020")]
    [InlineData("coherent-csi-2021")]
    [InlineData("coherent-lar-2020 coherent-csi-2021")]
    public void Differences_and_best_fit_are_those_of_an_independent_reader(string names)
    {
        var request = new RunRequest { Experiments = [.. names.Split(' ')] };
        Agrees(ExchangeModels.Of(new Catalog(), request));
    }

    [Fact]
    public void A_deformation_that_pyhf_does_not_interpolate_so_is_refused()
    {
        var model = new LikelihoodModel(
            [new Parameter("bend", 0) { Constraint = new GaussianConstraint(0, 1) }],
            [new Channel("main", new double[] { 10 }, [new Component("all", new double[] { 10 }, [], [new Morph("bend", new double[] { 12 }, new double[] { 9 }, MorphInterpolation.PiecewiseLinear)])])]);
        ExchangeException refusal = Assert.Throws<ExchangeException>(
            () => HistFactoryWriter.Write(ExchangeModel.Of("kinked", model, ImmutableSortedDictionary<string, double>.Empty)));
        Assert.Contains("component 'all': 'bend' deforms it by PiecewiseLinear", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_power_is_refused_or_its_difference_stated()
    {
        var model = new LikelihoodModel(
            [new Parameter("yield", 1, 0) { Constraint = new LogNormalConstraint(1, 2) }],
            [new Channel("main", new double[] { 10 }, [new Component("all", new double[] { 10 }, [new Proportional("yield")])])]);
        var exchanged = ExchangeModel.Of("wide", model, ImmutableSortedDictionary<string, double>.Empty);
        ExchangeException refusal = Assert.Throws<ExchangeException>(() => HistFactoryWriter.Write(exchanged));
        Assert.Contains("parameter 'yield': between ±1σ pyhf replaces the power 2^α by a polynomial of sixth order", refusal.Message, StringComparison.Ordinal);

        // Interpolation theory bounds the difference by (ln 2)⁷·2/7!·max|α(1 − α²)³|, at α = 1/√7: 7.3e-6 of the nominal value.
        string stated = Assert.Single(HistFactoryWriter.Write(exchanged, Fidelity.Approximate).Approximations);
        double error = double.Parse(stated.Split("differs by ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.InRange(error, 1e-6, 7.3e-6);
    }

    [Fact]
    public void A_second_channel_of_auxiliary_counts_is_exact_once_its_slope_is_held()
    {
        var request = new RunRequest
        {
            Experiments = ["coherent-csi-2021-auxiliary"],
            Held = ["coherent-csi-2021-auxiliary.steadyState.slope"],
            Systematics = Systematics.StatisticsOnly,
        };
        Agrees(ExchangeModels.Of(new Catalog(), request));
    }

    [Fact]
    public void Every_kind_of_factor_and_constraint_is_exact() => Agrees(ExchangeModel.Of("toy", Toy(), ImmutableSortedDictionary<string, double>.Empty));

    internal static LikelihoodModel Toy() => new(
        [
            new Parameter("signal", 1, 0) { Scale = 0.3 },
            new Parameter("counted", 2, 0) { Role = ParameterRole.Nuisance, Constraint = new PoissonConstraint(30, 15) },
            new Parameter("log", 1.1, 0) { Role = ParameterRole.Nuisance, Constraint = new LogNormalConstraint(1.2, 1.2) },
            new Parameter("rate", 1, 0) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(1.05, 0.2) },
            new Parameter("multiplying", 1, 0) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(0.9, 0.1) },
            new Parameter("pull", 0) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(0.2, 0.8) },
            new Parameter("tilt", 0.1) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(0.1, 0.8) },
            new Parameter("bend", 0) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(0, 1) },
        ],
        [
            new Channel("main", new double[] { 12, 0, 25, 31 },
            [
                new Component("signal", new double[] { 5, 1, 2, 7 }, [new Proportional("signal"), new Proportional("log")],
                    [new Morph("bend", new double[] { 6, 1.1, 1.5, 8 }, new double[] { 4.5, 0.7, 2.2, 7.5 })]),
                new Component("first", new double[] { 3, 0, 4, 2 }, [new Proportional("counted"), new PowerOf("pull", 1.2), new Proportional("rate")]),
                new Component("third", new double[] { 1, 2, 0, 2 }, [new Relative("tilt", -0.3)]),
                new Component("second", new double[] { 1, 0.5, 9, 6 }, [new Proportional("multiplying"), new PowerOf("pull", 0.9)],
                    [new Morph("bend", new double[] { 1.5, 0.5, 9, 6 }, new double[] { 0.8, 0.6, 8.5, 6.5 })]),
            ]),
            new Channel("other", new double[] { 17 }, [new Component("all", new double[] { 15 }, [new PowerOf("pull", 1.15)])]),
        ]);

    private static void Agrees(ExchangeModel exchanged)
    {
        LikelihoodModel model = exchanged.Model;
        ImmutableSortedDictionary<string, WrittenParameter> written = HistFactoryCodings.Of(model, Fidelity.Exact).Parameters;
        List<(double[] Point, double TwoNll)> points = RandomPoints.Of(model, Points);
        JsonNode answer = PythonOracle.Ask("histfactory_oracle.py", new JsonObject
        {
            ["workspace"] = JsonNode.Parse(HistFactoryWriter.Write(exchanged).Text),
            ["points"] = new JsonArray([.. points.Select(p => Variables(model, written, p.Point))]),
            ["minimise"] = true,
        });
        Assert.Empty(answer["faults"]!.AsArray());
        double[] theirs = [.. answer["twoNll"]!.AsArray().Select(v => (double)v!)];
        for (int i = 1; i < Points; i++)
        {
            double ours = points[i].TwoNll - points[0].TwoNll;
            Assert.Equal(ours, theirs[i] - theirs[0], 1e-8);
        }

        Minimum minimum = Fit.Run(model, FitOptions.Default with { Intervals = [] }).Minimum;
        JsonObject best = Variables(model, written, [.. minimum.Values]);
        foreach ((string name, JsonNode? value) in best)
        {
            double scale = written.Values.First(w => string.Equals(w.Name, name, StringComparison.Ordinal)).Modifier is "normfactor" ? Math.Max(1, Math.Abs((double)value!)) : 1;
            Assert.True(Math.Abs((double)value! - (double)answer["best"]![name]!) <= 1e-5 * scale, $"{name}: ours {value}, theirs {answer["best"]![name]}");
        }

        Assert.Equal(minimum.TwoNll - points[0].TwoNll, (double)answer["minimum"]! - theirs[0], 1e-7);
    }

    private static JsonObject Variables(LikelihoodModel model, ImmutableSortedDictionary<string, WrittenParameter> written, double[] point)
    {
        var variables = new JsonObject();
        foreach (WrittenParameter parameter in written.Values)
        {
            variables[parameter.Name] = parameter.Variable(point[model.IndexOf(parameter.Parameter.Name)]);
        }

        return variables;
    }
}
