namespace Sevens.Statistics.Models;

/// <summary>A set of bins with what was observed in them and the components that are expected.</summary>
/// <param name="name">Unique within a model.</param>
/// <param name="observed">What was observed per bin.</param>
/// <param name="components">At least one.</param>
public sealed class Channel(string name, Observation observed, IReadOnlyList<Component> components)
{
    /// <summary>A channel of counts.</summary>
    /// <param name="name">Unique within a model.</param>
    /// <param name="counts">Observed counts per bin: integers, not negative.</param>
    /// <param name="components">At least one.</param>
    public Channel(string name, ReadOnlyMemory<double> counts, IReadOnlyList<Component> components)
        : this(name, new Counts(counts), components)
    {
    }

    /// <summary>Unique within a model.</summary>
    public string Name { get; } = name;

    /// <summary>What was observed.</summary>
    public Observation Observed { get; } = observed;

    /// <summary>What is expected.</summary>
    public IReadOnlyList<Component> Components { get; } = components;

    /// <summary>The number of bins.</summary>
    public int BinCount => Observed.Values.Length;
}
