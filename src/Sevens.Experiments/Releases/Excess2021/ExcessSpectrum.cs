using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.Excess2021;

/// <summary>One measured spectrum of the collection.</summary>
/// <param name="Part">How its table is called.</param>
/// <param name="File">The file of the release.</param>
/// <param name="Title">The detector.</param>
/// <param name="Unit">The unit of the energies.</param>
/// <param name="Total">Events, or events per kg and day, as counted by another program.</param>
/// <param name="Notes">Exposure and efficiency.</param>
internal abstract record ExcessSpectrum(string Part, string File, string Title, string Unit, double Total, string Notes)
{
    /// <summary>The name of the axis: the observable of detectors that measure energies of this kind, so that the spectrum can be a background of theirs.</summary>
    protected string AxisName => string.Equals(Unit, "keVnr", StringComparison.Ordinal) ? "recoilEnergy" : "energy";

    /// <summary>The column of the table.</summary>
    /// <exception cref="ReleaseException">The file is not what the release promises.</exception>
    public abstract HistogramColumn Read(ReleaseContents contents);
}
