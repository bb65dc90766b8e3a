using System.Collections.Immutable;

namespace Sevens.Figures.Plots.Ticks;

/// <summary>The ticks of an axis, all within its range.</summary>
/// <param name="Major">The labelled ticks, increasing, at least two.</param>
/// <param name="Minor">The short ticks between them, increasing.</param>
/// <param name="Multiplier">What the labels are to be multiplied by, such as <c>×10^{5}</c>; empty for nothing.</param>
internal sealed record TickSet(ImmutableArray<Tick> Major, ImmutableArray<double> Minor, string Multiplier)
{
    /// <summary>The ticks of an axis with names: one at each whole number.</summary>
    public static TickSet OfNames(ImmutableArray<string> names) => new([.. names.Select((name, i) => new Tick(i + 1, name))], [], string.Empty);

    /// <summary>The ticks of an axis.</summary>
    /// <param name="scale">Linear or logarithmic.</param>
    /// <param name="range">The range of the axis, positive for a logarithmic one.</param>
    /// <param name="most">How many labels there is room for, at least 3.</param>
    public static TickSet Of(AxisScale scale, AxisRange range, int most) =>
        scale == AxisScale.Logarithmic ? LogarithmicTicks.Choose(range, most) : LinearTicks.Choose(range, most);
}
