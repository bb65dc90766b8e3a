using System.Collections.Immutable;
using Sevens.Figures.Plots.Series;

namespace Sevens.Figures.Plots.Layout;

/// <summary>The range of an axis: the given one, or one that shows the series well.</summary>
internal static class AutomaticRange
{
    private const double Padding = 0.05;

    // A scale that begins at zero is easier to read; lower values than this share of the highest are worth the room.
    private const double NearZero = 0.35;

    /// <summary>The range of a horizontal axis.</summary>
    /// <exception cref="ArgumentException">Nothing to draw, or something not positive on a logarithmic axis.</exception>
    public static AxisRange Horizontal(PlotAxis axis, ImmutableArray<PlotSeries> series)
    {
        if (axis.Range is not null)
        {
            return Checked(axis, axis.Range);
        }

        Extent extent = Union(axis, series, s => s.XExtent);
        if (axis.Scale == AxisScale.Logarithmic && !(extent.Lower > 0))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"axis '{axis.Label}' is logarithmic and the series begin at {extent.Lower}, expected positive numbers or a given range"),
                nameof(axis));
        }

        double padding = series.Any(s => s.Fit == AxisFit.Binned) ? 0 : Padding;
        return Widened(axis, extent.Lower, extent.Upper, padding, padding);
    }

    /// <summary>The range of a vertical axis with room above, as a share of what the series cover.</summary>
    /// <exception cref="ArgumentException">Nothing to draw, or nothing positive on a logarithmic axis.</exception>
    public static AxisRange Vertical(PlotAxis axis, ImmutableArray<PlotSeries> series, double headroom)
    {
        if (axis.Range is not null)
        {
            return Checked(axis, axis.Range);
        }

        Extent extent = Union(axis, series, s => s.YExtent);
        if (axis.Scale == AxisScale.Logarithmic)
        {
            return double.IsFinite(extent.SmallestPositive)
                ? Widened(axis, extent.SmallestPositive / 2, extent.Upper, 0, headroom)
                : throw new ArgumentException(
                    FormattableString.Invariant($"axis '{axis.Label}' is logarithmic and the highest value is {extent.Upper}, expected a positive one"), nameof(axis));
        }

        bool fromZero = extent.Lower >= 0 && extent.Upper > 0
            && (series.Any(s => s.Fit == AxisFit.Binned) || extent.Lower < NearZero * extent.Upper);
        return Widened(axis, fromZero ? 0 : extent.Lower, extent.Upper, fromZero ? 0 : Padding, headroom);
    }

    /// <summary>A range that reaches equally far to both sides of a centre.</summary>
    /// <exception cref="ArgumentException">Nothing to draw, or a centre that is not finite.</exception>
    public static AxisRange About(double centre, PlotAxis axis, ImmutableArray<PlotSeries> series)
    {
        if (axis.Range is not null || axis.Scale == AxisScale.Logarithmic)
        {
            return Vertical(axis, series, Padding);
        }

        Extent extent = Union(axis, series, s => s.YExtent);
        double reach = Math.Max(Math.Abs(extent.Upper - centre), Math.Abs(extent.Lower - centre)) * 1.15;
        reach = reach > 1e-6 * Math.Abs(centre) ? reach : 1;
        return new AxisRange(centre - reach, centre + reach);
    }

    private static AxisRange Checked(PlotAxis axis, AxisRange range) => axis.Scale == AxisScale.Linear || range.Lower > 0
        ? range
        : throw new ArgumentException(
            FormattableString.Invariant($"axis '{axis.Label}' is logarithmic and its range is {range.Lower} to {range.Upper}, expected positive ends"), nameof(axis));

    private static Extent Union(PlotAxis axis, ImmutableArray<PlotSeries> series, Func<PlotSeries, Extent> extentOf)
    {
        Extent extent = series.Aggregate(Extent.Empty, (all, next) => all.With(extentOf(next)));
        return extent.Lower <= extent.Upper
            ? extent
            : throw new ArgumentException($"axis '{axis.Label}' has no range and no series with values to take one from", nameof(series));
    }

    private static AxisRange Widened(PlotAxis axis, double lower, double upper, double below, double above)
    {
        if (axis.Scale == AxisScale.Logarithmic)
        {
            double ratio = upper / lower > 1 + 1e-6 ? upper / lower : 10;
            return new AxisRange(lower / Math.Pow(ratio, below), Math.Max(upper, lower) * Math.Pow(ratio, above));
        }

        double span = upper - lower;
        if (!(span > 1e-6 * Math.Max(Math.Abs(lower), Math.Abs(upper))))
        {
            // A single value: show it in the middle of a range of its own size.
            double half = upper == 0 ? 1 : Math.Abs(upper) / 2;
            return new AxisRange(lower - half, upper + half);
        }

        return new AxisRange(lower - (below * span), upper + (above * span));
    }
}
