using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Experiments.Templates;

namespace Sevens.Cli.Commands;

/// <summary>What predict and fit have in common: experiments, convention, cuts, and the folder a run leaves.</summary>
internal sealed class RunOptions
{
    private readonly Argument<string[]> experiments = CommonArguments.Experiments();
    private readonly Option<string?> convention = CommonArguments.Convention();
    private readonly Option<string?> formFactor = CommonArguments.FormFactor();
    private readonly Option<string?> axial = CommonArguments.Axial();
    private readonly Option<string?> theory;
    private readonly Option<string?> model = new("--model")
    {
        HelpName = "MODEL",
        Description = "A model of new physics beside the Standard Model: nsi, electromagnetic, light-vector/b-l, or a file (sevens list model).",
    };

    private readonly Option<string[]> set = new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = "Give a parameter of the model, or sin2_theta_w or R_n, a value: g=1e-4, mass=10MeV. Can be repeated.",
    };

    private readonly Option<string[]> window = new("--window")
    {
        HelpName = "AXIS=a:b",
        Description = "Use only the bins between two edges of an axis, such as time=0:3. Can be given for several axes.",
    };

    private readonly Option<string?> outFolder = new("--out") { HelpName = "DIR", Description = "The folder for record, result, tables and figures; by default sevens-runs/VERB-NAMES-HASH." };
    private readonly Option<bool> noOut = new("--no-out") { Description = "Write no folder." };

    /// <summary>The options of a verb.</summary>
    /// <param name="unaskedTheory">Which errors of the cross section it has where none are named.</param>
    public RunOptions(string unaskedTheory) => theory = CommonArguments.Theory(unaskedTheory);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        AddInputsTo(command);
        command.Add(outFolder);
        command.Add(noOut);
    }

    /// <summary>Gives a command the options that say what to compute, without those of the folder.</summary>
    public void AddInputsTo(Command command)
    {
        command.Add(experiments);
        command.Add(convention);
        command.Add(formFactor);
        command.Add(axial);
        command.Add(theory);
        command.Add(model);
        command.Add(set);
        command.Add(window);
    }

    /// <summary>The request they make.</summary>
    /// <exception cref="UsageException">A cut that is not <c>AXIS=a:b</c>, or an axis cut twice.</exception>
    public RunRequest Request(ParseResult parse) => parse.GetValue(set) is { Length: > 0 } values
        ? WithoutValues(parse) with { Set = ModelValues.Parse(parse.GetValue(model), values) }
        : WithoutValues(parse);

    private RunRequest WithoutValues(ParseResult parse) => new()
    {
        Experiments = [.. parse.GetRequiredValue(experiments)],
        Convention = parse.GetValue(convention) ?? Physics.Conventions.Convention.Sevens.Name,
        FormFactor = parse.GetValue(formFactor),
        Axial = parse.GetValue(axial),
        Theory = parse.GetValue(theory),
        Model = parse.GetValue(model),
        Windows = Windows(parse.GetValue(window) ?? []),
    };

    /// <summary>Where the run folder goes.</summary>
    /// <exception cref="UsageException">A folder and none, or one that cannot be written.</exception>
    public RunPlace Place(ParseResult parse)
    {
        string? folder = parse.GetValue(outFolder);
        if (parse.GetValue(noOut))
        {
            return folder is null ? RunPlace.Nowhere : throw new UsageException($"--no-out: found together with --out {folder}, expected one of the two");
        }

        if (folder is not null)
        {
            return RunPlace.Named(folder);
        }

        WritablePlace.RequireFolder(outFolder.Name, RunFolder.DefaultRoot);
        return RunPlace.Default;
    }

    private static ImmutableArray<AxisWindow> Windows(string[] texts)
    {
        var windows = ImmutableArray.CreateBuilder<AxisWindow>(texts.Length);
        foreach (string text in texts)
        {
            AxisWindow cut = Window(text);
            if (windows.Any(w => string.Equals(w.Axis, cut.Axis, StringComparison.Ordinal)))
            {
                throw new UsageException($"--window: found two cuts on '{cut.Axis}', expected one");
            }

            windows.Add(cut);
        }

        return windows.ToImmutable();
    }

    private static AxisWindow Window(string text)
    {
        string[] sides = text.Split('=');
        string[] ends = sides[^1].Split(':');
        if (sides.Length == 2 && sides[0].Length > 0 && ends.Length == 2 && Number(ends[0], out double lower) && Number(ends[1], out double upper) && lower < upper)
        {
            return new AxisWindow(sides[0], lower, upper);
        }

        throw new UsageException($"--window: found '{text}', expected AXIS=a:b with two rising numbers in the unit of the axis, such as time=0:3");
    }

    private static bool Number(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
