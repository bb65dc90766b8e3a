using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Publications;

namespace Sevens.Analysis.Reproductions;

/// <summary>A published number with the publication it stands in.</summary>
/// <param name="Publication">The publication's name in the catalog.</param>
/// <param name="Citation">The publication.</param>
/// <param name="Quantity">The number.</param>
internal sealed record SelectedQuantity(string Publication, ImmutableArray<string> Citation, PublishedQuantity Quantity)
{
    /// <summary>Whether a word chooses it: its id, a tag, or its publication.</summary>
    public bool IsNamed(string word) =>
        string.Equals(word, ReproduceRequest.All, StringComparison.Ordinal)
        || string.Equals(word, Quantity.Id, StringComparison.Ordinal)
        || string.Equals(word, Publication, StringComparison.Ordinal)
        || Quantity.Tags?.Contains(word, StringComparer.Ordinal) == true;
}
