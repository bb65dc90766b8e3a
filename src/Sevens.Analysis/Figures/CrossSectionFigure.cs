using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;

namespace Sevens.Analysis.Figures;

/// <summary>The differential cross section against the recoil energy; the total against the neutrino energy, beside the coherence.</summary>
internal static class CrossSectionFigure
{
    // Cross sections of CEvNS are written in these.
    private const double Unit = 1e-40;

    public static IEnumerable<(string Name, Figure Figure)> Of(CrossSectionResult result)
    {
        if (!result.Points.IsEmpty)
        {
            yield return ("xsec-recoil", Differential(result));
        }

        if (!result.Totals.IsEmpty)
        {
            yield return ("xsec-energy", Total(result));
        }
    }

    private static Figure Differential(CrossSectionResult result) => new()
    {
        Title = FormattableString.Invariant($"{result.Target}: {result.Flavour} of {result.EnergyMeV} MeV"),
        Footer = Footer(result),
        Panels =
        [
            new Panel
            {
                X = new PlotAxis("Recoil energy", "keV"),
                Y = new PlotAxis("dσ/dT", "10^{−40} cm²/keV"),
                Series = [new Curve(string.Empty, [.. result.Points.Select(p => p.RecoilKeV)], [.. result.Points.Select(p => p.DSigmaDTCm2PerKeV / Unit)])],
                Legend = LegendPlacement.None,
            },
        ],
    };

    private static Figure Total(CrossSectionResult result)
    {
        ImmutableArray<double> energies = [.. result.Totals.Select(t => t.EnergyMeV)];
        return new Figure
        {
            Title = $"{result.Target}: {result.Flavour}",
            Footer = Footer(result),
            Panels =
            [
                Against(energies, result.Totals.Select(t => t.TotalCm2 / Unit), new PlotAxis("σ", "10^{−40} cm²") { Scale = AxisScale.Logarithmic }),
                Against(energies, result.Totals.Select(t => t.Coherence), new PlotAxis("σ / σ(point nuclei)")),
            ],
        };
    }

    private static Panel Against(ImmutableArray<double> energies, IEnumerable<double> values, PlotAxis y) => new()
    {
        X = new PlotAxis("Neutrino energy", "MeV"),
        Y = y,
        Series = [new Curve(string.Empty, energies, [.. values])],
        Legend = LegendPlacement.None,
    };

    private static string Footer(CrossSectionResult result) => $"Per {result.Per}; Sevens {result.SevensVersion}, convention {result.Convention}, {result.FormFactor} form factor";
}
