using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.HistFactory;

/// <summary>
/// Writes a likelihood as a pyhf workspace (schema 1.0.0) that means the same up to a constant, read with the interpolation codes that
/// <c>pyhf.Workspace.model()</c> and pyhf's command line have by default since pyhf 0.6: 4p of <c>histosys</c>, 4 of <c>normsys</c> (CERN-OPEN-2012-016, pyhf
/// doi:10.21105/joss.02823).
/// </summary>
public static class HistFactoryWriter
{
    /// <summary>How many standard deviations, or typical steps, a bound may be away.</summary>
    private const double Reach = 10;
    private const double FreeReach = 1000;

    /// <summary>The workspace.</summary>
    /// <param name="exchanged">The likelihood.</param>
    /// <param name="fidelity">What happens to powers that pyhf replaces by a polynomial.</param>
    /// <exception cref="ExchangeException">The likelihood is beyond HistFactory: every reason is listed.</exception>
    public static ExchangeDocument Write(ExchangeModel exchanged, Fidelity fidelity = Fidelity.Exact)
    {
        ArgumentNullException.ThrowIfNull(exchanged);
        LikelihoodModel model = exchanged.Model;
        var written = HistFactoryCodings.Of(model, fidelity);
        ImmutableSortedDictionary<string, WrittenParameter> codings = written.Parameters;
        Parameter[] counted = [.. model.Parameters.Where(p => p.Constraint is PoissonConstraint)];
        var channels = new JsonArray([.. model.Channels.Select(c => Channel(c, codings)), .. counted.Select(Counting)]);
        var observations = new JsonArray([
            .. model.Channels.Select(c => Observation(c.Name, c.Observed.Values.Span)),
            .. counted.Select(p => Observation(CountingName(p), [((PoissonConstraint)p.Constraint!).ObservedCount])),
        ]);
        WrittenParameter? interest = model.Parameters.Where(p => p.Role == ParameterRole.Interest).Select(p => codings[p.Name]).FirstOrDefault();
        var measurement = new JsonObject
        {
            ["name"] = exchanged.Name,
            ["config"] = new JsonObject
            {
                ["poi"] = interest?.Name ?? string.Empty,
                ["parameters"] = new JsonArray([.. model.Parameters.Select(p => Configured(codings[p.Name]))]),
            },
        };
        var workspace = new JsonObject
        {
            ["channels"] = channels,
            ["observations"] = observations,
            ["measurements"] = new JsonArray(measurement),
            ["version"] = "1.0.0",
        };
        return new ExchangeDocument(
            ExchangeJson.Write(workspace),
            ExchangeMetadata.Of("pyhf workspace 1.0.0", exchanged, [.. model.Parameters.Select(p => codings[p.Name])], written.Approximations, ("histosys", "code4p"), ("normsys", "code4")),
            written.Approximations);
    }

    private static string CountingName(Parameter parameter) => $"{parameter.Name}:count";

    private static JsonObject Observation(string name, ReadOnlySpan<double> counts) => new() { ["name"] = name, ["data"] = ExchangeJson.Numbers(counts) };

    /// <summary>An auxiliary count is a channel of one bin.</summary>
    private static JsonObject Counting(Parameter parameter) => new()
    {
        ["name"] = CountingName(parameter),
        ["samples"] = new JsonArray(new JsonObject
        {
            ["name"] = "expected",
            ["data"] = new JsonArray(((PoissonConstraint)parameter.Constraint!).CountScale),
            ["modifiers"] = new JsonArray(Modifier(parameter.Name, "normfactor", null)),
        }),
    };

    private static JsonObject Channel(Channel channel, ImmutableSortedDictionary<string, WrittenParameter> codings) => new()
    {
        ["name"] = channel.Name,
        ["samples"] = new JsonArray([.. channel.Components.Select(k => Sample(k, codings))]),
    };

    private static JsonObject Sample(Component component, ImmutableSortedDictionary<string, WrittenParameter> codings)
    {
        var modifiers = new JsonArray();
        double scale = 1;
        Factor? linear = null;
        foreach (Factor factor in component.Factors)
        {
            WrittenParameter written = codings[factor.Parameter];
            switch (factor, written.Modifier)
            {
                case (Proportional, "normfactor" or HistFactoryCodings.Lumi):
                    modifiers.Add(Modifier(written.Name, written.Modifier, null));
                    break;
                case (Proportional, "normsys"):
                    scale *= written.First;
                    modifiers.Add(Power(written.Name, written.Second));
                    break;
                case (PowerOf power, _):
                    scale *= Math.Pow(power.Kappa, written.First);
                    modifiers.Add(Power(written.Name, Math.Pow(power.Kappa, written.Second)));
                    break;
                default:
                    // Linear in a Gaussian parameter, and alone to be so: a deformation of the template.
                    linear = factor;
                    break;
            }
        }

        double middle = 1;
        if (linear is not null)
        {
            WrittenParameter written = codings[linear.Parameter];
            (double down, middle, double up) = (linear.At(written.First - written.Second).Value, linear.At(written.First).Value, linear.At(written.First + written.Second).Value);
            modifiers.Add(Deformation(written.Name, Scaled(component.Template, scale * up), Scaled(component.Template, scale * down)));
        }

        foreach (Morph morph in component.Morphs)
        {
            modifiers.Add(Deformation(codings[morph.Parameter].Name, Scaled(morph.Up, scale), Scaled(morph.Down, scale)));
        }

        return new JsonObject { ["name"] = component.Name, ["data"] = Scaled(component.Template, scale * middle), ["modifiers"] = modifiers };
    }

    private static JsonObject Power(string name, double kappa) => Modifier(name, "normsys", new JsonObject { ["hi"] = kappa, ["lo"] = 1 / kappa });

    private static JsonObject Deformation(string name, JsonArray up, JsonArray down) => Modifier(name, "histosys", new JsonObject { ["hi_data"] = up, ["lo_data"] = down });

    private static JsonObject Modifier(string name, string type, JsonNode? data) => new() { ["name"] = name, ["type"] = type, ["data"] = data };

    private static JsonArray Scaled(ReadOnlyMemory<double> template, double scale) => ExchangeJson.Numbers(Array.ConvertAll(template.ToArray(), v => v * scale));

    private static JsonObject Configured(WrittenParameter written)
    {
        Parameter parameter = written.Parameter;
        bool free = written.Modifier is "normfactor";
        double step = FreeReach * Math.Max(Math.Abs(parameter.Start), parameter.Scale ?? 1);
        double reach = free ? step : written.Modifier is HistFactoryCodings.Lumi ? parameter.Constraint!.Centre + (Reach * parameter.Constraint.Width) : Reach;
        var config = new JsonObject
        {
            ["name"] = written.Name,
            ["inits"] = new JsonArray(written.Variable(parameter.Start)),
            ["bounds"] = new JsonArray(new JsonArray(written.LowerBound(reach), written.UpperBound(reach))),
        };
        if (written.Modifier is HistFactoryCodings.Lumi)
        {
            config["auxdata"] = new JsonArray(parameter.Constraint!.Centre);
            config["sigmas"] = new JsonArray(parameter.Constraint.Width);
        }

        return config;
    }
}
