using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The numbers of one panel of a figure.</summary>
/// <param name="X">What the horizontal axis shows.</param>
/// <param name="Y">What the vertical axis shows.</param>
/// <param name="Series">What is drawn, first to last.</param>
public sealed record PlottedPanel(PlottedQuantity X, PlottedQuantity Y, ImmutableArray<PlottedSeries> Series);
