using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Text;
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

    /// <summary>A column as the file has it.</summary>
    /// <exception cref="InvalidOperationException">The table has no such column.</exception>
    public BinnedArray Column(string table, string column) => Find(table, column).Values;

    /// <summary>A column whose values make a promise.</summary>
    /// <exception cref="InvalidOperationException">The table has no such column, or one of another kind.</exception>
    public BinnedArray Column(string table, string column, ColumnKind kind)
    {
        HistogramColumn found = Find(table, column);
        return found.Kind == kind
            ? found.Values
            : throw new InvalidOperationException(
                $"table '{table}': found column '{column}' of kind {HistogramWords.Of(found.Kind)}, expected one of kind {HistogramWords.Of(kind)}");
    }

    /// <summary>A column of a table in the bins of axes, which must be axes of the table in their order; others of the table are summed over.</summary>
    /// <exception cref="InvalidOperationException">The table has other axes, or bins that cannot be joined to the ones asked for.</exception>
    public static BinnedArray OnAxes(string table, BinnedArray column, ImmutableArray<Axis> axes)
    {
        foreach (Axis extra in column.Axes.Where(a => column.Axes.Length > axes.Length && axes.All(wanted => !string.Equals(wanted.Name, a.Name, StringComparison.Ordinal))))
        {
            column = column.Without(extra.Name);
        }

        // An array with its axes swapped has as many values: only the order tells.
        if (!column.Axes.Select(a => a.Name).SequenceEqual(axes.Select(a => a.Name), StringComparer.Ordinal))
        {
            throw new InvalidOperationException(
                $"table '{table}': found axes {string.Join(", ", column.Axes.Select(a => a.Name))}, expected {string.Join(", ", axes.Select(a => a.Name))}");
        }

        return Binned(table, column, axes, () => axes.Aggregate(column, (a, axis) => a.Rebinned(axis)));
    }

    /// <summary>A distribution of a table along one axis, shared out over its bins.</summary>
    /// <exception cref="InvalidOperationException">The table has other axes, or does not cover the axis.</exception>
    public static BinnedArray Along(string table, BinnedArray column, Axis axis) => Binned(table, column, [axis], () => column.Redistributed(axis));

    public FunctionTableFile Function(string table)
    {
        CatalogFile file = Open(table);
        FunctionTableFile read = file.ReadOnce(f => FunctionTableReader.Read(f.Open(), f.Name));
        Cite(read.Provenance);
        return read;
    }

    /// <summary>Records a file of the catalog that is read in its own way.</summary>
    /// <param name="file">The file.</param>
    /// <param name="citations">The identifiers among what it cites.</param>
    public void Record(CatalogFile file, IEnumerable<string> citations)
    {
        used.Add(file);
        Citations.AddRange(citations);
    }

    /// <summary>A file of the embedded catalog that belongs to the engine rather than to a definition, recorded as the others are.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public CatalogFile Embedded(string path)
    {
        CatalogFile file = CatalogFiles.FromCatalog(path) ?? throw new CatalogException($"found no '{path}' in the catalog");
        used.Add(file);
        return file;
    }

    private static BinnedArray Binned(string table, BinnedArray column, ImmutableArray<Axis> axes, Func<BinnedArray> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException problem)
        {
            throw new InvalidOperationException(
                $"table '{table}': found bins {string.Join(", ", column.Axes)}, expected bins that give {string.Join(", ", axes)}", problem);
        }
    }

    /// <summary>Identifiers only: a table may also name its source in words.</summary>
    private void Cite(TableProvenance provenance) => Citations.AddRange(provenance.Citations.Where(c =>
        c.StartsWith("arXiv:", StringComparison.Ordinal) || c.StartsWith("doi:", StringComparison.Ordinal)));

    private HistogramColumn Find(string table, string column)
    {
        HistogramFile file = Histogram(table);
        return file.Columns.FirstOrDefault(c => string.Equals(c.Name, column, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"table '{table}': {NameChoice.Unknown("column", column, file.Columns.Select(c => c.Name))}");
    }

    private HistogramFile Histogram(string table)
    {
        if (!histograms.TryGetValue(table, out HistogramFile? histogram))
        {
            CatalogFile file = Open(table);
            histogram = file.ReadOnce(f => HistogramReader.Read(f.Open(), f.Name));
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
