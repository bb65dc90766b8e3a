using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;

namespace Sevens.Cli.Commands;

/// <summary><c>rerun</c>.</summary>
internal sealed class RerunCommand : VerbCommand
{
    private readonly Argument<string> folder = CommonArguments.Word("DIR", "A folder that predict, compare, fit, scan, xsec --out or flux --out wrote.");
    private readonly Option<string?> outFolder = new("--out") { HelpName = "DIR", Description = "Where to write; by default the same folder." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public RerunCommand(Session session)
        : base(
            session,
            "rerun",
            "Makes a run again from its record, byte for byte; refuses where an input has changed since.",
            "sevens rerun sevens-runs/fit-coherent-csi-2021-1f3a9c2e",
            "sevens rerun my-fit --out again && diff -r my-fit again")
    {
        Add(folder);
        Add(outFolder);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        string from = parse.GetRequiredValue(folder);
        RunPlace place = parse.GetValue(outFolder) is { } other ? RunPlace.Named(other) : RunPlace.At(from);
        (RunRecord record, VerbResult result) = Session.Compute($"running {from} again", choice.Verbosity, () => RerunVerb.Run(Session.Catalog, from));
        return result switch
        {
            CrossSectionResult section => RunPrinting.Finish(Session, record.CrossSection!, section, place, choice),
            FitReport fit when record.Injection is { } injection => RunPrinting.Finish(Session, injection, fit, place, choice),
            ScanReport scan => RunPrinting.Finish(Session, record.Scan!, scan, timing: null, place, choice),
            VariationResult variation => RunPrinting.Finish(Session, record.Variation!, variation, place, choice),
            LimitReport limit => RunPrinting.Finish(Session, record.Limit!, limit, place, choice),
            ToysReport toys => RunPrinting.Finish(Session, record.Toys!, toys, place, choice),
            QuenchingFitReport quenching => RunPrinting.Finish(Session, record.Quenching!, quenching, place, choice),
            SampleReport sample => RunPrinting.Finish(Session, record, sample, place, choice),
            ImpactsReport impacts => RunPrinting.Finish(Session, record.Impacts!, impacts, place, choice),
            FluxResult flux => RunPrinting.Finish(Session, record.Flux!, flux, place, choice),
            MixingAngleResult angle => RunPrinting.Finish(Session, record.MixingAngle!, angle, place, choice),
            ProjectionReport projection => RunPrinting.Finish(Session, record.Projection!, projection, place, choice),
            _ => RunPrinting.Finish(Session, record.Verb, record.Request!, result, place, choice),
        };
    }
}
