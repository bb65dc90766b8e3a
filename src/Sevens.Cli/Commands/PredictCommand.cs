using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;

namespace Sevens.Cli.Commands;

/// <summary><c>predict</c>.</summary>
internal sealed class PredictCommand : VerbCommand
{
    /// <summary>The verb's name.</summary>
    public const string Verb = "predict";

    private readonly RunOptions run = new("standard by default");
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public PredictCommand(Session session)
        : base(
            session,
            Verb,
            "Expected events by component, flavour and nuclide, with their spectra.",
            "sevens predict coherent-csi-2021",
            "sevens predict coherent-csi-2021 coherent-lar-2020 --convention tree",
            "sevens predict coherent-csi-2021 --model light-vector/b-l --set g=1e-4 --set mass=10MeV",
            "sevens predict my-detector.yaml --window time=0:3 --format json --no-out")
    {
        run.AddTo(this);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        RunRequest request = run.Request(parse);
        RunPlace place = run.Place(parse);
        PredictionResult result = Session.Compute($"predicting {string.Join(", ", request.Experiments)}", choice.Verbosity, () => PredictVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, Verb, request, result, place, choice);
    }
}
