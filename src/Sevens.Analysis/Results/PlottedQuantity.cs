using Sevens.Analysis.Verbs;

namespace Sevens.Analysis.Results;

/// <summary>What an axis of a figure shows.</summary>
/// <param name="Name">The quantity.</param>
/// <param name="Unit">Its unit; empty for a pure number.</param>
/// <param name="Scale">How the axis is laid out.</param>
public sealed record PlottedQuantity(string Name, string Unit, GridSpacing Scale)
{
    /// <summary>The least and the greatest number shown; null for all there are.</summary>
    public PlottedRange? Range { get; init; }
}
