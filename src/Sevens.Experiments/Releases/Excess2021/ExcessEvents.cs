using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.Excess2021;

/// <summary>A spectrum released event by event: one energy in keV per line.</summary>
/// <param name="Part">How its table is called.</param>
/// <param name="File">The file of the release.</param>
/// <param name="Title">The detector.</param>
/// <param name="Unit">The unit of the energies.</param>
/// <param name="Total">Events, as counted by another program.</param>
/// <param name="Notes">Exposure and efficiency.</param>
/// <param name="Upper">Upper end of the axis, keV.</param>
/// <param name="Bins">Equal bins from 0.</param>
internal sealed record ExcessEvents(string Part, string File, string Title, string Unit, double Total, string Notes, double Upper, int Bins)
    : ExcessSpectrum(Part, File, Title, Unit, Total, Notes)
{
    /// <inheritdoc/>
    public override HistogramColumn Read(ReleaseContents contents)
    {
        BinnedArray counts = contents.Rows(File, 1).CountEvents(Axis.Uniform(AxisName, Unit, 0, Upper, Bins));
        ReleaseTotal.Check(File, "a total of", counts.Total, Total, 0);
        return new HistogramColumn("events", ColumnKind.Counts, "events, not corrected for efficiency", counts);
    }
}
