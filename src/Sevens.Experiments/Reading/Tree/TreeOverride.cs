using System.Collections.Immutable;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>Gives a key of a document another value.</summary>
internal static class TreeOverride
{
    /// <summary>The document with the value; a key that is not there is added to the mapping above it, <c>null</c> takes a key away.</summary>
    /// <param name="root">The document.</param>
    /// <param name="change">The key and its value.</param>
    /// <param name="problems">Takes what is wrong: a value that is no YAML, or no place for the key.</param>
    public static MappingNode Apply(MappingNode root, DefinitionOverride change, Problems problems)
    {
        // A document of its own has to hold something; a value may be nothing.
        const string Key = "value";
        Node? document = TreeParser.Parse(new DefinitionSource($"{change.Key} = {change.Value}", $"{Key}: {change.Value}"), problems);
        if ((document as MappingNode)?.Find(Key)?.Value is not { } value)
        {
            return root;
        }

        if (Set(root, [.. KeyPath.Steps(change.Key)], value) is MappingNode changed)
        {
            return changed;
        }

        problems.Add(root.At, change.Key, "no such key", "a key of the document");
        return root;
    }

    private static Node? Set(Node node, ReadOnlySpan<string> steps, Node value)
    {
        if (steps.IsEmpty)
        {
            return value;
        }

        switch (node)
        {
            case MappingNode mapping when steps.Length == 1 && value is ScalarNode { IsNull: true }:
                return mapping.Without(steps[0]);
            case MappingNode mapping when mapping.Find(steps[0]) is { } entry:
                return Set(entry.Value, steps[1..], value) is { } below
                    ? new MappingNode(mapping.At, mapping.Entries.Replace(entry, entry with { Value = below }))
                    : null;
            case MappingNode mapping when steps.Length == 1 && KeyPath.Index(steps[0]) is null:
                return new MappingNode(mapping.At, mapping.Entries.Add(new Entry(steps[0], value.At, value)));
            case SequenceNode sequence when KeyPath.Index(steps[0]) is { } index && index < sequence.Items.Length:
                return Set(sequence.Items[index], steps[1..], value) is { } item
                    ? new SequenceNode(sequence.At, sequence.Items.SetItem(index, item))
                    : null;
            default:
                return null;
        }
    }
}
