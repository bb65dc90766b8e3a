using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Cli.Commands;

/// <summary><c>xsec</c>.</summary>
internal sealed class CrossSectionCommand : VerbCommand
{
    private const string PionDecayAtRest = "pi-dar";

    private readonly Argument<string> target = CommonArguments.Word(
        "TARGET", "A nuclide such as Ar40, an element such as Ar (average per atom), or a material such as CsI by name, file or formula (sum over a formula unit).");

    private readonly Option<string?> energy = new("--energy") { HelpName = "30MeV", Description = "Neutrino energy with its unit, eV, keV, MeV or GeV: total and differential cross section. One of --energy, --energies and --average is needed." };
    private readonly Option<string?> energies = new("--energies") { HelpName = "FROM:TO:N[:log]", Description = "Totals over neutrino energies, such as 1MeV:60MeV:60." };
    private readonly Option<string?> recoils = new("--recoils") { HelpName = "FROM:TO:N[:log]", Description = "Recoil energies of the differential cross section, such as 0keVnr:50keVnr:101." };
    private readonly Option<string?> points = new("--points") { HelpName = "N", Description = "Recoil energies up to the largest where no --recoils are given; 101 by default." };
    private readonly Option<string?> average = new("--average") { HelpName = PionDecayAtRest, Description = "Flux-averaged cross sections, by flavour and their mean." };
    private readonly Option<string?> flavour = new("--flavour") { HelpName = "nu_mu", Description = "The incoming flavour; nu_mu by default." };
    private readonly Option<string?> formFactor = CommonArguments.FormFactor();
    private readonly Option<string?> convention = CommonArguments.Convention();
    private readonly Option<string?> outFolder = new("--out") { HelpName = "DIR", Description = "A folder for record, result, tables and figures; none by default." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public CrossSectionCommand(Session session)
        : base(
            session,
            CrossSectionVerb.Name,
            "Cross sections of coherent scattering: total, differential and flux-averaged, of nuclei and materials.",
            "sevens xsec Ar40 --energy 30MeV --form-factor helm",
            "sevens xsec CaWO4 --energies 1MeV:60MeV:60 --flavour nu_e --out cawo4",
            "sevens xsec CsI --average pi-dar --convention coherent",
            "sevens xsec Cs133 --energy 30MeV --recoils 0keVnr:15keVnr:151 --format csv")
    {
        flavour.CompletionSources.Add(_ => FlavourNames.All);
        average.CompletionSources.Add(PionDecayAtRest);
        Add(target);
        Add(energy);
        Add(energies);
        Add(recoils);
        Add(points);
        Add(average);
        Add(flavour);
        Add(formFactor);
        Add(convention);
        Add(outFolder);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        CrossSectionRequest request = Request(parse);
        RunPlace place = parse.GetValue(outFolder) is { } folder ? RunPlace.Named(folder) : RunPlace.Nowhere;
        CrossSectionResult result = Session.Compute(() => CrossSectionVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }

    private CrossSectionRequest Request(ParseResult parse)
    {
        var request = new CrossSectionRequest { Target = parse.GetRequiredValue(target) };
        request = request with
        {
            EnergyMeV = parse.GetValue(energy) is { } one ? GridText.Quantity<NeutrinoEnergy>(energy.Name, one) : null,
            EnergiesMeV = parse.GetValue(energies) is { } many ? GridText.Grid<NeutrinoEnergy>(energies.Name, many) : null,
            RecoilsKeV = parse.GetValue(recoils) is { } grid ? GridText.Grid<RecoilEnergy>(recoils.Name, grid) : null,
            Points = parse.GetValue(points) is { } count ? GridText.Count(points.Name, count) : request.Points,
            Average = parse.GetValue(average) is { } source ? Source(source) : null,
            Flavour = parse.GetValue(flavour) ?? request.Flavour,
            Convention = parse.GetValue(convention) ?? request.Convention,
            FormFactor = parse.GetValue(formFactor),
        };
        if (request is { EnergyMeV: null, EnergiesMeV: null, Average: null })
        {
            throw new UsageException("xsec: found no energy, expected --energy, --energies or --average; see sevens xsec --help");
        }

        return parse.GetValue(points) is not null && (request.RecoilsKeV is not null || request.EnergyMeV is null)
            ? throw new UsageException("--points: found without --energy or together with --recoils, expected --energy alone")
            : request;
    }

    private static AveragingSource Source(string name) => string.Equals(name, PionDecayAtRest, StringComparison.Ordinal)
        ? AveragingSource.PionDecayAtRest
        : throw CatalogException.Unknown("--average", name, [PionDecayAtRest]);
}
