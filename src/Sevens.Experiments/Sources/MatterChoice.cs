using System.Collections.Immutable;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Experiments.Sources;

/// <summary>Couplings of neutrinos with the matter of the Sun and the Earth that a model asks for, in place of those that a source states.</summary>
/// <param name="Couplings">The couplings.</param>
/// <param name="Directions">What parameters of 1 add to them. Empty for the source itself, otherwise for what these change in it.</param>
internal sealed record MatterChoice(MatterCouplings Couplings, ImmutableArray<MatterCouplings> Directions);
