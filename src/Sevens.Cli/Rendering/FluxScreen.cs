using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>Fluxes: each source with its components, its accelerator and timing, its uncertainties.</summary>
internal static class FluxScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, FluxResult result)
    {
        foreach (SourceFlux source in result.Sources)
        {
            Source(screen, source);
            screen.Gap();
        }

        Closing.Draw(screen, result);
    }

    private static void Source(IScreen screen, SourceFlux source)
    {
        string at = source.BaselineM is { } metres ? $" at {Rounded.Value(metres)} m" : string.Empty;
        screen.Line($"{source.Name}{at}: {Rounded.Exponential(source.FluxPerCm2PerS, 4)} neutrinos per cm²{(source.Integrated ? " over the burst" : " and s")}", Tone.Strong);
        if (source.Above is { } above)
        {
            screen.Line($"of which {Rounded.Exponential(above.FluxPerCm2PerS, 4)} above {Rounded.Value(above.EnergyMeV)} MeV");
        }

        screen.Line(source.Title, Tone.Muted);
        screen.Table(new TextTable(
            [
                Column.Words("component"), Column.Words("flavour"), Column.Words("phase"), Column.Words("shape"), Column.Numbers(source.Integrated ? "fluence / cm⁻²" : "flux / (cm⁻² s⁻¹)"),
                Column.Numbers("mean E / MeV"), Column.Numbers("end point / MeV"),
            ],
            [.. source.Components.Select(Row)]));
        if (source.Facility is { } facility)
        {
            Facility(screen, facility);
        }

        if (source.Timing is { } timing)
        {
            screen.Line(
                $"timing          up to {Rounded.Value(timing.WindowEndUs)} µs: {Rounded.Value(100 * timing.PromptInWindow)} % of prompt, {Rounded.Value(100 * timing.DelayedInWindow)} % of delayed");
        }

        if (source.DayNight is { } dayNight)
        {
            screen.Line(
                $"day and night   {Rounded.Signed(100 * dayNight.Asymmetry)} % electron neutrinos of 8B by night at {Rounded.Value(dayNight.EnergyMeV)} MeV, latitude {Rounded.Value(dayNight.LatitudeDegrees)}°");
        }

        foreach (SourceUncertainty uncertainty in source.Uncertainties)
        {
            screen.Line($"uncertainty     {uncertainty.Name}: {Percent(uncertainty.RelativeUp)} / {Percent(uncertainty.RelativeDown)} of the flux");
        }
    }

    private static void Facility(IScreen screen, PionFacility facility)
    {
        string target = facility.Target is { } name ? $" on {name}" : string.Empty;
        string power = facility.PowerMW is { } megawatts ? $", {Rounded.Value(megawatts)} MW" : string.Empty;
        string rate = facility.RepetitionHz is { } hertz ? $", {Rounded.Value(hertz)} Hz" : string.Empty;
        screen.Line($"accelerator     {Rounded.Value(facility.ProtonEnergyGeV)} GeV protons{target}{power}{rate}");
        if (facility.DutyFactor is { } duty)
        {
            screen.Line($"duty factor     {Rounded.Exponential(duty, 2)}");
        }
    }

    private static string Percent(double relative) => $"{Rounded.Signed(100 * relative)} %";

    private static ImmutableArray<Cell> Row(SourceFluxComponent c) =>
    [
        c.Name, c.Flavour, c.Phase, c.Shape, Rounded.Exponential(c.FluxPerCm2PerS, 4), Rounded.Value(c.MeanEnergyMeV), Rounded.Value(c.EndPointMeV),
    ];
}
