using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Text;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>Picks the uncertainties of a source that an experiment takes as nuisances.</summary>
internal static class SourceVariations
{
    /// <summary>Those chosen, in the order chosen; none where nothing is.</summary>
    /// <exception cref="InvalidOperationException">A name that the source does not have, or all of a source that has none.</exception>
    public static ImmutableArray<SourceVariation> Chosen(NeutrinoSource source, SourceNuisances? chosen)
    {
        if (chosen is null)
        {
            return [];
        }

        if (source.Variations.IsEmpty)
        {
            throw new InvalidOperationException($"found source '{source.Name}', which states no uncertainty; expected one that does, or no nuisances");
        }

        return chosen.Names.IsEmpty
            ? source.Variations
            : [.. chosen.Names.Select(name => source.Variations.FirstOrDefault(v => string.Equals(v.Name, name, StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"source '{source.Name}': {NameChoice.Unknown("uncertainty", name, source.Variations.Select(v => v.Name))}"))];
    }
}
