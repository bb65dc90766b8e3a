using System.Collections.Immutable;

namespace Sevens.Figures.Plots;

/// <summary>A figure: panels in a grid, filled row by row.</summary>
public sealed record Figure
{
    /// <summary>The panels, at least one.</summary>
    public required ImmutableArray<Panel> Panels { get; init; }

    /// <summary>A title above the panels; empty for none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>A small line at the foot, such as where the numbers come from; empty for none. It is broken where it is too long.</summary>
    public string Footer { get; init; } = string.Empty;

    /// <summary>How many panels stand side by side; by default two at most.</summary>
    public int? Columns { get; init; }

    /// <summary>The width of a panel with its labels, in points; by default 3.4 in, one column of a journal.</summary>
    public double PanelWidth { get; init; } = 244.8;

    /// <summary>The height of a panel with its labels and its residuals, in points; by default 3 in.</summary>
    public double PanelHeight { get; init; } = 216;
}
