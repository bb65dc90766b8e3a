using System.Collections.Immutable;
using Sevens.Experiments.Text;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tables;

/// <summary>
/// Figures on common bins, as one file of the format <c>sevens/histogram/1</c> holds them: columns that share their axes,
/// with where they come from. Immutable; read it with <see cref="HistogramReader"/>, write it with <see cref="HistogramWriter"/>.
/// </summary>
public sealed class HistogramFile
{
    /// <summary>The name of the format, the first header line of every file.</summary>
    public const string Schema = "sevens/histogram/1";

    /// <summary>Puts columns together.</summary>
    /// <param name="provenance">Where the figures come from.</param>
    /// <param name="storage">Whether the file lists every bin.</param>
    /// <param name="columns">At least one; all on the same axes.</param>
    /// <exception cref="ArgumentException">
    /// No column, a repeated name, columns on different axes, or an axis that a header line cannot hold.
    /// </exception>
    public HistogramFile(TableProvenance provenance, HistogramStorage storage, IEnumerable<HistogramColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        ArgumentNullException.ThrowIfNull(columns);
        Provenance = provenance;
        Storage = storage;
        Columns = [.. columns];
        if (Columns.IsEmpty)
        {
            throw new ArgumentException("column: found none, expected at least one", nameof(columns));
        }

        Axes = Columns[0].Values.Axes;
        foreach (Axis axis in Axes)
        {
            HeaderText.Name("axis", axis.Name);
            HeaderText.Unit(axis.Name, axis.Unit);
        }

        if (Columns.FirstOrDefault(c => !c.Values.Axes.SequenceEqual(Axes)) is { } stray)
        {
            throw new ArgumentException(
                $"column '{stray.Name}': found axes {string.Join(", ", stray.Values.Axes)}, expected {string.Join(", ", Axes)}", nameof(columns));
        }

        var names = new HashSet<string>(Axes.Select(a => a.Name), StringComparer.Ordinal);
        if (Columns.FirstOrDefault(c => !names.Add(c.Name)) is { } repeated)
        {
            throw new ArgumentException($"column '{repeated.Name}': found the name twice, expected distinct axes and columns", nameof(columns));
        }
    }

    /// <summary>Where the figures come from and under which terms.</summary>
    public TableProvenance Provenance { get; }

    /// <summary>Whether the file lists every bin.</summary>
    public HistogramStorage Storage { get; }

    /// <summary>The axes all columns share, slowest first.</summary>
    public ImmutableArray<Axis> Axes { get; }

    /// <summary>The columns, in the order of the file.</summary>
    public ImmutableArray<HistogramColumn> Columns { get; }

    /// <summary>The values of the column with this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public BinnedArray this[string column] =>
        Columns.FirstOrDefault(c => string.Equals(c.Name, column, StringComparison.Ordinal))?.Values
        ?? throw new ArgumentException(NameChoice.Unknown("column", column, Columns.Select(c => c.Name)), nameof(column));
}
