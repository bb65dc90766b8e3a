using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Runs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary>What verbs that fit have in common: which parameters are free, held or constrained elsewhere.</summary>
internal sealed class LikelihoodOptions
{
    private readonly Option<string[]> free = new("--free")
    {
        HelpName = "NAME",
        Description = "Fit a physics parameter: sin2_theta_w, R_n, R_n:Cs133, delta_R_n, or a coupling of the model. The strength of the signal is then 1 unless freed too. Can be repeated.",
    };

    private readonly Option<string[]> with = new("--with")
    {
        HelpName = "MEASUREMENT",
        Description = "Take a measurement made elsewhere along as a constraint: prex-2, antiprotonic-skins:Cs133, or a file. Can be repeated.",
    };

    private readonly Option<string[]> hold = new("--fix")
    {
        HelpName = "NAME[=VALUE]",
        Description = "Hold a parameter, at its start value or at the one given. Can be repeated.",
    };

    private readonly Option<string[]> decorrelate = new("--decorrelate")
    {
        HelpName = "NUISANCE",
        Description = "Give each experiment a copy of its own of a shared nuisance: sns-flux, csi-quenching-2021. Can be repeated.",
    };

    private readonly Option<bool> statisticsOnly = new("--statistics-only") { Description = "Hold every constrained nuisance at its central value." };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(free);
        command.Add(with);
        command.Add(hold);
        command.Add(decorrelate);
        command.Add(statisticsOnly);
    }

    /// <summary>A request with what they say.</summary>
    /// <exception cref="UsageException">A text that is not what its option takes, or a parameter fixed twice.</exception>
    public RunRequest Complete(RunRequest request, ParseResult parse)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        var held = ImmutableArray.CreateBuilder<string>();
        foreach (string text in parse.GetValue(hold) ?? [])
        {
            string[] sides = text.Split('=');
            string name = sides[0];
            if (values.ContainsKey(name) || held.Contains(name))
            {
                throw new UsageException($"--fix: found '{name}' twice, expected each parameter once");
            }

            switch (sides.Length)
            {
                case 1 when name.Length > 0:
                    held.Add(name);
                    break;
                case 2 when name.Length > 0 && double.TryParse(sides[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value):
                    values.Add(name, value);
                    break;
                default:
                    throw new UsageException($"--fix: found '{text}', expected NAME or NAME=VALUE with a number, such as cevns=1");
            }
        }

        return request with
        {
            Free = [.. (parse.GetValue(free) ?? []).Distinct(StringComparer.Ordinal)],
            With = [.. parse.GetValue(with) ?? []],
            Fixed = values.ToImmutable(),
            Held = held.ToImmutable(),
            Decorrelate = parse.GetValue(decorrelate) is { Length: > 0 } names ? names.ToImmutableSortedSet(StringComparer.Ordinal) : null,
            Systematics = parse.GetValue(statisticsOnly) ? Systematics.StatisticsOnly : Systematics.Profiled,
        };
    }

    /// <summary>Reads confidence levels, rising, each once.</summary>
    /// <exception cref="UsageException">One that is not a number between 0 and 1.</exception>
    public static ImmutableArray<double> Levels(string option, string[]? texts) => [.. (texts ?? []).Select(text => Level(option, text)).Distinct().Order()];

    private static double Level(string option, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double level) && level > 0 && level < 1
            ? level
            : throw new UsageException($"{option}: found '{text}', expected a number between 0 and 1, such as 0.9");
}
