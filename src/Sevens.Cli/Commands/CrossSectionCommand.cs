using System.Collections.Immutable;
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

    private readonly Argument<string[]> target = new("TARGET")
    {
        HelpName = "TARGET",
        Arity = ArgumentArity.OneOrMore,
        Description = "A nuclide such as Ar40, an element such as Ar (average per atom), or a material such as CsI by name, file or formula (sum over a formula unit). Several in figures.",
    };

    private readonly Option<string?> energy = new("--energy") { HelpName = "30MeV", Description = "Neutrino energy with its unit, eV, keV, MeV or GeV: total and differential cross section. One of --energy, --energies, --average and --figure is needed." };
    private readonly Option<string?> energies = new("--energies") { HelpName = "FROM:TO:N[:log]", Description = "Totals over neutrino energies, such as 1MeV:60MeV:60." };
    private readonly Option<string?> recoils = new("--recoils") { HelpName = "FROM:TO:N[:log]", Description = "Recoil energies of the differential cross section, such as 0keVnr:50keVnr:101." };
    private readonly Option<string?> points = new("--points") { HelpName = "N", Description = "Recoil energies up to the largest where no --recoils are given; 101 by default." };
    private readonly Option<string?> average = new("--average")
    {
        HelpName = "pi-dar|SOURCE|FILE",
        Description = "Flux-averaged cross sections: by flavour and their mean over pion decay at rest or a source such as solar-b8, or over the spectrum in a file (sevens/table/1: neutrino energy with its unit, flux).",
    };

    private readonly Option<string[]> flavour = new("--flavour") { HelpName = "nu_mu", Description = "The incoming flavour; nu_mu by default. Repeated: a table by flavour." };
    private readonly Option<bool> allFlavours = new("--all-flavours") { Description = "A table of totals by flavour." };
    private readonly Option<string?> compare = new("--compare") { HelpName = "NAME,NAME,…", Description = "Form factors to compare over --energies, each relative to the first." };
    private readonly Option<string[]> figure = new("--figure")
    {
        HelpName = "KIND",
        Description = $"A figure with its numbers in the folder of --out: {string.Join(", ", CrossSectionPlotNames.All)}. Can be repeated.",
    };

    private readonly Option<string?> formFactor = CommonArguments.FormFactor();
    private readonly Option<string?> axial = CommonArguments.Axial();
    private readonly Option<string?> convention = CommonArguments.Convention();
    private readonly Option<string?> theory = CommonArguments.Theory("standard by default");
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
            "sevens xsec Cs133 --energy 30MeV --recoils 0keVnr:15keVnr:151 --format csv",
            "sevens xsec Ar40 --energies 1MeV:55MeV:109 --compare helm,klein-nystrand,symmetrised-fermi",
            "sevens xsec Na Ar Ge CsI --figure n-squared --figure coherence --out nuclei")
    {
        flavour.CompletionSources.Add(_ => FlavourNames.All);
        average.CompletionSources.Add(PionDecayAtRest);
        figure.CompletionSources.Add(_ => CrossSectionPlotNames.All);
        Add(target);
        Add(energy);
        Add(energies);
        Add(recoils);
        Add(points);
        Add(average);
        Add(flavour);
        Add(allFlavours);
        Add(formFactor);
        Add(compare);
        Add(axial);
        Add(convention);
        Add(theory);
        Add(figure);
        Add(outFolder);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        CrossSectionRequest request = Request(parse);
        RunPlace place = parse.GetValue(outFolder) is { } folder ? RunPlace.Named(folder) : RunPlace.Nowhere;
        if (!request.Figures.IsEmpty && place == RunPlace.Nowhere && choice.Format == ResultFormat.Table)
        {
            throw new UsageException("--figure: found without --out, expected --out DIR for the figure, or --format json or csv for its numbers");
        }

        CrossSectionResult result = Session.Compute(() => CrossSectionVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }

    private CrossSectionRequest Request(ParseResult parse)
    {
        string[] targets = parse.GetRequiredValue(target);
        var request = new CrossSectionRequest { Target = targets[0], FurtherTargets = [.. targets[1..]] };
        request = request with
        {
            EnergyMeV = parse.GetValue(energy) is { } one ? GridText.Quantity<NeutrinoEnergy>(energy.Name, one) : null,
            EnergiesMeV = parse.GetValue(energies) is { } many ? GridText.Grid<NeutrinoEnergy>(energies.Name, many) : null,
            RecoilsKeV = parse.GetValue(recoils) is { } grid ? GridText.Grid<RecoilEnergy>(recoils.Name, grid) : null,
            Points = parse.GetValue(points) is { } count ? GridText.Count(points.Name, count) : request.Points,
            Convention = parse.GetValue(convention) ?? request.Convention,
            FormFactor = parse.GetValue(formFactor),
            Theory = parse.GetValue(theory),
            Compare = parse.GetValue(compare) is { } list ? [.. list.Split(',', StringSplitOptions.TrimEntries)] : [],
            Figures = [.. (parse.GetValue(figure) ?? []).Select(Figure)],
            Axial = parse.GetValue(axial),
        };
        request = WithFlavours(WithAverage(request, parse.GetValue(average)), parse.GetValue(flavour) ?? [], parse.GetValue(allFlavours));
        if (request is { EnergyMeV: null, EnergiesMeV: null, Average: null, SpectrumFile: null, Source: null, Figures: [] })
        {
            throw new UsageException("xsec: found no energy, expected --energy, --energies, --average or --figure; see sevens xsec --help");
        }

        return parse.GetValue(points) is not null && (request.RecoilsKeV is not null || request.EnergyMeV is null)
            ? throw new UsageException("--points: found without --energy or together with --recoils, expected --energy alone")
            : request;
    }

    private static CrossSectionRequest WithFlavours(CrossSectionRequest request, string[] named, bool all)
    {
        ImmutableArray<string> table = all ? [.. FlavourNames.All] : named.Length > 1 ? [.. named] : [];
        return request with { Flavour = named is [var first, ..] ? first : request.Flavour, Flavours = table };
    }

    /// <summary>A file is recognised as a definition's file is: by its ending or a directory separator.</summary>
    private static CrossSectionRequest WithAverage(CrossSectionRequest request, string? source) => source switch
    {
        null => request,
        PionDecayAtRest => request with { Average = AveragingSource.PionDecayAtRest },
        _ when source.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || source.AsSpan().IndexOfAny('/', Path.DirectorySeparatorChar) >= 0 => request with { SpectrumFile = source },
        _ when Catalog.SourceNames.Contains(source, StringComparer.Ordinal) => request with { Source = source },
        _ => throw CatalogException.Unknown("--average", source, [PionDecayAtRest, .. Catalog.SourceNames, "a file that ends in .csv"]),
    };

    private static CrossSectionPlotKind Figure(string name) =>
        CrossSectionPlotNames.Named(name) ?? throw CatalogException.Unknown("--figure", name, CrossSectionPlotNames.All);
}
