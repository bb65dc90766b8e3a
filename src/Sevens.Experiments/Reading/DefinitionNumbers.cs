using System.Collections.Immutable;
using Sevens.Experiments.Reading.Shapes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading;

/// <summary>The keys of a definition that hold a number or a quantity: those that another value can be given to.</summary>
public sealed class DefinitionNumbers
{
    private readonly MappingNode root;
    private readonly Shape shape;

    private DefinitionNumbers(MappingNode root, Shape shape)
    {
        this.root = root;
        this.shape = shape;
        Stated = [.. Below(root, shape, string.Empty)];
    }

    /// <summary>The keys that are stated, in the order of the document.</summary>
    public ImmutableArray<DefinitionNumber> Stated { get; }

    /// <summary>Collects the numbers of a definition.</summary>
    /// <typeparam name="T">The record of the whole document.</typeparam>
    public static DefinitionNumbers Of<T>(ReadResult<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return new DefinitionNumbers(read.Places.Root, ShapeCatalog.Shared.Of(typeof(T)));
    }

    /// <summary>The number at a key: one that is stated, or one that could be beside what is stated; null where there can be none.</summary>
    /// <param name="key">The key with those above it.</param>
    public DefinitionNumber? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Stated.FirstOrDefault(n => string.Equals(n.Key, key, StringComparison.Ordinal)) is { } stated)
        {
            return stated;
        }

        Node node = root;
        Shape? at = shape;
        ImmutableArray<string> steps = KeyPath.Steps(key);
        for (int i = 0; i < steps.Length - 1; i++)
        {
            (Node? next, at) = Child(node, at, steps[i]);
            if (next is null)
            {
                return null;
            }

            node = next;
        }

        return node is MappingNode parent && steps.Length > 0 && parent.Find(steps[^1]) is null && at?.Under(parent, steps[^1])?.Canonical is not null
            ? new DefinitionNumber(key, Text: null)
            : null;
    }

    private static (Node? Node, Shape? Shape) Child(Node node, Shape? shape, string step) => node switch
    {
        MappingNode mapping => (mapping.Find(step)?.Value, shape?.Under(mapping, step)),
        SequenceNode sequence when KeyPath.Index(step) is { } index && index < sequence.Items.Length => (sequence.Items[index], shape?.Item),
        _ => (null, null),
    };

    private static IEnumerable<DefinitionNumber> Below(Node node, Shape? shape, string path) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(e => Below(e.Value, shape?.Under(mapping, e.Key), KeyPath.Key(path, e.Key))),
        SequenceNode sequence => sequence.Items.SelectMany((item, i) => Below(item, shape?.Item, KeyPath.Item(path, i))),
        ScalarNode { IsNull: false } scalar when shape?.Canonical is not null => [new DefinitionNumber(path, scalar.Text)],
        _ => [],
    };
}
