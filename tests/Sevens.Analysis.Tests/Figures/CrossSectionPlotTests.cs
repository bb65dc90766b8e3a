using System.Collections.Immutable;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Figures.Plots;
using Sevens.Figures.Writers;

namespace Sevens.Analysis.Tests.Figures;

public sealed class CrossSectionPlotTests
{
    private static readonly Catalog Catalog = new();

    public static TheoryData<CrossSectionPlotKind> Kinds => [.. Enum.GetValues<CrossSectionPlotKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_figure_has_a_name_numbers_and_a_picture(CrossSectionPlotKind kind)
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", Figures = [kind] });
        CrossSectionPlot plot = Assert.Single(result.Plots);
        Assert.Equal(kind, CrossSectionPlotNames.Named(kind.Written()));
        Assert.All(plot.Panels.SelectMany(p => p.Series), s => Assert.All(s.X.Concat(s.Y), v => Assert.True(double.IsFinite(v))));
        (string name, Figure figure) = Assert.Single(ResultFigures.Of(result));
        Assert.Equal($"xsec-{kind.Written()}", name);
        Assert.Contains("</svg>", SvgWriter.Write(FigureLayout.Compose(figure)), StringComparison.Ordinal);
        Assert.Equal(plot.Panels.Sum(p => p.Series.Sum(s => s.X.Length)) + 1, ResultCsv.Plot(plot).Count(c => c == '\n'));
        Assert.StartsWith("panel,series,role,x,y,errorBelow,errorAbove\n", ResultCsv.Write(result), StringComparison.Ordinal);
    }

    // Neutrons alone, in phase and without recoil: 4 times as many give 16 times the cross section; real point nuclei follow to a tenth.
    [Fact]
    public void Point_nuclei_follow_the_square_of_the_number_of_neutrons()
    {
        PlottedPanel panel = Assert.Single(Plot(CrossSectionPlotKind.NeutronNumber, "Ge", "CsI").Panels);
        PlottedSeries square = panel.Series[0];
        Assert.Equal(16, At(square, 80) / At(square, 20), 1e-9);
        PlottedSeries point = panel.Series[1];
        Assert.All(point.X.Zip(point.Y).Where(p => p.First > 10), p => Assert.InRange(p.Second / (square.Y[0] * p.First * p.First / (square.X[0] * square.X[0])), 0.8, 1.0));

        // Per nucleus of CsI, the published Standard-Model value; and COHERENT's own measurement beside it.
        Assert.Equal(189, panel.Series.First(s => string.Equals(s.Name, "CsI", StringComparison.Ordinal)).Y[0], 1);
        Assert.Equal([22, 165], panel.Series.First(s => s.Role == PlottedRole.Measured).Y);
    }

    // 2E²/(M + 2E): 48.29 keV for argon 40 at 30 MeV; the published number.
    [Fact]
    public void End_points_are_those_of_kinematics()
    {
        CrossSectionPlot plot = CrossSectionVerb.Run(Catalog, new CrossSectionRequest
        {
            Target = "Ar40",
            EnergiesMeV = new EvaluationGrid(10, 30, 3, GridSpacing.Linear),
            Figures = [CrossSectionPlotKind.RecoilEndPoints],
        }).Plots[0];
        Assert.Equal(48.29, plot.Panels[0].Series[0].Y[2], 0.005);
        Assert.Equal(48.29, At(plot.Panels[1].Series.First(s => string.Equals(s.Name, "30 MeV", StringComparison.Ordinal)), 40), 0.005);
        Assert.Equal(14.54, At(plot.Panels[1].Series.First(s => string.Equals(s.Name, "30 MeV", StringComparison.Ordinal)), 133), 0.005);
    }

    [Fact]
    public void Form_factors_begin_at_one_and_reach_down_to_their_zeros()
    {
        foreach (PlottedSeries series in Plot(CrossSectionPlotKind.FormFactor, "Ar40").Panels.SelectMany(p => p.Series))
        {
            Assert.Equal(1, series.Y[0], 1e-12);
            Assert.Equal(series.X.Order(), series.X);
            Assert.True(series.Y.Min() < 1e-4);
        }
    }

    [Fact]
    public void Several_targets_stand_beside_each_other()
    {
        Assert.Equal("Na Ar CsI", Names(Plot(CrossSectionPlotKind.Coherence, "Na", "Ar", "CsI")));
        Assert.Equal("Ar40 Cs133", Names(Plot(CrossSectionPlotKind.FormFactor, "Ar40", "Cs133")));
    }

    [Fact]
    public void The_heavier_the_nucleus_the_sooner_coherence_is_lost()
    {
        ImmutableArray<PlottedSeries> curves = Plot(CrossSectionPlotKind.Coherence, "Na", "Ar", "Cs").Panels[0].Series;
        Assert.True(At(curves[0], 50) > At(curves[1], 50) && At(curves[1], 50) > At(curves[2], 50));
    }

    private static string Names(CrossSectionPlot plot) => string.Join(' ', plot.Panels[0].Series.Select(s => s.Name));

    private static double At(PlottedSeries series, double x) => series.Y[series.X.IndexOf(x)];

    private static CrossSectionPlot Plot(CrossSectionPlotKind kind, params string[] targets) =>
        CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = targets[0], FurtherTargets = [.. targets[1..]], Figures = [kind] }).Plots[0];
}
