namespace Sevens.Figures.Plots.Layout;

/// <summary>Where a number lies along an axis: 0 at the lower end of the range, 1 at the upper end.</summary>
/// <param name="Scale">Linear or logarithmic.</param>
/// <param name="Range">The numbers shown; positive on a logarithmic axis.</param>
internal sealed record AxisMap(AxisScale Scale, AxisRange Range)
{
    // Far outside is far enough: it is clipped, and numbers in the files stay short.
    private const double Farthest = 20;

    /// <summary>The place of a number as a share of the axis; what a logarithmic axis cannot show lies far below it.</summary>
    public double Fraction(double value)
    {
        double fraction = Scale == AxisScale.Linear
            ? (value - Range.Lower) / (Range.Upper - Range.Lower)
            : Math.Log(Math.Max(value, 0) / Range.Lower) / Math.Log(Range.Upper / Range.Lower);
        return Math.Clamp(fraction, -Farthest, Farthest);
    }
}
