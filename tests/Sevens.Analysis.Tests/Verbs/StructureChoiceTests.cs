using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Form factors and axial parts by name, as a user of the verbs asks for them.</summary>
public sealed class StructureChoiceTests
{
    private static readonly Catalog Catalog = new();
    private static readonly CrossSectionRequest Xenon = new() { Target = "Xe132", EnergyMeV = 30 };
    private static readonly RunRequest CsI = new() { Experiments = ["coherent-csi-2021"] };

    // Radii of one nucleus within its skin: parametrisations of F spread by per cents, as the field compares them.
    [Theory]
    [InlineData("two-parameter-fermi")]
    [InlineData("solid-sphere")]
    [InlineData("gaussian")]
    [InlineData("moment-expansion")]
    [InlineData("mean-field")]
    [InlineData("shell-model")]
    public void Every_form_factor_gives_a_cross_section_like_that_of_Helm(string name)
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, Xenon with { FormFactor = name });
        Assert.Equal(name, result.FormFactor);
        Assert.Equal($"sevens+{name}", result.Convention);
        Assert.Equal(1, result.TotalCm2!.Value / CrossSectionVerb.Run(Catalog, Xenon).TotalCm2!.Value, 0.05);
    }

    [Fact]
    public void What_was_read_is_in_the_provenance()
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "F19", EnergyMeV = 30, Axial = "shell-model" });
        Assert.Contains(result.Provenance.Inputs, i => i.Name.EndsWith("axial-responses.csv", StringComparison.Ordinal));
        Assert.Equal("sevens+axial-shell-model", result.Convention);
        PredictionResult prediction = PredictVerb.Run(Catalog, CsI with { FormFactor = "shell-model", Axial = "spin-expectation" });
        Assert.Contains(prediction.Provenance.Inputs, i => i.Name.EndsWith("form-factors/shell-model.csv", StringComparison.Ordinal));
        Assert.Contains(prediction.Provenance.Inputs, i => i.Name.EndsWith("spin-expectation-values.csv", StringComparison.Ordinal));
        Assert.Contains("doi:10.1103/PhysRevC.79.044302", prediction.Provenance.Citations, StringComparer.Ordinal);
    }

    // F_A(0)/Q_W² is 1.6e-2 for F19 and some 5e-5 for Cs133 and I127 (arXiv:2007.08529). With x = T/T_max the axial part has ∫(1 + x) dx = 3/2 where the
    // vector part has ∫(1 − x) dx = 1/2: three times these ratios at small q.
    [Fact]
    public void The_axial_part_matters_for_fluorine_and_not_for_caesium_iodide()
    {
        double Total(string? axial) => CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "F19", EnergyMeV = 10, Axial = axial }).TotalCm2!.Value;
        Assert.InRange((Total("shell-model") / Total(axial: null)) - 1, 0.04, 0.055);
        double Events(string? axial) => PredictVerb.Run(Catalog, CsI with { Axial = axial }).Experiments[0].Events["cevns"].Total;
        Assert.InRange((Events("spin-expectation") / Events(axial: null)) - 1, 3e-5, 5e-4);
    }

    [Fact]
    public void What_a_nuclide_lacks_is_told()
    {
        string Refused(Func<object> run) => Assert.Throws<CatalogException>(run).Message;
        Assert.Contains("no table of Cs133", Refused(() => PredictVerb.Run(Catalog, CsI with { FormFactor = "fourier-bessel" })), StringComparison.Ordinal);
        Assert.Contains("no table of Cs133", Refused(() => FitVerb.Run(Catalog, CsI with { FormFactor = "fourier-bessel" })), StringComparison.Ordinal);
        Assert.Contains("there are for: H1", Refused(() => PredictVerb.Run(Catalog, CsI with { Axial = "klos-2013" })), StringComparison.Ordinal);
        Assert.Contains("there are for: H1", Refused(() => CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "C", EnergyMeV = 30, Axial = "klos-2013" })), StringComparison.Ordinal);
        string range = Refused(() => CrossSectionVerb.Run(Catalog, Xenon with { EnergyMeV = 60, FormFactor = "moment-expansion" }));
        Assert.Contains("where the expansion to ⟨r^6⟩ holds", range, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", range, StringComparison.Ordinal);
        Assert.Contains("did you mean 'gaussian'?", Refused(() => CrossSectionVerb.Run(Catalog, Xenon with { FormFactor = "gausian" })), StringComparison.Ordinal);
        Assert.Contains("did you mean 'shell-model'?", Refused(() => CrossSectionVerb.Run(Catalog, Xenon with { Axial = "shel-model" })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fit_takes_both()
    {
        FitReport fit = FitVerb.Run(Catalog, CsI with { FormFactor = "shell-model", Axial = "spin-expectation", Systematics = Systematics.StatisticsOnly });
        Assert.Equal("sevens+shell-model+axial-spin-expectation", fit.Convention);
        Assert.True(fit.Status.Converged);
    }
}
