using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary><c>list --where</c>.</summary>
public sealed class ListWhereTests
{
    [Theory]
    [InlineData("experiments", "dresden-ii-2022 dresden-ii-2022-lindhard dresden-ii-2022-ybe", "source=reactor", "target=Ge", "name=dresden*")]
    [InlineData("experiments", "ccm120 ccm200", "source=stopped-pion", "target=ar", "name=ccm*")]
    [InlineData("experiments", "coherent-lar-2020-release", "source=sns", "material=LAr", "name=*release")]
    [InlineData("experiments", "conus-plus-ybe dresden-ii-2022-ybe", "name=*YBE")]
    [InlineData("experiments", "coherent-csi-2021-auxiliary", "name=coh*csi*2021*aux*")]
    [InlineData("experiments", "coherent-csi-2021 coherent-csi-2021-auxiliary", "citation=arXiv:2111.02477")]
    [InlineData("models", "light-scalar/by-quark light-scalar/universal tensor", "kind=lightScalar,tensor")]
    [InlineData("nuclides", "Ar36 Ar38 Ar40", "name=Ar*", "title=*% of*")]
    [InlineData("nuisances", "germanium-lindhard", "title=*germanium*", "kind=quenchingParameters")]
    [InlineData("calibrations", "lar-quenching-points", "name=lar*")]
    public void Entries_fulfil_every_condition(string type, string names, params string[] where) =>
        Assert.Equal(names, string.Join(' ', ListVerb.Run(type, where).Items.Select(i => i.Name)));

    [Fact]
    public void Without_a_type_entries_of_all_types_are_asked()
    {
        ListResult result = ListVerb.Run(null, "citation=arXiv:2110.07730");
        Assert.Contains(result.Items, i => i is { Type: "source", Name: "sns" });
        Assert.Contains(result.Items, i => i is { Type: "experiment", Name: "coherent-csi-2021" });
    }

    [Fact]
    public void Where_nothing_fits_the_values_there_are_are_told()
    {
        ListResult one = ListVerb.Run("experiments", "source=rector");
        Assert.Empty(one.Items);
        Assert.Contains("reactor", Assert.Single(one.Warnings), StringComparison.Ordinal);
        Assert.Contains("together", Assert.Single(ListVerb.Run("experiments", "source=solar", "target=CsI").Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("souce=reactor", "did you mean 'source'?")]
    [InlineData("source", "expected KEY=VALUE")]
    [InlineData("=reactor", "expected KEY=VALUE")]
    [InlineData("source=", "expected KEY=VALUE")]
    public void What_is_no_condition_is_refused(string where, string message) =>
        Assert.Contains(message, Assert.Throws<CatalogException>(() => ListVerb.Run("experiments", where)).Message, StringComparison.Ordinal);
}
