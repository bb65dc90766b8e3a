using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;
using Sevens.Physics.Constants;

namespace Sevens.Analysis.Figures;

/// <summary>sin²θ_W of the Standard Model along the momentum transfer.</summary>
internal static class MixingAngleFigure
{
    /// <summary>The figure; null where there is no curve to draw.</summary>
    public static Figure? Of(MixingAngleResult result) => Curve(result, "Standard Model") is not { } curve ? null : new Figure
    {
        Title = "Weak mixing angle against momentum transfer",
        Footer = $"Sevens {result.SevensVersion}; MS-bar, with its step of 0.0003 at the mass of the W boson",
        PanelWidth = 420,
        PanelHeight = 280,
        Panels =
        [
            new Panel
            {
                X = new PlotAxis("Momentum transfer", "MeV") { Scale = AxisScale.Logarithmic },
                Y = new PlotAxis("sin²θ_{W}"),
                Series = [curve, new DataPoints("at the Z boson, from which it runs", [PhysicalConstants.ZMass], [result.AtZ]) { Colour = Palette.Green }],
            },
        ],
    };

    /// <summary>The curve through the points, in the order of their momentum transfers and without that at zero; null where fewer than two are left.</summary>
    public static Curve? Curve(MixingAngleResult result, string name)
    {
        MixingAnglePoint[] points = [.. result.Points.Where(p => p.MomentumMeV > 0).OrderBy(p => p.MomentumMeV)];
        return points.Length < 2 ? null : new Curve(name, [.. points.Select(p => p.MomentumMeV)], [.. points.Select(p => p.SinSquared)]) { Stroke = new Stroke(Palette.Blue, 1.2) };
    }
}
