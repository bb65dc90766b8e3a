using System.Collections.Immutable;
using Sevens.Figures.Plots;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>A figure of the page of reproductions.</summary>
/// <param name="Publication">The publication in whose section it stands; null at the head of the page.</param>
/// <param name="Name">The name of its file, without folder and ending.</param>
/// <param name="Caption">What it shows, a sentence or two of Markdown on one line.</param>
/// <param name="Commands">The commands whose results it draws.</param>
/// <param name="Figure">The figure.</param>
public sealed record PageFigure(string? Publication, string Name, string Caption, ImmutableArray<string> Commands, Figure Figure);
