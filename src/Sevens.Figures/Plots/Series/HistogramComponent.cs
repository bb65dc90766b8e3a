using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>One layer of stacked histograms.</summary>
/// <param name="Name">Its name in the legend; empty to leave it out.</param>
/// <param name="Values">Its content, one number per bin, none below zero; counts per unit where bins differ in width.</param>
public sealed record HistogramComponent(string Name, IReadOnlyList<double> Values)
{
    /// <summary>Its colour; by default the next one of <see cref="Palette.Cycle"/>.</summary>
    public Colour? Fill { get; init; }
}
