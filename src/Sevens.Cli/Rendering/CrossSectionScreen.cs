using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>
/// A cross section: the total with what form factors leave of it, its nuclides, a few points of the differential one and of the totals, flavours, form factors, averages.
/// </summary>
internal static class CrossSectionScreen
{
    private const int MostRows = 11;

    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, CrossSectionResult result)
    {
        screen.Line($"{result.Target}{Neutrino(result)}, {result.FormFactor} form factor; per {result.Per}", Tone.Strong);
        if (result.TotalCm2 is { } total)
        {
            screen.Line($"total           {Rounded.Exponential(total, 4)} cm²");
            if (result.Theory is { } theory)
            {
                screen.Line($"theory          ± {TheoryText.Split(total, theory)}");
            }

            screen.Line($"coherence       {Rounded.Value(result.Coherence)} of point nuclei; phase alignment {Rounded.Value(result.PhaseCoherence)}");
            screen.Line($"incoherent      {Exponential(result.IncoherentCm2!.Value)} cm² beside it; as many free nucleons {Exponential(result.FreeNucleonsCm2!.Value)} cm²");
            screen.Line($"maximum recoil  {Rounded.Value(result.MaximumRecoilKeV)} keV");
            screen.Gap();
            screen.Table(new TextTable(
                [Column.Numbers("recoil / keV"), Column.Numbers("dσ/dT / (cm²/keV)")],
                [.. Some(result.Points).Select(p => Row(Rounded.Value(p.RecoilKeV), Exponential(p.DSigmaDTCm2PerKeV)))]));
        }

        if (result.PerNuclide.Length > 1)
        {
            Nuclides(screen, result);
        }

        if (!result.Totals.IsEmpty)
        {
            screen.Gap();
            screen.Table(new TextTable(
                [
                    Column.Numbers("E / MeV"), Column.Numbers("σ / cm²"), Column.Numbers("max. recoil / keV"), Column.Numbers("coherence"),
                    Column.Numbers("alignment"), Column.Numbers("incoherent / cm²"), .. TheoryText.Columns(result.Totals[0].Theory),
                ],
                [
                    .. Some(result.Totals).Select(t => Row([
                        Rounded.Value(t.EnergyMeV), Exponential(t.TotalCm2), Rounded.Value(t.MaximumRecoilKeV), Rounded.Value(t.Coherence),
                        Rounded.Value(t.PhaseCoherence), Exponential(t.IncoherentCm2), .. TheoryText.Cells(t.TotalCm2, t.Theory)])),
                ]));
        }

        CrossSectionComparisons.Draw(screen, result);
        if (result.Averages is { } averages)
        {
            screen.Gap();
            screen.Table(new TextTable(
                [Column.Words($"average, {averages.Source}"), Column.Numbers("cm²"), .. TheoryText.Columns(averages.Theory?["mean"])],
                [
                    Average("nu_mu", averages.NuMu), Average("nu_e", averages.NuE), Average("nu_mu_bar", averages.NuMuBar), Average("mean", averages.Mean),
                ]));
            if (averages.Theory?["mean"] is { } error)
            {
                screen.Line($"  mean ± {TheoryText.Split(averages.Mean, error)}");
            }

            ImmutableArray<Cell> Average(string name, double value) => Row([name, Exponential(value), .. TheoryText.Cells(value, averages.Theory?[name])]);
        }

        if (result.SpectrumAverage is { } own)
        {
            screen.Gap();
            screen.Line($"{own.Source}, mean energy {Rounded.Value(own.MeanEnergyMeV)} MeV");
            screen.Table(new TextTable([Column.Words("average"), Column.Numbers("cm²"), .. TheoryText.Columns(own.Averages[0].Theory)],
                [.. own.Averages.Select(a => Row([a.Flavour, Exponential(a.AverageCm2), .. TheoryText.Cells(a.AverageCm2, a.Theory)]))]));
        }

        foreach (CrossSectionPlot plot in result.Plots)
        {
            screen.Line($"figure {plot.Figure.Written()}: {plot.Title}");
        }

        Closing.Draw(screen, result);
    }

    /// <summary>The flavour and energy of the numbers; averages have their own.</summary>
    private static string Neutrino(CrossSectionResult result) => result switch
    {
        { EnergyMeV: { } energy } => $", {result.Flavour} of {Rounded.Value(energy)} MeV",
        { Totals.IsEmpty: false } => $", {result.Flavour}",
        _ => string.Empty,
    };

    private static void Nuclides(IScreen screen, CrossSectionResult result)
    {
        screen.Gap();
        Column[] columns = [Column.Words("nuclide"), Column.Numbers($"number per {result.Per}")];
        screen.Table(result.EnergyMeV is null
            ? new TextTable([.. columns], [.. result.PerNuclide.Select(n => Row(n.Name, Rounded.Value(n.MoleFraction)))])
            : new TextTable([.. columns, Column.Numbers("σ / (cm²/nucleus)")], [.. result.PerNuclide.Select(n => Row(n.Name, Rounded.Value(n.MoleFraction), Exponential(n.TotalCm2!.Value)))]));
    }

    /// <summary>Rows spread over a table that is too long for a screen, its ends among them.</summary>
    internal static IEnumerable<T> Some<T>(ImmutableArray<T> all)
    {
        int rows = Math.Min(MostRows, all.Length);
        return Enumerable.Range(0, rows).Select(i => all[(int)((long)i * (all.Length - 1) / (rows - 1))]);
    }

    internal static ImmutableArray<Cell> Row(params ReadOnlySpan<string> cells)
    {
        var row = ImmutableArray.CreateBuilder<Cell>(cells.Length);
        foreach (string cell in cells)
        {
            row.Add(cell);
        }

        return row.MoveToImmutable();
    }

    internal static string Exponential(double value) => value == 0 ? "0" : Rounded.Exponential(value, 4);
}
