using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The numbers of a figure that was asked for.</summary>
/// <param name="Figure">Which figure.</param>
/// <param name="Title">What it shows, in a line.</param>
/// <param name="Panels">Its panels, left to right.</param>
public sealed record CrossSectionPlot(CrossSectionPlotKind Figure, string Title, ImmutableArray<PlottedPanel> Panels);
