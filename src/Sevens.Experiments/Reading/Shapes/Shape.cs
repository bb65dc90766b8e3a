using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>What one value of a definition looks like: how it is read from the tree and how JSON Schema says the same.</summary>
internal abstract class Shape
{
    /// <summary>What is expected, as a message says it: <c>a length such as '19.3 m'</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>The number behind a value, in the canonical unit; null where there is none.</summary>
    public virtual Func<object, double>? Canonical => null;

    /// <summary>Reads a node.</summary>
    /// <returns>False when the node does not fit; the reasons are then among the problems.</returns>
    public abstract bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value);

    /// <summary>The same as JSON Schema (2020-12).</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>The shape of a key of a mapping of this shape; null when there is none.</summary>
    public virtual Shape? Under(MappingNode mapping, string key) => null;

    /// <summary>The shape of each item of a list; null for what is no list.</summary>
    public virtual Shape? Item => null;

    /// <summary>Whether a mapping laid over another picks another variant.</summary>
    public virtual bool PicksAnew(MappingNode lower, MappingNode upper) => false;

    /// <summary>The value of a property whose key is absent.</summary>
    /// <param name="initial">What the property initialiser gave.</param>
    public virtual object? WhenAbsent(object? initial) => initial;

    /// <summary>Notes that a node is of another kind than this shape.</summary>
    protected bool Refuse(Node node, string path, Problems problems) => problems.Add(node.At, path, node.Found, Expected);
}
