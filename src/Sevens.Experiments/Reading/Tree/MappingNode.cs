using System.Collections.Immutable;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>Keys with values; no key twice.</summary>
internal sealed class MappingNode(Position at, ImmutableArray<Entry> entries) : Node(at)
{
    /// <summary>The entries in the order of the file.</summary>
    public ImmutableArray<Entry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string Found => "a mapping";

    /// <summary>The entry with this key, or null.</summary>
    public Entry? Find(string key)
    {
        foreach (Entry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The same mapping without a key.</summary>
    public MappingNode Without(string key) => new(At, Entries.RemoveAll(e => string.Equals(e.Key, key, StringComparison.Ordinal)));
}
