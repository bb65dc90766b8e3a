using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Releases;

/// <summary>What every table of a release says about where it comes from.</summary>
/// <param name="Name">The name in the catalog, with which the tables' file names begin.</param>
/// <param name="Title">What was released.</param>
/// <param name="Citations">What to cite.</param>
/// <param name="Licence">The terms of the release.</param>
internal sealed record ReleaseReference(string Name, string Title, IReadOnlyList<string> Citations, string Licence)
{
    /// <summary>Provenance of one table.</summary>
    public TableProvenance Provenance(string content, IEnumerable<TableSource> sources, IEnumerable<string> notes) =>
        new($"{Title}: {content}", Citations, Licence, sources, notes);

    /// <summary>A histogram as the file <c>NAME.PART.csv</c>.</summary>
    public ImportedTable Histogram(string part, HistogramStorage storage, TableProvenance provenance, IEnumerable<HistogramColumn> columns) =>
        new($"{Name}.{part}.csv", HistogramWriter.ToUtf8(new HistogramFile(provenance, storage, columns)));

    /// <summary>A tabulated function as the file <c>NAME.PART.csv</c>.</summary>
    public ImportedTable Function(string part, TableProvenance provenance, IEnumerable<FunctionColumn> columns) =>
        new($"{Name}.{part}.csv", FunctionTableWriter.ToUtf8(new FunctionTableFile(provenance, columns)));
}
