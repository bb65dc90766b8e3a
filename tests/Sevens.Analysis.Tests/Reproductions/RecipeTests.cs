using Sevens.Analysis.Reproductions;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications.Recipes;

namespace Sevens.Analysis.Tests.Reproductions;

public class RecipeTests
{
    private static readonly StepResults Steps = new(new Catalog(), folder: null);

    // Largest recoils 2E²/(M + 2E) of 30 MeV, the values of published-result rows anchor-recoil-*: 15.22 keV of I127 and 14.54 keV of Cs133.
    [Theory]
    [InlineData(RecipeRole.Multiply, 15.22 * 14.54)]
    [InlineData(RecipeRole.Divide, 15.22 / 14.54)]
    [InlineData(RecipeRole.Add, 15.22 + 14.54)]
    [InlineData(RecipeRole.Subtract, 15.22 - 14.54)]
    [InlineData(RecipeRole.Quadrature, 21.0489)]
    public void A_step_does_what_its_role_says(RecipeRole role, double expected) =>
        Assert.Equal(expected, RecipeValue.Of([Recoil("I127"), Recoil("Cs133") with { Role = role }], Steps).Value, 0.01 * 15);

    [Fact]
    public void Stated_relative_errors_add_in_quadrature()
    {
        RecipeValue value = RecipeValue.Of([Recoil("I127") with { RelativeError = 0.3 }, Recoil("Cs133") with { RelativeError = 0.4 }], Steps);
        Assert.Equal(0.5, value.Error!.Value / value.Value, 12);
    }

    [Fact]
    public void Commands_are_those_that_a_user_types()
    {
        Assert.Equal("sevens show prex-1", RecipeCommand.Of(new ShowRecipe { Entry = "prex-1", Value = "x" }));
        Assert.Equal("sevens impacts coherent-csi-2021 --on cevns", RecipeCommand.Of(new ImpactsRecipe { Experiments = ["coherent-csi-2021"], On = "cevns", Value = "x" }));
        Assert.Equal("sevens predict conus-plus --vary threshold=0.16,0.17", RecipeCommand.Of(new PredictRecipe { Experiments = ["conus-plus"], Vary = "threshold=0.16,0.17", Value = "x" }));
        Assert.Equal("sevens quenching fit lar-quenching-points --model linear", RecipeCommand.Of(new QuenchingRecipe { Points = "lar-quenching-points", Model = "linear", Value = "x" }));
        Assert.Equal(
            "sevens quenching fit lar-quenching-points --model linear --set \"ARIS 2018\"",
            RecipeCommand.Of(new QuenchingRecipe { Points = "lar-quenching-points", Model = "linear", Sets = ["ARIS 2018"], Value = "x" }));
        Assert.Equal(
            "sevens limit e --on g --method fc --toys 200", RecipeCommand.Of(new LimitRecipe { Experiments = ["e"], On = "g", Method = RecipeLimitMethod.Fc, Toys = 200, Value = "x" }));
    }

    [Fact]
    public void What_takes_minutes_is_skipped_and_says_so()
    {
        ReproducedResult row = Assert.Single(ReproduceVerb.Run(new Catalog(), new ReproduceRequest { Selection = ["toys"] }, ReproduceOptions.Default).Results);
        Assert.Equal(ReproductionVerdict.Skipped, row.Verdict);
        Assert.Null(row.Ours);
        Assert.Contains("--full", row.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_may_be_made_of_other_numbers()
    {
        ReproduceRecipe recoil = new() { Id = "anchor-recoil-i127", Value = "results[0].ours" };
        Assert.Equal(15.22, RecipeValue.Of([recoil], Steps).Value, 0.01);
        Assert.Equal("sevens reproduce anchor-recoil-i127", RecipeCommand.Of(recoil));
    }

    [Theory]
    [InlineData("lar-2020-shape-error")]
    [InlineData("csi-2017-neutrino-induced-neutrons")]
    [InlineData("anchor")]
    public void What_is_made_of_others_itself_has_no_recipe_or_is_not_one_number_is_refused(string id)
    {
        string message = Assert.Throws<CatalogException>(() => RecipeValue.Of([new ReproduceRecipe { Id = id, Value = "results[0].ours" }], Steps)).Message;
        Assert.Contains($"found '{id}', expected one published number with a recipe", message, StringComparison.Ordinal);
    }

    // The neutron skin of lead is published as 0.33 +0.16 −0.18 fm in arXiv:1201.2568.
    [Fact]
    public void A_skin_comes_from_a_measurement() =>
        Assert.InRange(RecipeValue.Of([new ShowRecipe { Entry = "prex-1", Value = "definition.derived.skinFm.value" }], Steps).Value, 0.15, 0.49);

    // arXiv:2006.12659: 24.4 kg at 27.5 m.
    [Theory]
    [InlineData("definition.target.mass", "kg", 24.4)]
    [InlineData("definition.baseline", "m", 27.5)]
    public void A_quantity_is_read_in_its_unit(string place, string unit, double expected) =>
        Assert.Equal(expected, RecipeValue.Of([new ShowRecipe { Entry = "coherent-lar-2020", Unit = unit, Value = place }], Steps).Value);

    // arXiv:2003.10630: 0.246 ± 0.006 at 0 keVnr, here within the error; one set alone, 8 points, knows it worse.
    [Fact]
    public void A_quenching_curve_is_fitted_to_points_or_to_some_of_them()
    {
        var recipe = new QuenchingRecipe { Points = "lar-quenching-points", Model = "linear", Value = "parameters[atZero].value", Error = "parameters[atZero].error" };
        RecipeValue all = RecipeValue.Of([recipe], Steps), some = RecipeValue.Of([recipe with { Sets = ["SCENE 2015"] }], Steps);
        Assert.Equal(0.246, all.Value, 0.006);
        Assert.True(some.Error > all.Error);
    }

    // 5.25e6 ± 3.83 % per cm² and s, arXiv:1109.0763; the error of the shape of the spectrum moves neutrinos between flavours, by less than a tenth of that.
    [Fact]
    public void A_flux_has_the_error_of_its_source()
    {
        RecipeValue flux = RecipeValue.Of(
            [Boron("nu_e") with { Error = "sources[solar-b8].components[b8 nu_e].errorPerCm2PerS", Role = null }, Boron("nu_mu"), Boron("nu_tau")], Steps);
        Assert.Equal(5.25e6, flux.Value, 1e-3);
        Assert.Equal(0.0383, flux.Error!.Value / flux.Value, 0.0002);

        static FluxRecipe Boron(string flavour) => new() { Source = "solar-b8", Value = $"sources[solar-b8].components[b8 {flavour}].fluxPerCm2PerS", Role = RecipeRole.Add };
    }

    [Fact]
    public void A_recipe_that_an_experiment_refuses_is_named() =>
        Assert.Contains(
            "sevens predict conus-plus --window energy=0.1234:0.8: ",
            Assert.Throws<CatalogException>(() => Steps.Of(new PredictRecipe { Experiments = ["conus-plus"], Window = ["energy=0.1234:0.8"], Value = "x" })).Message,
            StringComparison.Ordinal);

    private static CrossSectionRecipe Recoil(string nuclide) => new() { Target = nuclide, Energy = Sevens.Physics.Quantities.NeutrinoEnergy.FromMeV(30), Value = "maximumRecoilKeV" };
}
