using System.Collections.Immutable;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>What a design changes of a likelihood without folding anything anew.</summary>
/// <param name="Exposure">Per experiment, the exposure as a multiple of the stated one.</param>
/// <param name="Background">A factor on all backgrounds.</param>
/// <param name="Widths">Widths of auxiliary measurements, by nuisance.</param>
internal sealed record DesignScale(ImmutableArray<double> Exposure, double Background, ImmutableSortedDictionary<string, double> Widths)
{
    /// <summary>The same with every experiment running longer by a factor.</summary>
    public DesignScale Longer(double factor) => this with { Exposure = [.. Exposure.Select(e => e * factor)] };
}
