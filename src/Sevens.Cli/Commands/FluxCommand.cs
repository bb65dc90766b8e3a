using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Quantities;

namespace Sevens.Cli.Commands;

/// <summary><c>flux</c>.</summary>
internal sealed class FluxCommand : VerbCommand
{
    private readonly Argument<string[]> sources = new("SOURCE")
    {
        HelpName = "SOURCE",
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Sources of the catalog (sevens list source), or definition files; several are compared.",
    };

    private readonly Option<string?> compare = new("--compare")
    {
        HelpName = "NAME",
        Description = $"Sources that talks compare, in place of naming them: {string.Join(", ", FluxComparison.All.Select(c => c.Name))}; at 20 m unless --at says otherwise.",
    };

    private readonly Option<string?> at = new("--at") { HelpName = "19.3m", Description = "Distance with its unit, for sources whose flux depends on it." };
    private readonly Option<string?> energies = new("--energies") { HelpName = "FROM:TO:N[:log]", Description = "Neutrino energies of the spectra, such as 0MeV:60MeV:61; 201 over all of them by default." };
    private readonly Option<string?> above = new("--above") { HelpName = "1.8MeV", Description = "An energy above which the flux is printed as well, such as the threshold of a reaction." };
    private readonly Option<string?> outFolder = new("--out") { HelpName = "DIR", Description = "A folder for record, result, tables and figures; none by default." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public FluxCommand(Session session)
        : base(
            session,
            FluxVerb.Name,
            "Neutrinos of a source at a place: flux, spectra and timing by component; several sources compared.",
            "sevens flux sns --at 19.3m",
            "sevens flux leibstadt --at 20.7m --above 1.8MeV",
            "sevens flux sns --at 20m --energies 0MeV:60MeV:61 --out sns-flux",
            "sevens flux --compare natural --out natural-fluxes")
    {
        sources.CompletionSources.Add(_ => Catalog.SourceNames);
        Add(sources);
        compare.CompletionSources.Add(_ => FluxComparison.All.Select(c => c.Name));
        Add(compare);
        Add(at);
        Add(energies);
        Add(above);
        Add(outFolder);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        string[] named = parse.GetValue(sources) ?? [];
        FluxComparison? comparison = parse.GetValue(compare) is { } name ? FluxComparison.Named(name) : null;
        if (named.Length > 0 == comparison is not null)
        {
            throw new CatalogException(
                $"source: found {(comparison is null ? "neither sources nor --compare" : $"{string.Join(", ", named)} and --compare")}, expected one of the two");
        }

        var request = new FluxRequest
        {
            Sources = comparison?.Sources ?? [.. named],
            BaselineM = parse.GetValue(at) is { } distance ? GridText.Quantity<Length>(at.Name, distance) : comparison?.BaselineM,
            AboveMeV = parse.GetValue(above) is { } energy ? GridText.Quantity<NeutrinoEnergy>(above.Name, energy) : null,
            EnergiesMeV = parse.GetValue(energies) is { } grid ? GridText.Grid<NeutrinoEnergy>(energies.Name, grid) : null,
        };
        RunPlace place = parse.GetValue(outFolder) is { } folder ? RunPlace.Named(folder) : RunPlace.Nowhere;
        FluxResult result = Session.Compute(() => FluxVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }
}
