using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>The expected signal: events per bin, and how they divide among flavours and nuclides.</summary>
/// <param name="Events">Expected events on the axes of the experiment.</param>
/// <param name="Parts">The same events by flavour and nuclide.</param>
public sealed record SignalTemplate(BinnedArray Events, ImmutableArray<SignalPart> Parts)
{
    /// <summary>What besides neutrinos is in <see cref="Events"/>, by particle and nuclide.</summary>
    public ImmutableArray<FurtherPart> Further { get; init; } = [];
}
