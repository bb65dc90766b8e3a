using System.Collections.Immutable;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>Changes of radii and surface that differ from nuclide to nuclide. Two are equal where they change the same nuclides alike.</summary>
public sealed class NuclideAdjustments : IEquatable<NuclideAdjustments>
{
    private readonly ImmutableSortedDictionary<string, StructureAdjustment> changes;

    private NuclideAdjustments(ImmutableSortedDictionary<string, StructureAdjustment> changes) => this.changes = changes;

    /// <summary>No change of any nuclide.</summary>
    public static NuclideAdjustments None { get; } = new(ImmutableSortedDictionary.Create<string, StructureAdjustment>(StringComparer.Ordinal));

    /// <summary>Changes by nuclide.</summary>
    /// <param name="changes">The nuclides with what is changed of them.</param>
    /// <exception cref="ArgumentException">A nuclide with two different changes.</exception>
    public static NuclideAdjustments Of(IEnumerable<(Nuclide Nuclide, StructureAdjustment Change)> changes) => new(
        changes.Where(c => c.Change != StructureAdjustment.None).ToImmutableSortedDictionary(c => c.Nuclide.Name, c => c.Change, StringComparer.Ordinal));

    /// <summary>The change of a nuclide; none where it is not named.</summary>
    public StructureAdjustment For(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return changes.GetValueOrDefault(nuclide.Name);
    }

    /// <inheritdoc/>
    public bool Equals(NuclideAdjustments? other) => other is not null && changes.SequenceEqual(other.changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NuclideAdjustments);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach ((string nuclide, StructureAdjustment change) in changes)
        {
            hash.Add(nuclide, StringComparer.Ordinal);
            hash.Add(change);
        }

        return hash.ToHashCode();
    }
}
