using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class ShowMatterTests
{
    private static readonly Catalog Catalog = new();

    [Fact]
    public void A_nuclide_shows_its_figures_and_what_to_cite()
    {
        ShowResult result = Show("Ar40", "nuclide");
        Assert.Equal(39.962383122, Number(result, "atomicMassU"));
        Assert.Equal(0.996035, Number(result, "abundance"));
        Assert.Equal("0", (string?)result.Definition["spin"]);
        Assert.Equal("+", (string?)result.Definition["parity"]);
        Assert.Equal(3.4274, Number(result, "chargeRadiusFm"));
        Assert.Equal(0.0026, Number(result, "chargeRadiusErrorFm"));
        Assert.Equal("doi:10.1016/j.adt.2011.12.006", (string?)result.Definition["citation"]!["chargeRadius"]);
        Assert.Equal(5, result.Provenance.Citations.Length);
    }

    [Fact]
    public void An_odd_nuclide_shows_its_spin_expectation_values()
    {
        JsonArray sets = Show("Cs133", "nuclide").Definition["spinExpectation"]!.AsArray();
        Assert.Equal(["toivanen-2009", "iachello-1991"], sets.Select(s => (string)s!["set"]!), StringComparer.Ordinal);
        Assert.Equal(-0.370, (double)sets[1]!["proton"]!);
    }

    [Fact]
    public void An_element_shows_its_isotopes()
    {
        ShowResult result = Show("Ar", "element");
        Assert.Equal(39.948, Number(result, "molarMassGramsPerMole"), 1e-3);
        Assert.Equal(["Ar36", "Ar38", "Ar40"], result.Uses["nuclides"]!.AsObject().Select(n => n.Key), StringComparer.Ordinal);
        Assert.Equal(0.003336, (double)result.Definition["isotopes"]!["Ar36"]!["moleFraction"]!, 1e-12);
    }

    // 6.02214076e26 / 287.914, and four oxygens of 99.757 % 16O.
    [Fact]
    public void A_material_shows_its_target_numbers()
    {
        ShowResult result = Show("CaWO4", "material");
        Assert.Equal("Calcium tungstate", (string?)result.Definition["title"]);
        Assert.Equal(287.914, Number(result, "molarMassGramsPerMole"), 0.02);
        Assert.Equal(2.09165e24, Number(result, "formulaUnitsPerKilogram"), 2e20);
        Assert.Equal(4 * 0.99757 * 2.09165e24, (double)result.Definition["nucleiPerKilogram"]!["O16"]!, 1e21);
        Assert.Equal(["Ca", "W", "O"], result.Uses["elements"]!.AsObject().Select(n => n.Key), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Ge[76:0.87,74:0.13]", "Ge")]
    [InlineData("H2O", "H,O")]
    [InlineData("HDO", "H,H (H2),O")]
    public void A_formula_is_shown_as_a_material(string formula, string elements)
    {
        ShowResult result = Show(formula, "material");
        Assert.Equal(formula, (string?)result.Definition["formula"]);
        Assert.Equal(elements, string.Join(',', result.Uses["elements"]!.AsObject().Select(n => n.Key)));
    }

    [Theory]
    [InlineData("Ge")]
    [InlineData("He")]
    public void A_name_of_material_and_element_is_the_material(string name) => Show(name, "material");

    [Theory]
    [InlineData("Ar41", "expected one of Ar36, Ar37, Ar38, Ar39, Ar40")]
    [InlineData("CsJ", "did you mean 'CsI'?")]
    [InlineData("Ge[76:0.8]", "sum to 0.8, expected a sum of 1")]
    [InlineData("coherent-csi-2012", "did you mean 'coherent-csi-2017'?")]
    [InlineData("", "entry: found ''")]
    public void What_does_not_exist_is_told(string name, string expected) =>
        Assert.Contains(expected, Assert.Throws<CatalogException>(() => ShowVerb.Run(Catalog, name)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_experiment_shows_its_material_with_target_numbers()
    {
        JsonNode material = ShowVerb.Run(Catalog, "coherent-csi-2021").Uses["material"]!;
        Assert.Equal("Caesium iodide", (string?)material["title"]);
        Assert.Equal(2.318e24, (double)material["formulaUnitsPerKilogram"]!, 5e20);
    }

    [Fact]
    public void The_list_is_short_unless_nuclides_or_elements_are_asked_for()
    {
        Assert.DoesNotContain(ListVerb.Run().Items, i => i.Type is "nuclide" or "element");
        Assert.Contains(ListVerb.Run().Items, i => i is { Type: "material", Name: "CaWO4" });
        Assert.Equal(298, ListVerb.Run("nuclide").Items.Length);
        Assert.Equal("Z = 18, N = 22, 99.6035 % of Ar", ListVerb.Run("nuclide").Items.Single(i => i.Name is "Ar40").Title);
        Assert.Equal("Z = 55, N = 82, radioactive", ListVerb.Run("nuclide").Items.Single(i => i.Name is "Cs137").Title);
        Assert.Equal("39.9478 g/mol, isotopes 36, 38, 40", ListVerb.Run("element").Items.Single(i => i.Name is "Ar").Title);
        Assert.Equal(298, ListVerb.Run("nuclides").Items.Length);
        Assert.Throws<CatalogException>(() => ListVerb.Run("nuclidess"));
    }

    private static double Number(ShowResult result, string key) => (double)result.Definition[key]!;

    private static ShowResult Show(string name, string type)
    {
        ShowResult result = ShowVerb.Run(Catalog, name);
        Assert.Equal((name, type), (result.Name, result.Type));
        return result;
    }
}
