using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Cli.Commands;

/// <summary><c>xsec</c>.</summary>
internal sealed class CrossSectionCommand : VerbCommand
{
    private readonly Argument<string> target = CommonArguments.Word("TARGET", "A nuclide such as Ar40, or an element such as Ar (average per atom).");
    private readonly Option<string> energy = new("--energy") { HelpName = "30MeV", Required = true, Description = "Neutrino energy with its unit: eV, keV, MeV or GeV." };
    private readonly Option<string?> flavour = new("--flavour") { HelpName = "nu_mu", Description = "The incoming flavour; nu_mu by default." };
    private readonly Option<string?> formFactor = CommonArguments.FormFactor();
    private readonly Option<string?> convention = CommonArguments.Convention();
    private readonly Option<string?> points = new("--points") { HelpName = "N", Description = "Points of the differential cross section; 101 by default." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public CrossSectionCommand(Session session)
        : base(
            session,
            "xsec",
            "Total and differential cross section of coherent scattering on a nucleus.",
            "sevens xsec Ar40 --energy 30MeV --form-factor helm",
            "sevens xsec Xe --energy \"10 MeV\" --flavour nu_e",
            "sevens xsec Cs133 --energy 30MeV --points 1001 --format csv")
    {
        flavour.CompletionSources.Add(_ => FlavourNames.All);
        Add(target);
        Add(energy);
        Add(flavour);
        Add(formFactor);
        Add(convention);
        Add(points);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        var request = new CrossSectionRequest { Target = parse.GetRequiredValue(target), EnergyMeV = Energy(parse.GetRequiredValue(energy)) };
        request = request with
        {
            Flavour = parse.GetValue(flavour) ?? request.Flavour,
            Convention = parse.GetValue(convention) ?? request.Convention,
            FormFactor = parse.GetValue(formFactor),
            Points = parse.GetValue(points) is { } count ? Points(count) : request.Points,
        };
        CrossSectionResult result = Session.Compute(() => CrossSectionVerb.Run(Session.Catalog, request));
        Session.Print(result, choice, screen => CrossSectionScreen.Draw(screen, result));
        return ExitCode.Done;
    }

    /// <summary>Reads an energy; in a shell the space before the unit is a nuisance, so it may be left out.</summary>
    private static double Energy(string text)
    {
        string spaced = text;
        int unit = text.Length;
        while (unit > 0 && char.IsAsciiLetter(text[unit - 1]))
        {
            unit--;
        }

        if (unit > 0 && unit < text.Length && text[unit - 1] != ' ')
        {
            spaced = $"{text[..unit]} {text[unit..]}";
        }

        return NeutrinoEnergy.TryParse(spaced, out NeutrinoEnergy energy) ? energy.MeV : throw new UsageException($"--energy: found '{text}', expected {NeutrinoEnergy.Expectation}");
    }

    private static int Points(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 1_000_000
        ? count
        : throw new UsageException($"--points: found '{text}', expected a whole number from 2 to 1000000");
}
