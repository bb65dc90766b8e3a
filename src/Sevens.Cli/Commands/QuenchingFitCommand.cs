using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Calibrations;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Quantities;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Cli.Commands;

/// <summary><c>quenching fit</c>.</summary>
internal sealed class QuenchingFitCommand : VerbCommand
{
    private readonly Argument<string> points = CommonArguments.Word("NAME|FILE", "Measured points of the catalog (sevens list calibrations), or a file.", () => Catalog.CalibrationNames);
    private readonly Option<string> model = new("--model") { HelpName = "CURVE", Description = $"The curve: {string.Join(", ", QuenchingFitVerb.Models)}.", Required = true };
    private readonly Option<string?> element = new("--element") { HelpName = "Ge", Description = "The element that recoils, whose Z is in Lindhard's formula." };
    private readonly Option<string[]> set = new("--set") { HelpName = "NAME", Description = "Fit only this set of points. Can be repeated." };
    private readonly Option<string?> from = new("--from") { HelpName = "5keVnr", Description = "Fit only points from this recoil energy on." };
    private readonly Option<string?> to = new("--to") { HelpName = "30keVnr", Description = "Fit only points up to this recoil energy." };
    private readonly Option<string?> errors = new("--errors") { HelpName = "scatter|stated", Description = "Scale the errors by √(χ²/ndf) where points scatter more than they say (the default), or take them as stated." };
    private readonly Option<string?> below = new("--below") { HelpName = "CHOICE", Description = "What the written definition says of recoils below the lowest point: refuse (the default), extrapolate, zero or cut." };
    private readonly Option<string?> outFolder = new("--out") { HelpName = "DIR", Description = "A folder for record, result, tables and figure; none by default." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public QuenchingFitCommand(Session session)
        : base(
            session,
            "fit",
            "A curve through measured quenching factors: parameters, errors, correlation, variations, and the lines that a definition needs.",
            "sevens quenching fit lar-quenching-points --model linear --out lar-fit",
            "sevens quenching fit my-germanium.yaml --model lindhard --element Ge")
    {
        Add(points);
        model.CompletionSources.Add(_ => QuenchingFitVerb.Models);
        Add(model);
        Add(element);
        Add(set);
        Add(from);
        Add(to);
        Add(errors);
        Add(below);
        Add(outFolder);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        var request = new QuenchingFitRequest
        {
            Points = parse.GetRequiredValue(points),
            Model = parse.GetRequiredValue(model),
            Element = parse.GetValue(element),
            Sets = [.. parse.GetValue(set) ?? []],
            FromKeV = parse.GetValue(from) is { } lower ? GridText.Quantity<RecoilEnergy>(from.Name, lower) : null,
            ToKeV = parse.GetValue(to) is { } upper ? GridText.Quantity<RecoilEnergy>(to.Name, upper) : null,
            Scaling = parse.GetValue(errors) switch
            {
                null or "scatter" => ErrorScaling.ScatterOfPoints,
                "stated" => ErrorScaling.Stated,
                string other => throw CatalogException.Unknown(errors.Name, other, ["scatter", "stated"]),
            },
            Below = parse.GetValue(below) switch
            {
                null or "refuse" => UnmeasuredRecoils.Refuse,
                "extrapolate" => UnmeasuredRecoils.Extrapolate,
                "zero" => UnmeasuredRecoils.Zero,
                "cut" => UnmeasuredRecoils.Cut,
                string other => throw CatalogException.Unknown(below.Name, other, ["refuse", "extrapolate", "zero", "cut"]),
            },
        };
        RunPlace place = parse.GetValue(outFolder) is { } folder ? RunPlace.Named(folder) : RunPlace.Nowhere;
        QuenchingFitReport result = Session.Compute(() => QuenchingFitVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }
}
