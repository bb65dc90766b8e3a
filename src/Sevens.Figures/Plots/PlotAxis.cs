using System.Collections.Immutable;

namespace Sevens.Figures.Plots;

/// <summary>What an axis shows and how.</summary>
/// <param name="Label">What is measured along it, for example <c>Photoelectrons</c>.</param>
/// <param name="Unit">Its unit, shown in parentheses after the label; empty for a pure number.</param>
public sealed record PlotAxis(string Label, string Unit = "")
{
    /// <summary>Linear or logarithmic; linear by default.</summary>
    public AxisScale Scale { get; init; } = AxisScale.Linear;

    /// <summary>The numbers shown; by default all that the series hold.</summary>
    public AxisRange? Range { get; init; }

    /// <summary>Names that stand at 1, 2, 3 … in place of numbers, two or more; none by default. They go with a range of their own.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The label with the unit.</summary>
    internal string Caption => Unit.Length == 0 ? Label : $"{Label} ({Unit})";
}
