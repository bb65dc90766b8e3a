using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Runs;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Random;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>What other programs' formats leave no room for.</summary>
internal static class ExchangeMetadata
{
    private const int CheckPoints = 20;
    private const int Attempts = 1000;
    private const long Seed = 1;

    /// <summary>The metadata as text.</summary>
    public static string Of(string format, ExchangeModel exchanged, ImmutableArray<WrittenParameter> parameters, ImmutableArray<string> approximations, params ReadOnlySpan<(string Modifier, string Code)> interpolation) =>
        ExchangeJson.Write(Node(format, exchanged, parameters, approximations, interpolation));

    /// <summary>The metadata.</summary>
    public static JsonObject Node(string format, ExchangeModel exchanged, ImmutableArray<WrittenParameter> parameters, ImmutableArray<string> approximations, params ReadOnlySpan<(string Modifier, string Code)> interpolation)
    {
        var codes = new JsonObject();
        foreach ((string modifier, string code) in interpolation)
        {
            codes[modifier] = code;
        }

        var held = new JsonObject();
        foreach ((string name, double value) in exchanged.Held)
        {
            held[name] = value;
        }

        return new JsonObject
        {
            ["kind"] = "sevens/exchange/1",
            ["sevensVersion"] = EngineVersion.Current,
            ["format"] = format,
            ["name"] = exchanged.Name,
            ["interpolation"] = codes,
            ["channels"] = new JsonArray([.. exchanged.Model.Channels.Select(c => Channel(c, exchanged.Axes))]),
            ["parameters"] = new JsonArray([.. parameters.Select(p => p.Described())]),
            ["held"] = held,
            ["approximations"] = new JsonArray([.. approximations.Select(a => JsonValue.Create(a))]),
            ["citations"] = new JsonArray([.. exchanged.Citations.Select(c => JsonValue.Create(c))]),
            ["checks"] = Checks(exchanged.Model, parameters),
        };
    }

    private static JsonObject Channel(Channel channel, ImmutableSortedDictionary<string, ImmutableArray<Axis>> axes) => new()
    {
        ["name"] = channel.Name,
        ["bins"] = channel.BinCount,
        ["order"] = "row-major",
        ["axes"] = new JsonArray([.. (axes.TryGetValue(channel.Name, out ImmutableArray<Axis> known) ? known : []).Select(a => new JsonObject
        {
            ["name"] = a.Name,
            ["unit"] = a.Unit,
            ["edges"] = ExchangeJson.Numbers(a.Edges.AsSpan()),
        })]),
    };

    /// <summary>Points around the start, in the format's variables, with −2 ln L relative to the saturated model: only differences mean something elsewhere.</summary>
    private static JsonArray Checks(LikelihoodModel model, ImmutableArray<WrittenParameter> parameters)
    {
        var likelihood = new Likelihood(model);
        Workspace workspace = likelihood.CreateWorkspace();
        var random = new RandomSequence(Seed, "exchange-checks", 0);
        var checks = new JsonArray();
        for (int attempt = 0; attempt < Attempts && checks.Count < CheckPoints; attempt++)
        {
            double[] point = [.. model.Parameters.Select(p => p.FixedAt ?? Math.Clamp(p.Start + (((2 * random.NextUnit()) - 1) * Step(p)), p.Lower, p.Upper))];
            double value = likelihood.Value(point, workspace);
            if (!double.IsFinite(value))
            {
                continue;
            }

            var variables = new JsonObject();
            foreach (WrittenParameter written in parameters)
            {
                variables[written.Name] = written.Variable(point[model.IndexOf(written.Parameter.Name)]);
            }

            checks.Add(new JsonObject { ["variables"] = variables, ["twoNll"] = value });
        }

        return checks;
    }

    private static double Step(Parameter parameter) => parameter.Constraint?.Width ?? parameter.Scale ?? 0.1 * Math.Max(Math.Abs(parameter.Start), 1);
}
