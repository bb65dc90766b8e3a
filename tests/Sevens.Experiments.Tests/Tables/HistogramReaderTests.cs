using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Tests.Tables;

public sealed class HistogramReaderTests
{
    private const string Digest = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    // Line numbers in the tests below count from the first line here.
    private const string Good =
        "# schema: sevens/histogram/1\n"
        + "# title: Toy: counts\n"
        + "# citation: arXiv:0000.00001; doi:10.0000/toy\n"
        + "# licence: CC0-1.0\n"
        + "# source: toy.txt sha256=" + Digest + "\n"
        + "# note: made up\n"
        + "# axis: energy [keV] 0:4:2\n"
        + "# axis: f90 [1] 0.5,0.6,0.9\n"
        + "# column: events (counts) seen\n"
        + "# column: shape (probability) expected\n"
        + "# storage: sparse\n"
        + "energy,f90,events,shape\n"
        + "0,0.6,3,0.25\n"
        + "2,0.5,0,0.75\n";

    [Fact]
    public void A_file_is_its_header_and_its_bins()
    {
        HistogramFile file = Read(Good);

        Assert.Equal("Toy: counts", file.Provenance.Title);
        Assert.Equal(["arXiv:0000.00001", "doi:10.0000/toy"], file.Provenance.Citations);
        Assert.Equal("CC0-1.0", file.Provenance.Licence);
        Assert.Equal([new TableSource("toy.txt", Digest)], file.Provenance.Sources);
        Assert.Equal(["made up"], file.Provenance.Notes);
        Assert.Equal(["energy", "f90"], file.Axes.Select(a => a.Name), StringComparer.Ordinal);
        Assert.Equal(["keV", ""], file.Axes.Select(a => a.Unit), StringComparer.Ordinal);
        Assert.Equal([0.0, 2, 4], file.Axes[0].Edges);
        Assert.Equal([0.5, 0.6, 0.9], file.Axes[1].Edges);
        Assert.Equal([ColumnKind.Counts, ColumnKind.Probability], file.Columns.Select(c => c.Kind));
        Assert.Equal("seen", file.Columns[0].Description);
        Assert.Equal([0.0, 3, 0, 0], file["events"].ToArray());
        Assert.Equal([0, 0.25, 0.75, 0], file["shape"].ToArray());
    }

    [Fact]
    public void Rows_may_come_in_any_order() =>
        Assert.Equal(Read(Good)["shape"].ToArray(), Read(Swap("0,0.6,3,0.25\n2,0.5,0,0.75\n", "2,0.5,0,0.75\n0,0.6,3,0.25\n"))["shape"].ToArray());

    [Fact]
    public void What_was_read_is_written_as_it_was()
    {
        using var writer = new StringWriter();
        HistogramWriter.Write(Read(Good), writer);
        Assert.Equal(Good, writer.ToString());
    }

    [Theory]
    [InlineData("# schema: sevens/histogram/1\n", "", 1, "schema", "Toy: counts", "as the first line")]
    [InlineData("histogram/1", "histogram/2", 1, "schema", "sevens/histogram/2", "sevens/histogram/1")]
    [InlineData("# title: T", "# titel: T", 2, "titel", "unknown key", "'title'")]
    [InlineData("# title: Toy: counts\n", "", 11, "title", "none", "at least one '# title")]
    [InlineData("# note: made up", "# title: other", 6, "title", "a second one", "one '# title")]
    [InlineData("# note: made up", "# schema: sevens/histogram/1", 6, "schema", "a second one", "one '# schema")]
    [InlineData("# note: made up", "#note made up", 6, "header", "'#note made up'", "'# key: value'")]
    [InlineData("# note: made up", "# note: made up ", 6, "note", "'made up '", "without outer blanks")]
    [InlineData("; doi:", ";doi:", 3, "citation", ";doi:", "separated by '; '")]
    [InlineData("# licence: CC0-1.0\n", "", 11, "licence", "none", "at least one")]
    [InlineData("sha256=0", "sha256=X", 5, "source", "sha256=X0", "64 lower-case hexadecimal digits")]
    [InlineData("0:4:2", "0:4:0", 7, "axis", "0:4:0", "LOWER:UPPER:COUNT")]
    [InlineData("0:4:2", "4:0:2", 7, "axis", "4:0:2", "increasing")]
    [InlineData("0:4:2", "0:4:1e1", 7, "axis", "0:4:1e1", "LOWER:UPPER:COUNT")]
    [InlineData("0:4:2", "0:4:6000000", 8, "axis", "12000000 bins", "at most")]
    [InlineData("[keV] ", "", 7, "axis", "'energy 0:4:2'", "NAME [UNIT]")]
    [InlineData("0.5,0.6,0.9", "0.5,0.6,0.6", 8, "axis", "0.5,0.6,0.6", "increasing")]
    [InlineData("0.5,0.6,0.9", "0.5,NaN", 8, "axis", "NaN", "finite")]
    [InlineData("# axis: f90", "# axis: energy", 8, "axis", "'energy' a second time", "distinct")]
    [InlineData("(counts)", "(count)", 9, "column", "'count'", "'counts'")]
    [InlineData("(counts) seen", "counts", 9, "column", "'events counts'", "NAME (KIND) description")]
    [InlineData("# column: shape", "# column: events", 10, "column", "'events' a second time", "distinct")]
    [InlineData("# column: shape", "# column: f90", 10, "column", "'f90' a second time", "distinct")]
    [InlineData("storage: sparse", "storage: spars", 11, "storage", "'spars'", "'sparse'")]
    [InlineData("# storage: sparse\n", "", 11, "storage", "none", "at least one")]
    [InlineData("energy,f90,events,shape", "energy,f90,events,shapes", 12, "names", "'shapes'", "energy,f90,events,shape")]
    [InlineData("energy,f90,events,shape", "f90,energy,events,shape", 12, "names", "f90,energy", "energy,f90,events,shape")]
    [InlineData("0,0.6,3,0.25", "0,0.6,3", 13, "row", "3 fields", "4: energy,f90,events,shape")]
    [InlineData("0,0.6,3,0.25", "", 13, "row", "1 fields", "4")]
    [InlineData("0,0.6,3,0.25", "1,0.6,3,0.25", 13, "energy", "'1'", "lower edge")]
    [InlineData("0,0.6,3,0.25", "4,0.6,3,0.25", 13, "energy", "'4'", "lower edge")]
    [InlineData("0,0.6,3,0.25", "0,0.9,3,0.25", 13, "f90", "'0.9'", "lower edge")]
    [InlineData("0,0.6,3,0.25", "low,0.6,3,0.25", 13, "energy", "'low'", "lower edge")]
    [InlineData("0,0.6,3,0.25", "NaN,0.6,3,0.25", 13, "energy", "'NaN'", "lower edge")]
    [InlineData("2,0.5,0,0.75", "0,0.6,0,0.75", 14, "row", "energy 0, f90 0.6 again after line 13", "one row for each bin")]
    [InlineData("0,0.6,3,0.25", "0,0.6,3.5,0.25", 13, "events", "'3.5'", "a non-negative integer")]
    [InlineData("0,0.6,3,0.25", "0,0.6,-3,0.25", 13, "events", "'-3'", "a non-negative integer")]
    [InlineData("0,0.6,3,0.25", "0,0.6,three,0.25", 13, "events", "'three'", "a non-negative integer")]
    [InlineData("0,0.6,3,0.25", "0,0.6,3,NaN", 13, "shape", "'NaN'", "a finite non-negative number")]
    [InlineData("0,0.6,3,0.25", "0,0.6,3,1e999", 13, "shape", "'1e999'", "a finite non-negative number")]
    [InlineData("0,0.6,3,0.25", "0,0.6,3,-0.25", 13, "shape", "'-0.25'", "a finite non-negative number")]
    [InlineData("0,0.6,3,0.25", "0,0.6,3,0.2501", 10, "shape", "a total of 1.0001", "a total of 1 within")]
    [InlineData("storage: sparse", "storage: dense", 14, "row", "none for energy 0, f90 0.5", "4 bins")]
    public void A_fault_is_named_with_its_place(string good, string bad, int line, string key, string found, string expected)
    {
        TableFormatException fault = Assert.Throws<TableFormatException>(() => Read(Swap(good, bad)));

        Assert.Equal("toy.csv", fault.File);
        Assert.Equal(line, fault.Line);
        Assert.Equal(key, fault.Key);
        Assert.Contains(found, fault.Found, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
        Assert.Equal($"toy.csv({line}): {key}: found {fault.Found}, expected {fault.Expected}", fault.Message);
    }

    [Theory]
    [InlineData("", 1, "schema")]
    [InlineData("# schema: sevens/histogram/1\n", 2, "title")]
    public void A_file_that_stops_early_is_named_too(string text, int line, string key)
    {
        TableFormatException fault = Assert.Throws<TableFormatException>(() => Read(text));
        Assert.Equal((line, key), (fault.Line, fault.Key));
    }

    [Fact]
    public void A_file_without_the_line_of_names_is_refused()
    {
        int end = Good.IndexOf("energy,f90", StringComparison.Ordinal);
        TableFormatException fault = Assert.Throws<TableFormatException>(() => Read(Good[..end]));
        Assert.Equal((12, "names", "the end of the file"), (fault.Line, fault.Key, fault.Found));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        using var stream = new MemoryStream([(byte)'#', 0xC3, 0x28]);
        TableFormatException fault = Assert.Throws<TableFormatException>(() => HistogramReader.Read(stream, "toy.csv"));
        Assert.Equal("encoding", fault.Key);
    }

    private static HistogramFile Read(string text)
    {
        using var reader = new StringReader(text);
        return HistogramReader.Read(reader, "toy.csv");
    }

    private static string Swap(string good, string bad)
    {
        int at = Good.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the example has no '{good}'");
        return Good[..at] + bad + Good[(at + good.Length)..];
    }
}
