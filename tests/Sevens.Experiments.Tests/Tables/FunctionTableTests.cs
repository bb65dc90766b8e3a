using FsCheck;
using FsCheck.Fluent;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Tests.Tables;

public sealed class FunctionTableTests
{
    private const string Good =
        "# schema: sevens/table/1\n"
        + "# title: Toy: efficiency\n"
        + "# citation: nobody\n"
        + "# licence: CC0-1.0\n"
        + "# column: energy [keV] reconstructed\n"
        + "# column: efficiency [1] fraction that passes\n"
        + "energy,efficiency\n"
        + "0.5,-0.25\n"
        + "1.5,1E-20\n";

    private static readonly TableProvenance Provenance = new("Toy", ["nobody"], "CC0-1.0", [], []);

    [Fact]
    public void A_file_is_its_header_and_its_rows()
    {
        FunctionTableFile file = Read(Good);
        Assert.Equal("Toy: efficiency", file.Provenance.Title);
        Assert.Equal(("energy", "keV", "reconstructed"), (file.Argument.Name, file.Argument.Unit, file.Argument.Description));
        Assert.Equal([0.5, 1.5], file.Argument.Values);
        Assert.Equal(string.Empty, file["efficiency"].Unit);
        Assert.Equal([-0.25, 1e-20], file["efficiency"].Values);
        ArgumentException fault = Assert.Throws<ArgumentException>(() => file["eficiency"]);
        Assert.Contains("expected 'efficiency'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_is_written_as_it_was()
    {
        using var writer = new StringWriter();
        FunctionTableWriter.Write(Read(Good), writer);
        Assert.Equal(Good, writer.ToString());
    }

    [Fact]
    public void Reading_gives_back_every_bit() => Prop.ForAll(Pairs.ToArbitrary(), pairs =>
    {
        double[] arguments = [.. pairs.Select(p => p.Item1)];
        double[] values = [.. pairs.Select(p => p.Item2)];
        var file = new FunctionTableFile(Provenance, [new("x", "MeV", "any", arguments), new("y", string.Empty, "any", values)]);
        using var stream = new MemoryStream([.. FunctionTableWriter.ToUtf8(file)]);
        FunctionTableFile back = FunctionTableReader.Read(stream, "toy.csv");
        return back["x"].Values.SequenceEqual(arguments)
            && back["y"].Values.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(values.Select(BitConverter.DoubleToInt64Bits));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("table/1", "histogram/1", 1, "schema", "sevens/histogram/1", "sevens/table/1")]
    [InlineData("# licence: CC0-1.0", "# axis: x [1] 0:1:1", 4, "axis", "unknown key", "one of schema")]
    [InlineData("[keV] rec", "(keV) rec", 5, "column", "energy (keV)", "NAME [UNIT] description")]
    [InlineData("[keV] rec", "[ keV] rec", 5, "column", "energy [ keV]", "NAME [UNIT] description")]
    [InlineData("# column: efficiency", "# column: energy", 6, "column", "'energy' a second time", "distinct")]
    [InlineData("# column: efficiency [1] fraction that passes\n", "", 5, "column", "only one", "at least one function")]
    [InlineData("energy,efficiency", "energy,efficency", 7, "names", "'efficency'", "energy,efficiency")]
    [InlineData("0.5,-0.25", "0.5", 8, "row", "1 fields", "2: energy,efficiency")]
    [InlineData("0.5,-0.25", "0.5,NaN", 8, "efficiency", "'NaN'", "a finite number")]
    [InlineData("0.5,-0.25", "0.5,1_0", 8, "efficiency", "'1_0'", "a finite number")]
    [InlineData("1.5,", "0.5,", 9, "energy", "'0.5'", "more than 0.5")]
    [InlineData("1.5,1E-20\n", "", 8, "row", "1 rows", "at least 2")]
    public void A_fault_is_named_with_its_place(string good, string bad, int line, string key, string found, string expected)
    {
        int at = Good.IndexOf(good, StringComparison.Ordinal);
        TableFormatException fault = Assert.Throws<TableFormatException>(() => Read(Good[..at] + bad + Good[(at + good.Length)..]));
        Assert.Equal((line, key), (fault.Line, fault.Key));
        Assert.Contains(found, fault.Found, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_memory_keeps_the_same_rules()
    {
        Refused("found 1, expected the argument and", [Column("x", 1, 2)]);
        Refused("expected at least 2", [Column("x", 1), Column("y", 1)]);
        Refused("found 1 values, expected 2", [Column("x", 1, 2), Column("y", 1)]);
        Refused("distinct names", [Column("x", 1, 2), Column("x", 1, 2)]);
        Refused("found 2 after 2", [Column("x", 2, 2), Column("y", 1, 2)]);
        Assert.Throws<ArgumentException>(() => Column("x", double.NaN));
    }

    private static Gen<(double, double)[]> Pairs =>
        from arguments in ArbMap.Default.GeneratorFor<NormalFloat>().ArrayOf().Where(a => a.Select(f => f.Get).Distinct().Count() > 1)
        from seed in Gen.Choose(1, 1000)
        select arguments.Select(f => f.Get).Distinct().Order().Select(x => (x, Math.Exp(-x * x / seed) - 0.5)).ToArray();

    private static FunctionColumn Column(string name, params double[] values) => new(name, string.Empty, "any", values);

    private static void Refused(string expected, FunctionColumn[] columns)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new FunctionTableFile(Provenance, columns));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static FunctionTableFile Read(string text)
    {
        using var reader = new StringReader(text);
        return FunctionTableReader.Read(reader, "toy.csv");
    }
}
