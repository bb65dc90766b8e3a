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

    [Fact]
    public void A_cross_section_has_none() =>
        Assert.Empty(ResultFigures.Of(CrossSectionVerb.Run(new Catalog(), new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30 })));
}
