namespace Sevens.Figures.Plots;

/// <summary>The numbers an axis shows, from its lower (left) to its upper (right) end.</summary>
public sealed record AxisRange
{
    // Below it the powers of ten that ticks are counted in would leave the range of double precision.
    private const double Smallest = 1e-290;

    /// <summary>Makes a range.</summary>
    /// <param name="lower">The lower end, in the unit of the axis.</param>
    /// <param name="upper">The upper end.</param>
    /// <exception cref="ArgumentException">
    /// Ends that are not finite, that do not increase, or that differ by less than 1e-9 of their size, which no tick could tell apart, or by less than 1e-290.
    /// </exception>
    public AxisRange(double lower, double upper)
    {
        if (!(double.IsFinite(lower) && double.IsFinite(upper) && upper - lower > Math.Max(Smallest, 1e-9 * Math.Max(Math.Abs(lower), Math.Abs(upper))))
            || !double.IsFinite(upper - lower))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"the axis range is {lower} to {upper}, expected finite ends, the lower first, further apart than 1e-9 of their size and than {Smallest}"),
                nameof(lower));
        }

        Lower = lower;
        Upper = upper;
    }

    /// <summary>The lower end.</summary>
    public double Lower { get; }

    /// <summary>The upper end.</summary>
    public double Upper { get; }
}
