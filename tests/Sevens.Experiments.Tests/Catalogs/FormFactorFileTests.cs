using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Tests.Catalogs;

/// <summary>Each fault of a form-factor file names file, line, field, what was found and what was expected.</summary>
public sealed class FormFactorFileTests
{
    private const string Header = "# schema: sevens/test/1\n# title: a table\n# citation: nobody; doi:10.1000/1\n# licence: none\nsymbol,Z,A,numbers\n";

    private static FormFactorFile Read(string text) => FormFactorFile.Read(new StringReader(text), new InputFile("test.csv", "0"), "sevens/test/1", ["symbol", "Z", "A", "numbers"], "divisor");

    [Fact]
    public void Rows_become_entries()
    {
        FormFactorFile file = Read(Header + "C,6,12,1 2 3\nPb,82,208,4 5\n");
        Assert.Equal(["C12", "Pb208"], file.Table("thing", line => string.Join('+', file.Numbers(line, "numbers"))).Nuclides, StringComparer.Ordinal);
        Assert.Equal("4+5", file.Table("thing", line => string.Join('+', file.Numbers(line, "numbers"))).Of("Pb208"));
    }

    [Theory]
    [InlineData("C,6,12,1  2\n", "numbers")]
    [InlineData("C,6,12,1 x\n", "'x'")]
    [InlineData("C,6,12,1 NaN\n", "'NaN'")]
    [InlineData("C,6,12\n", "3 fields")]
    [InlineData("C,6,12,1\nC,6,12,1\n", "'C12' a second time")]
    [InlineData("C,6,12,-1\n", "negative")]
    [InlineData("C,6,12,7\n", "6 within 0")]
    public void A_row_that_is_not_sound_is_refused(string rows, string expected)
    {
        FormFactorFile file = Read(Header + rows);
        string message = Assert.Throws<TableFormatException>(() => file.Table("thing", line =>
        {
            double first = file.Numbers(line, "numbers")[0];
            if (first < 0)
            {
                throw new ArgumentException("found a negative number", nameof(line));
            }

            file.Require(line, "numbers", first is 7 ? first : 6, file.Number(line, "Z"), 0);
            return "a thing";
        })).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.Contains("test.csv", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.4:1 2:0.5", null)]
    [InlineData("0.4:1 2", "'2'")]
    [InlineData("0.4:1:3", "'0.4:1:3'")]
    [InlineData("0.4:y", "'y'")]
    public void Pairs(string field, string? fault)
    {
        FormFactorFile file = Read(Header + $"C,6,12,{field}\n");
        if (fault is null)
        {
            Assert.Equal([(0.4, 1), (2, 0.5)], file.Pairs(6, "numbers"));
        }
        else
        {
            Assert.Contains(fault, Assert.Throws<TableFormatException>(() => file.Pairs(6, "numbers")).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Xe132 1.0087 above 0.001", true)]
    [InlineData("Xe132 0 above 0.001", false)]
    [InlineData("Xe132 1.0087", false)]
    public void A_divisor_is_stated_in_one_form(string text, bool sound)
    {
        FormFactorFile file = Read(Header.Replace("symbol,", $"# divisor: {text}\nsymbol,", StringComparison.Ordinal));
        HeaderEntry entry = Assert.Single(file.Entries("divisor"));
        if (sound)
        {
            TableDivisor divisor = TableDivisor.Read(file, entry);
            Assert.Equal((1.0, 2.0), (divisor.Applied(0.001, 1), divisor.Applied(0.002, 2 * 1.0087)));
        }
        else
        {
            Assert.Contains("NUCLIDE DIVISOR above MOMENTUM", Assert.Throws<TableFormatException>(() => TableDivisor.Read(file, entry)).Message, StringComparison.Ordinal);
        }
    }
}
