using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Runs;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Hs3;

/// <summary>
/// Writes a likelihood in the HEP Statistics Serialization Standard, version 0.2: <c>histfactory_dist</c> with explicit interpolations (<c>lin</c>, <c>log</c>,
/// <c>parabolic</c>, <c>poly6</c>) and one <c>gaussian_dist</c> per constraint. <c>hi</c> and <c>lo</c> of a <c>histosys</c> are whole histograms, as ROOT writes them.
/// </summary>
public static class Hs3Writer
{
    private const string Domain = "domain";
    private const string Start = "start";
    private const double Reach = 10;
    private const double FreeReach = 1000;

    /// <summary>The file; its metadata is inside, under <c>misc.sevens</c>, and given besides.</summary>
    /// <exception cref="ExchangeException">The likelihood is beyond the format: every reason is listed.</exception>
    public static ExchangeDocument Write(ExchangeModel exchanged)
    {
        ArgumentNullException.ThrowIfNull(exchanged);
        LikelihoodModel model = exchanged.Model;
        ImmutableSortedDictionary<string, WrittenParameter> codings = Hs3Codings.Of(model);
        Parameter[] counted = [.. model.Parameters.Where(p => p.Constraint is PoissonConstraint)];
        Parameter[] measured = [.. model.Parameters.Where(p => p.Constraint is GaussianConstraint or LogNormalConstraint)];
        WrittenParameter[] written = [.. model.Parameters.Select(p => codings[p.Name])];
        JsonObject metadata = ExchangeMetadata.Node("HS3 0.2", exchanged, [.. written], []);
        var file = new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["hs3_version"] = "0.2",
                ["packages"] = new JsonArray(new JsonObject { ["name"] = "Sevens", ["version"] = EngineVersion.Current }),
                ["publications"] = new JsonArray([.. exchanged.Citations.Select(c => JsonValue.Create(c))]),
            },
            ["distributions"] = new JsonArray(
            [
                .. model.Channels.Select(c => Distribution(c, AxesOf(c, exchanged), codings)), .. counted.Select(Counting), .. measured.Select(p => Constrained(p, codings[p.Name])),
            ]),
            ["data"] = new JsonArray(
            [
                .. model.Channels.Select(c => Data(c.Name, c.Observed.Values.Span, AxesOf(c, exchanged))),
                .. counted.Select(p => Data(CountName(p), [((PoissonConstraint)p.Constraint!).ObservedCount], PlainAxis(CountName(p), 1))),
            ]),
            ["likelihoods"] = new JsonArray(new JsonObject
            {
                ["name"] = "likelihood",
                ["distributions"] = new JsonArray([.. model.Channels.Select(c => c.Name).Concat(counted.Select(CountName)).Concat(measured.Select(ConstraintName)).Select(n => JsonValue.Create(n))]),
                ["data"] = new JsonArray([.. model.Channels.Select(c => JsonValue.Create(DataName(c.Name))), .. counted.Select(p => JsonValue.Create(DataName(CountName(p)))), .. measured.Select(p => JsonValue.Create(Measured(p, codings[p.Name]).Value))]),
            }),
            ["domains"] = new JsonArray(new JsonObject
            {
                ["name"] = Domain,
                ["type"] = "product_domain",
                ["axes"] = new JsonArray([.. written.Select(w => new JsonObject { ["name"] = w.Name, ["min"] = w.LowerBound(ReachOf(w)), ["max"] = w.UpperBound(ReachOf(w)) })]),
            }),
            ["parameter_points"] = new JsonArray(new JsonObject
            {
                ["name"] = Start,
                ["parameters"] = new JsonArray([.. written.Select(w => new JsonObject { ["name"] = w.Name, ["value"] = w.Variable(w.Parameter.Start) })]),
            }),
            ["analyses"] = new JsonArray(new JsonObject
            {
                ["name"] = exchanged.Name,
                ["likelihood"] = "likelihood",
                ["parameters_of_interest"] = new JsonArray([.. written.Where(w => w.Parameter.Role == ParameterRole.Interest).Select(w => JsonValue.Create(w.Name))]),
                ["domains"] = new JsonArray(Domain),
                ["init"] = Start,
            }),
            ["misc"] = new JsonObject { ["sevens"] = metadata },
        };
        return new ExchangeDocument(ExchangeJson.Write(file), ExchangeJson.Write(metadata), []);
    }

    private static double ReachOf(WrittenParameter written) => written.Modifier is "normfactor"
        ? written.Parameter.Constraint is GaussianConstraint g
            ? Math.Abs(g.Mean) + (Reach * g.Sigma)
            : FreeReach * Math.Max(Math.Abs(written.Parameter.Start), written.Parameter.Scale ?? 1)
        : Reach;

    private static string DataName(string channel) => $"{channel} observed";

    private static string CountName(Parameter parameter) => $"{parameter.Name}:count";

    private static string ConstraintName(Parameter parameter) => $"{parameter.Name}:constraint";

    private static (double Value, double Sigma) Measured(Parameter parameter, WrittenParameter written) =>
        written.Modifier is "normfactor" && parameter.Constraint is GaussianConstraint g ? (g.Mean, g.Sigma) : (0, 1);

    private static JsonObject Constrained(Parameter parameter, WrittenParameter written) => new()
    {
        ["name"] = ConstraintName(parameter),
        ["type"] = "gaussian_dist",
        ["mean"] = written.Name,
        ["sigma"] = Measured(parameter, written).Sigma,
        ["x"] = $"{written.Name}:measured",
    };

    private static JsonObject Counting(Parameter parameter) => new()
    {
        ["name"] = CountName(parameter),
        ["type"] = "histfactory_dist",
        ["axes"] = PlainAxis(CountName(parameter), 1),
        ["samples"] = new JsonArray(new JsonObject
        {
            ["name"] = "expected",
            ["data"] = new JsonObject { ["contents"] = new JsonArray(((PoissonConstraint)parameter.Constraint!).CountScale) },
            ["modifiers"] = new JsonArray(Modifier(parameter.Name, "normfactor")),
        }),
    };

    private static JsonObject Data(string channel, ReadOnlySpan<double> counts, JsonArray axes) => new()
    {
        ["name"] = DataName(channel),
        ["type"] = "binned",
        ["contents"] = ExchangeJson.Numbers(counts),
        ["axes"] = axes,
    };

    /// <summary>Axes are observables, and those of two channels are not the same one.</summary>
    private static JsonArray AxesOf(Channel channel, ExchangeModel exchanged) => exchanged.Axes.TryGetValue(channel.Name, out ImmutableArray<Axis> known)
        ? new JsonArray([.. known.Select(a => new JsonObject
        {
            ["name"] = $"{channel.Name}.{a.Name}",
            ["min"] = a.Lower,
            ["max"] = a.Upper,
            ["edges"] = ExchangeJson.Numbers(a.Edges.AsSpan()),
        })])
        : PlainAxis(channel.Name, channel.BinCount);

    private static JsonArray PlainAxis(string channel, int bins) => new(new JsonObject { ["name"] = $"{channel}.bin", ["min"] = 0, ["max"] = bins, ["nbins"] = bins });

    private static JsonObject Distribution(Channel channel, JsonArray axes, ImmutableSortedDictionary<string, WrittenParameter> codings) => new()
    {
        ["name"] = channel.Name,
        ["type"] = "histfactory_dist",
        ["axes"] = axes,
        ["samples"] = new JsonArray([.. channel.Components.Select(k => Sample(k, codings))]),
    };

    private static JsonObject Sample(Component component, ImmutableSortedDictionary<string, WrittenParameter> codings)
    {
        var modifiers = new JsonArray();
        double scale = 1;
        foreach (Factor factor in component.Factors)
        {
            WrittenParameter written = codings[factor.Parameter];
            switch (factor, written.Modifier)
            {
                case (Proportional, "normfactor"):
                    modifiers.Add(Modifier(written.Name, "normfactor"));
                    break;
                case (Proportional, "normsys"):
                    scale *= written.First;
                    modifiers.Add(System(written.Name, "normsys", "log", written.Second, 1 / written.Second));
                    break;
                case (PowerOf power, _):
                    scale *= Math.Pow(power.Kappa, written.First);
                    modifiers.Add(System(written.Name, "normsys", "log", Math.Pow(power.Kappa, written.Second), Math.Pow(power.Kappa, -written.Second)));
                    break;
                default:
                    double middle = factor.At(written.First).Value;
                    if (middle == 0)
                    {
                        throw new ExchangeException($"hs3: component '{component.Name}': the factor of '{written.Name}' is zero where its measurement is, expected a nominal template");
                    }

                    scale *= middle;
                    modifiers.Add(System(
                        written.Name, "normsys", "lin", factor.At(written.First + written.Second).Value / middle, factor.At(written.First - written.Second).Value / middle));
                    break;
            }
        }

        foreach (Morph morph in component.Morphs)
        {
            modifiers.Add(System(
                codings[morph.Parameter].Name,
                "histosys",
                Hs3Interpolations.Written(morph.Interpolation),
                Histogram(morph.Up, scale),
                Histogram(morph.Down, scale)));
        }

        return new JsonObject { ["name"] = component.Name, ["data"] = Histogram(component.Template, scale), ["modifiers"] = modifiers };
    }

    private static JsonObject Histogram(ReadOnlyMemory<double> template, double scale) =>
        new() { ["contents"] = ExchangeJson.Numbers(Array.ConvertAll(template.ToArray(), v => v * scale)) };

    private static JsonObject Modifier(string parameter, string type) => new() { ["name"] = parameter, ["type"] = type, ["parameter"] = parameter };

    /// <summary>The constraint is a distribution of the likelihood, so that the modifier names none.</summary>
    private static JsonObject System(string parameter, string type, string interpolation, JsonNode up, JsonNode down)
    {
        JsonObject modifier = Modifier(parameter, type);
        modifier["interpolation"] = interpolation;
        modifier["data"] = new JsonObject { ["hi"] = up, ["lo"] = down };
        return modifier;
    }
}
