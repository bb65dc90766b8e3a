using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary><c>predict</c>.</summary>
internal sealed class PredictCommand : VerbCommand
{
    /// <summary>The verb's name.</summary>
    public const string Verb = "predict";

    private readonly RunOptions run = new("standard by default");
    private readonly Option<string[]> vary = new("--vary")
    {
        HelpName = "KEY=FROM:TO:N",
        Description = $"Give a number of the definition other values: KEY=FROM:TO:N[:log] or KEY=a,b,c, with KEY such as target.mass or short {string.Join(", ", VariationVerb.ShortKeys)}.",
    };

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
            "sevens predict conus-plus --vary threshold=0.16:0.2:5",
            "sevens predict my-detector.yaml --window time=0:3 --format json --no-out")
    {
        run.AddTo(this);
        vary.CompletionSources.Add(_ => VariationVerb.ShortKeys.Select(k => $"{k}="));
        Add(vary);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        RunRequest request = run.Request(parse);
        RunPlace place = run.Place(parse);
        string doing = $"predicting {string.Join(", ", request.Experiments)}";
        if (parse.GetValue(vary) is { Length: > 0 } keys)
        {
            return keys is [var key]
                ? Varied(new VariationRequest { Predict = request, Vary = VariedKey.Parse(key) }, doing, place, choice)
                : throw new UsageException($"--vary: found {string.Join(" and ", keys)}, expected one key");
        }

        PredictionResult result = Session.Compute(doing, choice.Verbosity, () => PredictVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, Verb, request, result, place, choice);
    }

    private int Varied(VariationRequest request, string doing, RunPlace place, OutputChoice choice)
    {
        VariationResult result = Session.Compute(doing, choice.Verbosity, () => VariationVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }
}
