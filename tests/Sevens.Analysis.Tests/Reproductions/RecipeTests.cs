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

    // The neutron skin of lead is published as 0.33 +0.16 −0.18 fm in arXiv:1201.2568.
    [Fact]
    public void A_skin_comes_from_a_measurement() =>
        Assert.InRange(RecipeValue.Of([new ShowRecipe { Entry = "prex-1", Value = "definition.derived.skinFm.value" }], Steps).Value, 0.15, 0.49);

    private static CrossSectionRecipe Recoil(string nuclide) => new() { Target = nuclide, Energy = Sevens.Physics.Quantities.NeutrinoEnergy.FromMeV(30), Value = "maximumRecoilKeV" };
}
