namespace Sevens.Experiments.Reading.Tree;

/// <summary>A piece of a document that knows where it was written, also after documents are merged.</summary>
internal abstract class Node(Position at)
{
    /// <summary>Where it starts.</summary>
    public Position At { get; } = at;

    /// <summary>What it is, for messages.</summary>
    public abstract string Found { get; }
}
