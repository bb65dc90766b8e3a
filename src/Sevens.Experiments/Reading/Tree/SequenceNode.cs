using System.Collections.Immutable;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>A list.</summary>
internal sealed class SequenceNode(Position at, ImmutableArray<Node> items) : Node(at)
{
    /// <summary>Its items in order.</summary>
    public ImmutableArray<Node> Items { get; } = items;

    /// <inheritdoc/>
    public override string Found => "a list";
}
