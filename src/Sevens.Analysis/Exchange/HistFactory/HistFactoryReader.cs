using System.Collections.Immutable;
using Sevens.Analysis.Exchange.Reading;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.HistFactory;

/// <summary>
/// Reads a pyhf workspace as <c>pyhf.Workspace.model()</c> does by default: its first measurement, interpolation code 4p of <c>histosys</c> and 4 of
/// <c>normsys</c>. Modifiers: normfactor, normsys, histosys, lumi, shapesys, staterror, shapefactor.
/// </summary>
public static class HistFactoryReader
{
    private const string Version = "1.0.0";

    private static readonly string[] Known = ["normfactor", "normsys", "histosys", "lumi", "shapesys", "staterror", "shapefactor"];

    /// <summary>Reads a workspace.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="ExchangeException">Not a workspace, or one that uses what Sevens does not know: every reason is listed.</exception>
    public static ExchangeModel Read(string text, string file)
    {
        JsonPlace whole = JsonPlace.Whole(text, file);
        whole.Only("channels", "observations", "measurements", "version");
        if (whole["version"] is { Exists: true } version && !string.Equals(version.Text(), Version, StringComparison.Ordinal))
        {
            throw version.Fault($"\"{Version}\", the version of the format that is known");
        }

        var model = new ReadModel(file);
        JsonPlace measurement = whole["measurements"].Items() is [var first, ..] ? first : throw whole["measurements"].Fault("at least one measurement");
        measurement.Only("name", "config");
        measurement["config"].Only("poi", "parameters");
        Dictionary<string, JsonPlace> settings = ByName(measurement["config"]["parameters"].ItemsIfAny(), "name", "inits", "bounds", "fixed", "auxdata", "sigmas", "factors");
        Dictionary<string, JsonPlace> observed = ByName(whole["observations"].Items(), "name", "data");
        Dictionary<string, JsonPlace> channels = ByName(whole["channels"].Items(), "name", "samples");
        foreach ((string name, JsonPlace channel) in channels)
        {
            ReadChannel(name, channel, observed, settings, model);
        }

        if (observed.FirstOrDefault(o => !channels.ContainsKey(o.Key)) is { Key: not null } astray)
        {
            throw new ExchangeException($"{astray.Value.Path}: found an observation of '{astray.Key}', expected one of {string.Join(", ", channels.Keys)}");
        }

        // pyhf has workspaces without a parameter of interest say so by an empty name.
        if (measurement["config"]["poi"] is { Exists: true } poi && poi.Text() is { Length: > 0 } interest)
        {
            if (model.IsReadable && !model.Names.Contains(interest, StringComparer.Ordinal))
            {
                throw poi.Fault($"a parameter of the channels: {string.Join(", ", model.Names)}");
            }

            model.Interest.Add(interest);
        }

        foreach ((string name, JsonPlace setting) in settings)
        {
            Apply(name, setting, model);
        }

        return model.Build(measurement["name"].Text());
    }

    /// <summary>Items by their names, each once, with no key that is not known.</summary>
    private static Dictionary<string, JsonPlace> ByName(JsonPlace[] items, params string[] keys)
    {
        var named = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (JsonPlace item in items)
        {
            item.Only(keys);
            if (!named.TryAdd(item["name"].Text(), item))
            {
                throw item["name"].Fault("each name once");
            }
        }

        return named;
    }

    private static void ReadChannel(string name, JsonPlace channel, Dictionary<string, JsonPlace> observed, Dictionary<string, JsonPlace> settings, ReadModel model)
    {
        if (!observed.TryGetValue(name, out JsonPlace observation))
        {
            throw new ExchangeException($"{channel.Path}: found no observation of '{name}', expected one");
        }

        double[] data = observation["data"].Numbers();
        JsonPlace[] samples = channel["samples"].Items();
        Dictionary<string, double[]> statistical = StatisticalErrors(samples, data.Length);
        var made = new List<ReadSample>();
        foreach (JsonPlace sample in samples)
        {
            sample.Only("name", "data", "modifiers");
            double[] template = sample["data"].Numbers(data.Length);
            var seen = new HashSet<(string Name, string Type)>();
            var reading = new ReadSample(sample["name"].Text(), template);
            foreach (JsonPlace modifier in sample["modifiers"].Items())
            {
                modifier.Only("name", "type", "data");
                if (!seen.Add((modifier["name"].Text(), modifier["type"].Text())))
                {
                    throw modifier.Fault("each modifier of a sample once");
                }

                ReadModifier(modifier, $"channel '{name}', sample '{sample["name"].Text()}'", template, reading, statistical, settings, model);
            }

            made.Add(reading);
        }

        model.Add(name, data, made, []);
    }

    /// <summary>The relative error per bin of all samples together that a <c>staterror</c> names.</summary>
    private static Dictionary<string, double[]> StatisticalErrors(JsonPlace[] samples, int bins)
    {
        var errors = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var totals = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (JsonPlace sample in samples)
        {
            foreach (JsonPlace modifier in sample["modifiers"].Items().Where(m => m["type"].Text() is "staterror"))
            {
                string name = modifier["name"].Text();
                double[] error = errors[name] = errors.GetValueOrDefault(name) ?? new double[bins];
                double[] total = totals[name] = totals.GetValueOrDefault(name) ?? new double[bins];
                (double[] own, double[] template) = (modifier["data"].Numbers(bins), sample["data"].Numbers(bins));
                for (int i = 0; i < bins; i++)
                {
                    error[i] += own[i] * own[i];
                    total[i] += template[i];
                }
            }
        }

        foreach ((string name, double[] error) in errors)
        {
            for (int i = 0; i < bins; i++)
            {
                error[i] = totals[name][i] > 0 ? Math.Sqrt(error[i]) / totals[name][i] : 0;
            }
        }

        return errors;
    }

    private static void ReadModifier(
        JsonPlace modifier, string place, double[] template, ReadSample sample, Dictionary<string, double[]> statistical, Dictionary<string, JsonPlace> settings, ReadModel model)
    {
        (string name, string type, JsonPlace data) = (modifier["name"].Text(), modifier["type"].Text(), modifier["data"]);
        switch (type)
        {
            case "normfactor":
                model.Declare(name, null, 1, 0, 10);
                sample.Factors.Add(new Proportional(name));
                break;
            case "lumi":
                model.Declare(name, Measured(name, settings, null), 1, 0, 10);
                sample.Factors.Add(new Proportional(name));
                break;
            case "normsys":
                model.Declare(name, Measured(name, settings, new GaussianConstraint(0, 1)), 0, -5, 5);
                sample.Factors.Add(new SixthOrderPower(name, data["hi"].Positive(), data["lo"].Positive()));
                break;
            case "histosys":
                model.Declare(name, Measured(name, settings, new GaussianConstraint(0, 1)), 0, -5, 5);
                sample.Morphs.Add(new Morph(name, data["hi_data"].Numbers(template.Length), data["lo_data"].Numbers(template.Length)));
                break;
            case "shapefactor":
                sample.BinFactors.Add(PerBin(name, template.Length, _ => (true, null), model));
                break;
            case "staterror":
                double[] relative = statistical[name];
                sample.BinFactors.Add(PerBin(name, template.Length, i => (relative[i] > 0, relative[i] > 0 ? new GaussianConstraint(1, relative[i]) : null), model));
                break;
            case "shapesys":
                double[] errors = data.Numbers(template.Length);
                sample.BinFactors.Add(PerBin(name, template.Length, i => Counted(template[i], errors[i]), model));
                break;
            default:
                model.Reasons.Add($"{place}: modifier '{name}' is of type '{type}', expected one of {string.Join(", ", Known)}");
                break;
        }
    }

    private static (bool Used, Constraint? Constraint) Counted(double expected, double error) =>
        expected > 0 && error > 0 ? (true, new PoissonConstraint(expected / error * (expected / error), expected / error * (expected / error))) : (false, null);

    private static BinFactors PerBin(string name, int bins, Func<int, (bool Used, Constraint? Constraint)> factor, ReadModel model)
    {
        var names = ImmutableArray.CreateBuilder<string?>(bins);
        for (int i = 0; i < bins; i++)
        {
            (bool used, Constraint? constraint) = factor(i);
            names.Add(used ? Indexed(name, i) : null);
            if (used)
            {
                model.Declare(Indexed(name, i), constraint, 1, 1e-10, 10);
            }
        }

        return new BinFactors(names.ToImmutable());
    }

    private static string Indexed(string name, int bin) => FormattableString.Invariant($"{name}[{bin}]");

    /// <summary>The Gaussian measurement of a parameter, as the measurement of the workspace may restate it.</summary>
    private static GaussianConstraint Measured(string name, Dictionary<string, JsonPlace> settings, GaussianConstraint? usual)
    {
        JsonPlace setting = settings.GetValueOrDefault(name);
        if (usual is null && !(setting.Exists && setting["auxdata"].Exists && setting["sigmas"].Exists))
        {
            throw new ExchangeException($"parameter '{name}': found no auxdata and sigmas in the measurement's configuration, expected both for lumi");
        }

        return new GaussianConstraint(
            setting.Exists && setting["auxdata"].Exists ? setting["auxdata"].Numbers(1)[0] : usual!.Mean,
            setting.Exists && setting["sigmas"].Exists ? setting["sigmas"].Numbers(1)[0] : usual!.Sigma);
    }

    private static void Apply(string name, JsonPlace setting, ReadModel model)
    {
        if (setting["factors"].Exists)
        {
            model.Reasons.Add($"{setting.Path}.factors: found factors of auxiliary counts, expected those that the modifier implies");
        }

        double[] starts = setting["inits"].Exists ? setting["inits"].Numbers() : [];
        (double Lower, double Upper)[] bounds = [.. setting["bounds"].ItemsIfAny().Select(b => b.Numbers(2)).Select(b => (b[0], b[1]))];
        for (int i = 0; i < Math.Max(starts.Length, bounds.Length); i++)
        {
            // A vector has one entry per bin; a single parameter goes by its own name.
            foreach (string target in starts.Length > 1 || bounds.Length > 1 ? new[] { Indexed(name, i) } : [name, Indexed(name, 0)])
            {
                if (i < starts.Length)
                {
                    model.Starts[target] = starts[i];
                }

                if (i < bounds.Length)
                {
                    model.Bounds[target] = bounds[i];
                }
            }
        }

        if (setting["fixed"] is { Exists: true } held && held.Truth())
        {
            // A vector is held in all its bins.
            model.Held.UnionWith(model.Names.Where(n => string.Equals(n, name, StringComparison.Ordinal) || n.StartsWith($"{name}[", StringComparison.Ordinal)));
        }
    }
}
