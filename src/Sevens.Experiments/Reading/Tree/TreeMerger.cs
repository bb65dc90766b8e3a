using System.Collections.Immutable;
using Sevens.Experiments.Reading.Shapes;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>
/// Lays one document over another: mappings merge key by key, anything else replaces, <c>key: null</c> takes a key of the base away.
/// A mapping that picks another variant than the base replaces it whole, since the keys of the two do not belong together.
/// </summary>
internal static class TreeMerger
{
    /// <summary>The merged mapping: the keys of the base in their order, then what the upper one adds.</summary>
    /// <param name="lower">The base.</param>
    /// <param name="upper">What is laid over it.</param>
    /// <param name="shape">What the mapping is; null where that is unknown.</param>
    public static MappingNode Merge(MappingNode lower, MappingNode upper, Shape? shape)
    {
        ImmutableArray<Entry>.Builder entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (Entry below in lower.Entries)
        {
            Entry? above = upper.Find(below.Key);
            if (above is null)
            {
                entries.Add(below);
            }
            else if (above.Value is not ScalarNode { IsNull: true })
            {
                entries.Add(above with { Value = Merge(below.Value, above.Value, shape?.Under(lower, below.Key)) });
            }
        }

        entries.AddRange(upper.Entries.Where(e => lower.Find(e.Key) is null));
        return new MappingNode(upper.At, entries.ToImmutable());
    }

    private static Node Merge(Node lower, Node upper, Shape? shape) =>
        lower is MappingNode below && upper is MappingNode above && shape?.PicksAnew(below, above) != true
            ? Merge(below, above, shape)
            : upper;
}
