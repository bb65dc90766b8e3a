using FsCheck;
using FsCheck.Fluent;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tests.Tables;

public sealed class HistogramRoundTripTests
{
    private static readonly TableProvenance Provenance = new("Toy", ["nobody"], "CC0-1.0", [], []);

    private static readonly Gen<double> Edge = ArbMap.Default.GeneratorFor<NormalFloat>().Select(f => f.Get);

    private static readonly Gen<double> Content = Gen.OneOf(Gen.Constant(0.0), Edge.Select(Math.Abs), Edge.Select(e => Math.Abs(e) * 1e-300));

    private static readonly Gen<Axis> IrregularAxis =
        Edge.ArrayOf().Where(e => e.Distinct().Count() > 1).Select(e => new Axis("irregular", "MeV", e.Select(x => x + 0.0).Distinct().Order()));

    private static readonly Gen<Axis> UniformAxis =
        from lower in Gen.Choose(-300, 300)
        from width in Gen.Choose(1, 1000)
        from count in Gen.Choose(1, 40)
        select Axis.Uniform("uniform", string.Empty, lower / 100.0, (lower / 100.0) + (width / 10.0), count);

    private static readonly Gen<HistogramFile> Files =
        from first in UniformAxis
        from second in IrregularAxis
        from storage in Gen.Elements(HistogramStorage.Dense, HistogramStorage.Sparse)
        from densities in Content.ArrayOf(first.Count * second.Count)
        from counts in Gen.Choose(0, 3).ArrayOf(first.Count * second.Count)
        select new HistogramFile(
            Provenance,
            storage,
            [
                new HistogramColumn("shape", ColumnKind.Density, "any", new BinnedArray([first, second], densities)),
                new HistogramColumn("events", ColumnKind.Counts, "few", new BinnedArray([first, second], [.. counts.Select(c => (double)c)])),
            ]);

    [Fact]
    public void Reading_gives_back_every_edge_and_every_bit() => Prop.ForAll(Files.ToArbitrary(), file =>
    {
        HistogramFile back = Read(file);
        return back.Storage == file.Storage
            && back.Axes.SequenceEqual(file.Axes)
            && back.Columns.Zip(file.Columns).All(p => p.First.Kind == p.Second.Kind && SameBits(p.First.Values, p.Second.Values));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() => Prop.ForAll(Files.ToArbitrary(), file =>
        HistogramWriter.ToUtf8(Read(file)).SequenceEqual(HistogramWriter.ToUtf8(file))).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_name_the_bins_without_rounding_dust()
    {
        // 0.1 + 0.2 is 0.30000000000000004 in binary; a reader of the file should see 0.3.
        var axis = new Axis("time", "us", [0, 0.1 + 0.2, 1]);
        var file = new HistogramFile(Provenance, HistogramStorage.Dense, [new("n", ColumnKind.Counts, "few", new BinnedArray([axis], [1, 2]))]);
        using var writer = new StringWriter();
        HistogramWriter.Write(file, writer);
        Assert.EndsWith("time,n\n0,1\n0.3,2\n", writer.ToString(), StringComparison.Ordinal);
        Assert.Equal(axis, Read(file).Axes[0]);
    }

    [Fact]
    public void A_sparse_file_leaves_out_empty_bins_only()
    {
        Axis axis = Axis.Uniform("time", "us", 0, 4, 4);
        var file = new HistogramFile(Provenance, HistogramStorage.Sparse, [new("n", ColumnKind.Counts, "few", new BinnedArray([axis], [0, 2, 0, 1]))]);
        using var writer = new StringWriter();
        HistogramWriter.Write(file, writer);
        Assert.EndsWith("time,n\n1,2\n3,1\n", writer.ToString(), StringComparison.Ordinal);
    }

    private static HistogramFile Read(HistogramFile file)
    {
        using var stream = new MemoryStream([.. HistogramWriter.ToUtf8(file)]);
        return HistogramReader.Read(stream, "toy.csv");
    }

    private static bool SameBits(BinnedArray first, BinnedArray second) =>
        first.ToArray().Select(BitConverter.DoubleToInt64Bits).SequenceEqual(second.ToArray().Select(BitConverter.DoubleToInt64Bits));
}
