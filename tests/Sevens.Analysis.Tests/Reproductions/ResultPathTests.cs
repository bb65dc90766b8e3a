using System.Text.Json.Nodes;
using Sevens.Analysis.Reproductions;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Reproductions;

public class ResultPathTests
{
    private static readonly JsonNode Result = JsonNode.Parse("""
        { "minimum": { "chi2": 133.5 }, "parameters": [
            { "name": "cevns", "value": 0.9, "intervals": [ { "level": 0.6826894921370859, "upper": 1.0 }, { "level": 0.9, "upper": 1.1 } ], "pull": null },
            { "name": "R_n:Cs133", "value": 5.1 } ],
          "events": { "coherent-csi-2021": { "observed": 1578 } }, "values": [3, 4, 5], "mass": "24.4 kg" }
        """)!;

    [Theory]
    [InlineData("minimum.chi2", 133.5)]
    [InlineData("parameters[cevns].value", 0.9)]
    [InlineData("parameters[R_n:Cs133].value", 5.1)]
    [InlineData("parameters[cevns].intervals[0.9].upper", 1.1)]
    [InlineData("events.coherent-csi-2021.observed", 1578)]
    [InlineData("values[2]", 5)]
    public void Finds_the_number(string path, double expected) => Assert.Equal(expected, ResultPath.Number(Result, path));

    [Theory]
    [InlineData("minimum.chi", "found nothing at 'minimum.chi', expected one of chi2 in minimum")]
    [InlineData("parameters[cevn].value", "expected one of cevns, R_n:Cs133 in parameters")]
    [InlineData("values[3]", "found nothing at 'values[3'")]
    [InlineData("values[1", "expected a ']' that closes its bracket")]
    [InlineData("parameters", "is array, expected a number")]
    public void Says_where_a_path_ends(string path, string message) =>
        Assert.Contains(message, Assert.Throws<CatalogException>(() => ResultPath.Number(Result, path)).Message, StringComparison.Ordinal);

    [Fact]
    public void Reads_a_quantity_in_its_unit() => Assert.Equal(24.4, ResultPath.Quantity(Result, "mass", "kg"));

    [Theory]
    [InlineData("mass", "g", "'mass' is '24.4 kg', expected a number of g")]
    [InlineData("minimum.chi2", "kg", "is '133.5', expected a number of kg")]
    [InlineData("weight", "kg", "found nothing at 'weight'")]
    public void Says_what_stands_in_place_of_a_quantity(string path, string unit, string message) =>
        Assert.Contains(message, Assert.Throws<CatalogException>(() => ResultPath.Quantity(Result, path, unit)).Message, StringComparison.Ordinal);
}
