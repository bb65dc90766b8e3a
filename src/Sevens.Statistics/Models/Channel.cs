namespace Sevens.Statistics.Models;

/// <summary>A set of bins with observed counts and the components that are expected in them.</summary>
/// <param name="name">Unique within a model.</param>
/// <param name="counts">Observed counts per bin: integers, not negative.</param>
/// <param name="components">At least one.</param>
public sealed class Channel(string name, ReadOnlyMemory<double> counts, IReadOnlyList<Component> components)
{
    /// <summary>Unique within a model.</summary>
    public string Name { get; } = name;

    /// <summary>Observed counts per bin.</summary>
    public ReadOnlyMemory<double> Counts { get; } = counts;

    /// <summary>What is expected.</summary>
    public IReadOnlyList<Component> Components { get; } = components;

    /// <summary>The number of bins.</summary>
    public int BinCount => Counts.Length;
}
