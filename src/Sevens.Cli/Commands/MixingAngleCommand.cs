using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Physics.Quantities;

namespace Sevens.Cli.Commands;

/// <summary><c>mixing-angle</c>.</summary>
internal sealed class MixingAngleCommand : VerbCommand
{
    private readonly Option<string[]> at = new("--at") { HelpName = "50MeV", Description = "A momentum transfer with its unit, 0MeV for its limit. Can be repeated; one in each decade by default." };
    private readonly Option<string?> momenta = new("--momenta") { HelpName = "FROM:TO:N[:log]", Description = "Momentum transfers in place of --at, such as 0.1MeV:1TeV:281:log." };
    private readonly Option<string?> atZ = new("--at-z") { HelpName = "VALUE", Description = "sin²θ_W at the mass of the Z boson, from which it runs; 0.23122 by default." };
    private readonly Option<string?> outFolder = new("--out") { HelpName = "DIR", Description = "A folder for record, result, table and figure; none by default." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public MixingAngleCommand(Session session)
        : base(
            session,
            MixingAngleVerb.Name,
            "The weak mixing angle of the Standard Model along the momentum transfer.",
            "sevens mixing-angle",
            "sevens mixing-angle --at 0MeV --at 50MeV",
            "sevens mixing-angle --momenta 0.1MeV:1TeV:281:log --out running")
    {
        Add(at);
        Add(momenta);
        Add(atZ);
        Add(outFolder);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        var request = new MixingAngleRequest
        {
            MomentaMeV = [.. (parse.GetValue(at) ?? []).Select(q => GridText.Quantity<MomentumTransfer>(at.Name, q))],
            Grid = parse.GetValue(momenta) is { } grid ? GridText.Grid<MomentumTransfer>(momenta.Name, grid) : null,
        };
        request = parse.GetValue(atZ) is { } value ? request with { AtZ = Number(value) } : request;
        RunPlace place = parse.GetValue(outFolder) is { } folder ? RunPlace.Named(folder) : RunPlace.Nowhere;
        return RunPrinting.Finish(Session, request, MixingAngleVerb.Run(request), place, choice);
    }

    private double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        ? value
        : throw new UsageException($"{atZ.Name}: found '{text}', expected a number, such as 0.23122");
}
