using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.Excess2021;

/// <summary>A spectrum released in bins: lower edge, upper edge (keV), rate per kg, keV and day.</summary>
/// <param name="Part">How its table is called.</param>
/// <param name="File">The file of the release.</param>
/// <param name="Title">The detector.</param>
/// <param name="Unit">The unit of the energies.</param>
/// <param name="Total">Events per kg and day over all bins, as summed by another program.</param>
/// <param name="Notes">Mass.</param>
internal sealed record ExcessRates(string Part, string File, string Title, string Unit, double Total, string Notes)
    : ExcessSpectrum(Part, File, Title, Unit, Total, Notes)
{
    /// <inheritdoc/>
    public override HistogramColumn Read(ReleaseContents contents)
    {
        ReleaseRows rows = contents.Rows(File, 3);
        double[] values = new double[rows.Rows.Length];
        for (int i = 0; i < values.Length; i++)
        {
            ReleaseRow row = rows.Rows[i];
            (double lower, double upper, double rate) = (row.Values[0], row.Values[1], row.Values[2]);
            if (!(lower < upper) || (i > 0 && Math.Abs(lower - rows.Rows[i - 1].Values[1]) > 1e-9 * upper))
            {
                throw new ReleaseException(
                    File, row.Line, FormattableString.Invariant($"a bin from {lower} to {upper}"), "bins that increase and follow one another");
            }

            if (ColumnRules.ExpectedInsteadOf(ColumnKind.Density, rate) is { } expected)
            {
                throw new ReleaseException(File, row.Line, FormattableString.Invariant($"{rate}"), expected);
            }

            values[i] = rate * (upper - lower);
        }

        var axis = new Axis(AxisName, Unit, rows.Rows.Select(r => r.Values[0]).Append(rows.Rows[^1].Values[1]));
        var spectrum = new BinnedArray([axis], values);
        ReleaseTotal.Check(File, "events per kg and day", spectrum.Total, Total, 1e-8 * Total);
        return new HistogramColumn("rate", ColumnKind.Density, "events per bin, kg and day", spectrum);
    }
}
