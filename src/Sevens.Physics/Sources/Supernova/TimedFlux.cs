using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Supernova;

/// <summary>What arrives of a burst in a time bin, so that recoils have an arrival time.</summary>
/// <param name="Start">Start of the bin after core bounce, s.</param>
/// <param name="End">End of the bin, s.</param>
/// <param name="Components">The components with the fluence of the bin, cm⁻²; none where nothing arrives.</param>
public sealed record TimedFlux(double Start, double End, ImmutableArray<FluxComponent> Components);
