using System.CommandLine;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;

namespace Sevens.Cli.Commands;

/// <summary><c>export</c>.</summary>
internal sealed class ExportCommand : VerbCommand
{
    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<string> to = new("--to")
    {
        HelpName = string.Join('|', ExportTargets.Names),
        Description = "histfactory (a pyhf workspace) or hs3: the likelihood; hepdata (a submission) or parquet (tables): the result of a fit, or of a run folder in place of names.",
        Required = true,
    };

    private readonly Option<string> outPath = new("--out") { HelpName = "PATH", Description = "The file of a likelihood, or the folder of a result.", Required = true };
    private readonly Option<bool> approximate = new("--approximate")
    {
        Description = "Write a log-normal factor too wide for the polynomial that histfactory puts in its place, and say by how much they differ; without it such a likelihood is refused.",
    };

    /// <summary>The verb in a session.</summary>
    public ExportCommand(Session session)
        : base(
            session,
            ExportVerb.Name,
            "Likelihoods for pyhf and HS3, results for HEPData and as Parquet; what a format cannot hold is refused with the reasons.",
            "sevens export coherent-lar-2020 --to histfactory --out lar.json",
            "sevens export coherent-csi-2021 coherent-lar-2020 --to hs3 --out joint.json",
            "sevens export sevens-runs/scan-coherent-csi-2021-1f3a9c2e --to hepdata --out submission")
    {
        run.AddInputsTo(this);
        likelihood.AddTo(this);
        to.CompletionSources.Add(_ => ExportTargets.Names);
        Add(to);
        Add(outPath);
        Add(approximate);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        string path = parse.GetRequiredValue(outPath);
        if (path.Length == 0)
        {
            throw new UsageException("--out: found an empty name, expected a file or folder");
        }

        var request = new ExportRequest
        {
            Fit = likelihood.Complete(run.Request(parse), parse),
            Target = ExportTargets.Named(parse.GetRequiredValue(to)),
            Fidelity = parse.GetValue(approximate) ? Fidelity.Approximate : Fidelity.Exact,
            Out = path,
        };
        if (request is { Fidelity: Fidelity.Approximate, Target: not ExportTarget.HistFactory })
        {
            throw new UsageException($"{approximate.Name}: found it with --to {parse.GetRequiredValue(to)}, expected --to histfactory, whose log-normal factors it is about");
        }

        if (request.Target is ExportTarget.HistFactory or ExportTarget.Hs3)
        {
            WritablePlace.RequireFile(outPath.Name, path);
        }
        else
        {
            WritablePlace.RequireFolder(outPath.Name, path);
        }

        ExportResult result = Session.Compute($"exporting {string.Join(", ", request.Fit.Experiments)}", choice.Verbosity, () => ExportVerb.Run(Session.Catalog, request));
        Session.Print(result, choice, screen => ExportScreen.Draw(screen, result));
        return ExitCode.Done;
    }
}
