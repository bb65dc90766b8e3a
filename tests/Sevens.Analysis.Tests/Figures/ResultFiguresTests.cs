using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Figures.Plots;

namespace Sevens.Analysis.Tests.Figures;

public sealed class ResultFiguresTests
{
    [Fact]
    public void A_fit_has_one_figure_per_experiment_with_a_panel_and_residuals_per_axis()
    {
        FitReport fit = FitVerb.Run(new Catalog(), new RunRequest { Experiments = ["coherent-csi-2021", "coherent-csi-2017"] });
        (string Name, Figure Figure)[] figures = [.. ResultFigures.Of(fit)];
        Assert.Equal("fit-coherent-csi-2021 fit-coherent-csi-2017", string.Join(' ', figures.Select(f => f.Name)));
        Assert.All(figures, f => Assert.Equal(2, f.Figure.Panels.Length));
        Assert.All(figures.SelectMany(f => f.Figure.Panels), p => Assert.NotNull(p.Residuals));
    }

    [Theory]
    [InlineData("xsec-recoil", 30.0, null)]
    [InlineData("xsec-energy", null, 3)]
    [InlineData("xsec-recoil xsec-energy", 30.0, 3)]
    public void A_cross_section_has_a_figure_of_its_recoils_and_one_of_its_energies(string names, double? energy, int? energies)
    {
        var request = new CrossSectionRequest
        {
            Target = "Ar40",
            EnergyMeV = energy,
            EnergiesMeV = energies is { } count ? new EvaluationGrid(1, 50, count, GridSpacing.Linear) : null,
        };
        (string Name, Figure Figure)[] figures = [.. ResultFigures.Of(CrossSectionVerb.Run(new Catalog(), request))];
        Assert.Equal(names, string.Join(' ', figures.Select(f => f.Name)));
        Assert.All(figures.Where(f => string.Equals(f.Name, "xsec-energy", StringComparison.Ordinal)), f => Assert.Equal(AxisScale.Logarithmic, f.Figure.Panels[0].Y.Scale));
    }

    [Fact]
    public void A_list_has_none() => Assert.Empty(ResultFigures.Of(new ListResult { Items = [] }));
}
