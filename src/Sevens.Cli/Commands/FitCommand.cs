using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary><c>fit</c>.</summary>
internal sealed class FitCommand : VerbCommand
{
    /// <summary>The verb's name.</summary>
    public const string Verb = "fit";

    private readonly RunOptions run = new("none by default");
    private readonly OutputOptions output = new();
    private readonly Option<string[]> free = new("--free")
    {
        HelpName = "NAME",
        Description = "Fit a physics parameter: sin2_theta_w, R_n, R_n:Cs133, delta_R_n. The strength of the signal is then 1 unless freed too. Can be repeated.",
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

    private readonly Option<bool> statisticsOnly = new("--statistics-only") { Description = "Hold every constrained nuisance at its central value." };
    private readonly Option<string[]> level = new("--level") { HelpName = "0.9", Description = "A confidence level for intervals beside 68.27 %. Can be repeated." };

    /// <summary>The verb in a session.</summary>
    public FitCommand(Session session)
        : base(
            session,
            Verb,
            "Best fit, intervals, pulls, significance and goodness of one or more experiments.",
            "sevens fit coherent-csi-2021",
            "sevens fit coherent-csi-2021 coherent-lar-2020 --level 0.9",
            "sevens fit coherent-csi-2021 --free R_n",
            "sevens fit coherent-csi-2021 --free delta_R_n --with prex-2 --with crex",
            "sevens fit coherent-csi-2021 --fix cevns=1 --window time=0:3 --out my-fit")
    {
        run.AddTo(this);
        Add(free);
        Add(with);
        Add(hold);
        Add(statisticsOnly);
        Add(level);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        RunRequest request = Request(parse);
        RunPlace place = run.Place(parse);
        FitReport result = Session.Compute($"fitting {string.Join(", ", request.Experiments)}", choice.Verbosity, () => FitVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, Verb, request, result, place, choice);
    }

    private RunRequest Request(ParseResult parse)
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

        return run.Request(parse) with
        {
            Free = [.. (parse.GetValue(free) ?? []).Distinct(StringComparer.Ordinal)],
            With = [.. parse.GetValue(with) ?? []],
            Fixed = values.ToImmutable(),
            Held = held.ToImmutable(),
            Systematics = parse.GetValue(statisticsOnly) ? Systematics.StatisticsOnly : Systematics.Profiled,
            Levels = [.. (parse.GetValue(level) ?? []).Select(Level).Distinct().Order()],
        };
    }

    private static double Level(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double level) && level > 0 && level < 1
            ? level
            : throw new UsageException($"--level: found '{text}', expected a number between 0 and 1, such as 0.9");
}
