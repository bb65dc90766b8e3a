using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Exchange.Parquet;
using Sevens.Analysis.Tests.Runs;
using Sevens.Tests;

namespace Sevens.Analysis.Tests.Exchange;

public sealed class ParquetTests
{
    private static readonly ImmutableArray<ParquetColumn> Table =
    [
        new("x", [1.5, null, double.MaxValue, -0.1, 1e-300]),
        new("name", ["a", "ν_e, \"β\"", null, null, string.Empty]),
        new("all", [1.0, 2, 3, 4, 5]),
    ];

    [Fact]
    public void What_is_written_is_read() => Same(Table, ParquetReader.Read(ParquetWriter.Write(Table)));

    [Fact]
    public void Tables_of_any_content_come_back()
    {
        Gen<ParquetColumn[]> tables =
            from rows in Gen.Choose(0, 300)
            from columns in Gen.Choose(1, 20)
            from seed in Gen.Choose(0, 1000)
            select Enumerable.Range(0, columns).Select(c => Filled(c, rows, seed)).ToArray();
        Check.QuickThrowOnFailure(Prop.ForAll(tables.ToArbitrary(), t => Same([.. t], ParquetReader.Read(ParquetWriter.Write([.. t])))));
    }

    [Fact]
    public void Csv_becomes_columns_of_numbers_or_texts()
    {
        ImmutableArray<ParquetColumn> columns = ParquetTable.OfCsv("a,\"b, c\",d\n1,x,\n2.5e-3,\"say \"\"y\"\"\",7\n");
        Assert.Equal(["a", "b, c", "d"], columns.Select(c => c.Name).ToArray());
        Assert.Equal([1, 0.0025], columns[0].Numbers);
        Assert.Equal(["x", "say \"y\""], columns[1].Texts);
        Assert.Equal([null, 7], columns[2].Numbers);
        Assert.Contains("found 1 fields in row 2, expected 2", Assert.Throws<ExchangeException>(() => ParquetTable.OfCsv("a,b\n1\n")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_table_is_refused()
    {
        Assert.Contains("PAR1", Assert.Throws<ExchangeException>(() => ParquetReader.Read("no table at all"u8.ToArray())).Message, StringComparison.Ordinal);
        Assert.Contains("one length", Assert.Throws<ExchangeException>(() => ParquetWriter.Write([new("a", [1.0]), new("b", [1.0, 2])])).Message, StringComparison.Ordinal);
        byte[] cut = ParquetWriter.Write(Table);
        cut[^8] = 0xff;
        Assert.Throws<ExchangeException>(() => ParquetReader.Read(cut));
    }

    [Fact]
    public void Hyparquet_reads_the_same()
    {
        string? library = Environment.GetEnvironmentVariable("SEVENS_HYPARQUET");
        if (string.IsNullOrEmpty(library))
        {
            Part.Absent("hyparquet", "set SEVENS_HYPARQUET to the folder of this npm package (and install node)");
        }

        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["t.parquet"], ParquetWriter.Write(Table));
        using Process node = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Exchange", "hyparquet_check.mjs"), folder["t.parquet"], library!])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        Agrees(JsonNode.Parse(output)!.AsArray());
    }

    [Fact]
    public void DuckDB_reads_the_same()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["t.parquet"], ParquetWriter.Write(Table));
        Agrees(PythonOracle.Ask("duckdb_check.py", new JsonObject { ["file"] = folder["t.parquet"] }, "duckdb").AsArray());
    }

    private static void Agrees(JsonArray rows)
    {
        Assert.Equal(Table[0].Count, rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            Assert.Equal(Table[0].Numbers[i], (double?)rows[i]!["x"]);
            Assert.Equal(Table[1].Texts[i], (string?)rows[i]!["name"]);
            Assert.Equal(Table[2].Numbers[i], (double?)rows[i]!["all"]);
        }
    }

    private static ParquetColumn Filled(int column, int rows, int seed)
    {
        var random = new Numerics.Random.RandomSequence(seed, "parquet-tests", column);
        return column % 2 == 0
            ? new ParquetColumn($"c{column}", [.. Enumerable.Range(0, rows).Select(_ => random.NextUnit() < 0.3 ? (double?)null : random.NextUnit())])
            : new ParquetColumn($"c{column}", [.. Enumerable.Range(0, rows).Select(_ => random.NextUnit() < 0.3 ? null : new string('ß', (int)(random.NextUnit() * 200)))]);
    }

    private static bool Same(ImmutableArray<ParquetColumn> expected, ImmutableArray<ParquetColumn> found)
    {
        Assert.Equal(expected.Select(c => c.Name).ToArray(), found.Select(c => c.Name).ToArray());
        foreach ((ParquetColumn left, ParquetColumn right) in expected.Zip(found))
        {
            Assert.Equal(left.Kind, right.Kind);
            Assert.Equal(left.Numbers, right.Numbers);
            Assert.Equal(left.Texts, right.Texts);
        }

        return true;
    }
}
