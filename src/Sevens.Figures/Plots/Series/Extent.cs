using System.Runtime.InteropServices;

namespace Sevens.Figures.Plots.Series;

/// <summary>What values a series covers along an axis.</summary>
/// <param name="Lower">The lowest; +∞ where there is none.</param>
/// <param name="Upper">The highest; −∞ where there is none.</param>
/// <param name="SmallestPositive">The lowest above zero, where a logarithmic axis begins; +∞ where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Extent(double Lower, double Upper, double SmallestPositive)
{
    /// <summary>No values.</summary>
    public static Extent Empty => new(double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The extent of some values.</summary>
    public static Extent Of(IEnumerable<double> values)
    {
        Extent extent = Empty;
        foreach (double value in values)
        {
            extent = extent.With(new Extent(value, value, value > 0 ? value : double.PositiveInfinity));
        }

        return extent;
    }

    /// <summary>The extent of both.</summary>
    public Extent With(Extent other) =>
        new(Math.Min(Lower, other.Lower), Math.Max(Upper, other.Upper), Math.Min(SmallestPositive, other.SmallestPositive));
}
