using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases;

/// <summary>A release file that becomes one column of a table, with the total that is known of it.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="File">The release file.</param>
/// <param name="Kind">What its values promise.</param>
/// <param name="Total">The sum of all values as published, or as counted by another program.</param>
/// <param name="Tolerance">How far the sum may be from that: half of the last quoted digit, 0 for counts.</param>
/// <param name="Description">What the values are.</param>
internal sealed record ReleaseColumn(string Name, string File, ColumnKind Kind, double Total, double Tolerance, string Description)
{
    /// <summary>Reads a file with one row of bin centres and value for each bin.</summary>
    /// <exception cref="ReleaseException">The file is not that, or its total is another.</exception>
    public HistogramColumn OnGrid(ReleaseContents contents, params IReadOnlyList<Axis> axes) =>
        Checked(contents.Rows(File, axes.Count + 1).OnGrid(Kind, axes));

    /// <summary>Reads a file with one row for each event.</summary>
    /// <exception cref="ReleaseException">The file is not that, an event lies outside, or their number is another.</exception>
    public HistogramColumn OfEvents(ReleaseContents contents, params IReadOnlyList<Axis> axes) =>
        Checked(contents.Rows(File, axes.Count).CountEvents(axes));

    private HistogramColumn Checked(BinnedArray values)
    {
        ReleaseTotal.Check(File, "a total of", values.Total, Total, Tolerance);
        return new HistogramColumn(Name, Kind, Description, values);
    }
}
