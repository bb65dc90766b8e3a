using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>The data files an experiment refers to, each read once and recorded for provenance.</summary>
internal sealed class TableSet
{
    private readonly CatalogFiles files;
    private readonly string? directory;
    private readonly List<CatalogFile> used;
    private readonly Dictionary<string, HistogramFile> histograms = new(StringComparer.Ordinal);

    public TableSet(CatalogFiles files, string? directory, List<CatalogFile> used)
    {
        this.files = files;
        this.directory = directory;
        this.used = used;
    }

    public List<string> Citations { get; } = [];

    public BinnedArray Column(string table, string column) => Histogram(table)[column];

    public ColumnKind Kind(string table, string column) =>
        Histogram(table).Columns.First(c => string.Equals(c.Name, column, StringComparison.Ordinal)).Kind;

    public FunctionTableFile Function(string table)
    {
        CatalogFile file = Open(table);
        FunctionTableFile read = FunctionTableReader.Read(file.Open(), file.Name);
        Cite(read.Provenance);
        return read;
    }

    /// <summary>Identifiers only: a table may also name its source in words.</summary>
    private void Cite(TableProvenance provenance) => Citations.AddRange(provenance.Citations.Where(c =>
        c.StartsWith("arXiv:", StringComparison.Ordinal) || c.StartsWith("doi:", StringComparison.Ordinal)));

    private HistogramFile Histogram(string table)
    {
        if (!histograms.TryGetValue(table, out HistogramFile? histogram))
        {
            CatalogFile file = Open(table);
            histogram = HistogramReader.Read(file.Open(), file.Name);
            Cite(histogram.Provenance);
            histograms.Add(table, histogram);
        }

        return histogram;
    }

    private CatalogFile Open(string table)
    {
        CatalogFile file = files.Data(table, directory);
        used.Add(file);
        return file;
    }
}
