using System.Collections.Immutable;
using Sevens.Analysis.Exchange.Reading;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Hs3;

/// <summary>
/// Reads a likelihood in the HEP Statistics Serialization Standard: <c>histfactory_dist</c> with normfactor, normsys (lin, log), histosys (lin, parabolic, poly6) and
/// Gaussian constraints, each named by its modifier or as a <c>gaussian_dist</c>. Everything else is refused by name.
/// </summary>
public static class Hs3Reader
{
    private const double Unbounded = 1e30;

    /// <summary>Reads the first analysis of a file, or its first likelihood where there is none.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="ExchangeException">Not such a file, or one that uses what Sevens does not know: every reason is listed.</exception>
    public static ExchangeModel Read(string text, string file)
    {
        JsonPlace whole = JsonPlace.Whole(text, file);
        if (whole["metadata"]["hs3_version"] is { Exists: true } version && !version.Text().StartsWith("0.", StringComparison.Ordinal))
        {
            throw version.Fault("a version 0.x of the standard");
        }

        var model = new ReadModel(file);
        JsonPlace analysis = whole["analyses"].ItemsIfAny().FirstOrDefault();
        JsonPlace[] likelihoods = whole["likelihoods"].Items();
        JsonPlace likelihood = analysis.Exists ? Named(likelihoods, analysis["likelihood"].Text(), whole["likelihoods"]) : likelihoods is [var only, ..] ? only : throw whole["likelihoods"].Fault("at least one likelihood");
        JsonPlace[] names = likelihood["distributions"].Items();
        JsonPlace[] data = likelihood["data"].Items();
        if (names.Length != data.Length)
        {
            throw new ExchangeException($"{likelihood.Path}: found {data.Length} data for {names.Length} distributions, expected one each");
        }

        if (likelihood["aux_distributions"].ItemsIfAny().Length > 0)
        {
            model.Reasons.Add($"{likelihood.Path}.aux_distributions: found distributions without data, expected each with its own");
        }

        var constraints = new List<(JsonPlace Distribution, JsonPlace Data)>();
        foreach ((JsonPlace name, JsonPlace datum) in names.Zip(data))
        {
            JsonPlace distribution = Named(whole["distributions"].Items(), name.Text(), whole["distributions"]);
            switch (distribution["type"].Text())
            {
                case "histfactory_dist":
                    ReadChannel(distribution, Named(whole["data"].Items(), datum.Text(), whole["data"]), model);
                    break;
                case "gaussian_dist":
                    constraints.Add((distribution, datum));
                    break;
                default:
                    model.Reasons.Add($"distribution '{name.Text()}' is of type '{distribution["type"].Text()}', expected histfactory_dist or gaussian_dist");
                    break;
            }
        }

        foreach ((JsonPlace distribution, JsonPlace datum) in constraints)
        {
            model.Constrain(distribution["mean"].Text(), new GaussianConstraint(datum.Number(), distribution["sigma"].Positive()));
        }

        // A name that a function stands behind is not free.
        string[] functions = [.. whole["functions"].ItemsIfAny().Select(f => f["name"].Text())];
        model.Reasons.AddRange(model.Names.Where(n => functions.Contains(n, StringComparer.Ordinal)).Select(n => $"parameter '{n}' is a function of others, expected one that stands for itself"));

        Settings(whole, analysis, model);
        return model.Build(analysis.Exists ? analysis["name"].Text() : likelihood["name"].Text());
    }

    private static void ReadChannel(JsonPlace distribution, JsonPlace data, ReadModel model)
    {
        string channel = distribution["name"].Text();
        if (data["type"].Text() is not "binned")
        {
            throw data["type"].Fault("binned");
        }

        double[] counts = data["contents"].Numbers();
        var samples = new List<ReadSample>();
        foreach (JsonPlace sample in distribution["samples"].Items())
        {
            string name = sample["name"].Exists ? sample["name"].Text() : FormattableString.Invariant($"sample {samples.Count}");
            var reading = new ReadSample(name, sample["data"]["contents"].Numbers(counts.Length));
            var seen = new HashSet<(string Name, string Type)>();
            foreach (JsonPlace modifier in sample["modifiers"].ItemsIfAny())
            {
                if (!seen.Add((ParameterOf(modifier), modifier["type"].Text())))
                {
                    throw modifier.Fault("each modifier of a sample once");
                }

                ReadModifier(modifier, $"distribution '{channel}', sample '{name}'", counts.Length, reading, model);
            }

            samples.Add(reading);
        }

        model.Add(channel, counts, samples, [.. distribution["axes"].Items().Where(a => a["edges"].Exists).Select(a => new Axis(Observable(a["name"].Text(), channel), string.Empty, a["edges"].Numbers()))]);
    }

    private static string Observable(string name, string channel) => name.StartsWith(channel + ".", StringComparison.Ordinal) ? name[(channel.Length + 1)..] : name;

    private static void ReadModifier(JsonPlace modifier, string place, int bins, ReadSample sample, ReadModel model)
    {
        string type = modifier["type"].Text();
        string name = ParameterOf(modifier);
        string? interpolation = modifier["interpolation"].Exists ? modifier["interpolation"].Text() : null;
        (JsonPlace up, JsonPlace down) = (modifier["data"]["hi"], modifier["data"]["lo"]);
        switch (type, interpolation)
        {
            case ("normfactor", _):
                model.Declare(name, ConstraintOf(modifier, 1), 1, -Unbounded, Unbounded);
                sample.Factors.Add(new Proportional(name));
                break;
            case ("normsys", "log"):
                model.Declare(name, ConstraintOf(modifier, 0), 0, -Unbounded, Unbounded);
                sample.Factors.Add(new AsymmetricPower(name, up.Positive(), down.Positive()));
                break;
            case ("normsys", "lin"):
                model.Declare(name, ConstraintOf(modifier, 0), 0, -Unbounded, Unbounded);
                sample.Factors.Add(new AsymmetricLine(name, up.Number(), down.Number()));
                break;
            case ("histosys", _) when Hs3Interpolations.Named(interpolation) is { } known:
                model.Declare(name, ConstraintOf(modifier, 0), 0, -Unbounded, Unbounded);
                sample.Morphs.Add(new Morph(name, up["contents"].Numbers(bins), down["contents"].Numbers(bins), known));
                break;
            case ("normsys" or "histosys", _):
                model.Reasons.Add($"{place}: modifier '{name}' has the interpolation '{interpolation ?? "none stated"}', expected {(type is "normsys" ? "lin or log" : $"one of {Hs3Interpolations.Names}")}");
                break;
            default:
                model.Reasons.Add($"{place}: modifier '{name}' is of type '{type}', expected one of normfactor, normsys, histosys");
                break;
        }
    }

    private static string ParameterOf(JsonPlace modifier) => modifier["parameter"].Exists ? modifier["parameter"].Text() : modifier["name"].Text();

    private static GaussianConstraint? ConstraintOf(JsonPlace modifier, double nominal)
    {
        JsonPlace constraint = modifier["constraint"];
        return !constraint.Exists ? null : constraint.Text() is "Gauss" ? new GaussianConstraint(nominal, 1) : throw constraint.Fault("Gauss, or a gaussian_dist of the likelihood");
    }

    private static void Settings(JsonPlace whole, JsonPlace analysis, ReadModel model)
    {
        if (!analysis.Exists)
        {
            return;
        }

        foreach (JsonPlace interest in analysis["parameters_of_interest"].ItemsIfAny())
        {
            if (model.IsReadable && !model.Names.Contains(interest.Text(), StringComparer.Ordinal))
            {
                throw interest.Fault($"a parameter of the likelihood: {string.Join(", ", model.Names)}");
            }

            model.Interest.Add(interest.Text());
        }

        IEnumerable<JsonPlace> domains = analysis["domains"].ItemsIfAny().Append(analysis["domain"]).Where(d => d.Exists);
        foreach (JsonPlace axis in domains.SelectMany(d => Named(whole["domains"].Items(), d.Text(), whole["domains"])["axes"].Items()))
        {
            model.Bounds[axis["name"].Text()] = (axis["min"].Number(), axis["max"].Number());
        }

        if (!analysis["init"].Exists)
        {
            return;
        }

        foreach (JsonPlace point in Named(whole["parameter_points"].Items(), analysis["init"].Text(), whole["parameter_points"])["parameters"].Items())
        {
            string name = point["name"].Text();
            if (!model.Starts.TryAdd(name, point["value"].Number()))
            {
                throw point["name"].Fault("each parameter once");
            }

            if (point["const"] is { Exists: true } held && held.Truth())
            {
                model.Held.Add(name);
            }
        }
    }

    private static JsonPlace Named(JsonPlace[] items, string name, JsonPlace among) =>
        Array.FindAll(items, i => string.Equals(i["name"].Text(), name, StringComparison.Ordinal)) switch
        {
            [var found] => found,
            [] => throw new ExchangeException($"{among.Path}: found no '{name}', expected one"),
            _ => throw new ExchangeException($"{among.Path}: found '{name}' twice, expected it once"),
        };
}
