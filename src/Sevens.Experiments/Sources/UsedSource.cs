using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>The source of an experiment.</summary>
/// <param name="Source">Its fluence.</param>
/// <param name="InMatter">The same with other couplings of neutrinos with matter; null where they change nothing.</param>
internal sealed record UsedSource(NeutrinoSource Source, Func<MatterChoice, NeutrinoSource>? InMatter);
