using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>Expected events of one kind of particle that scatters off electrons.</summary>
/// <param name="Particle">What results call it: a flavour of neutrinos, or dark matter.</param>
/// <param name="Events">Events on the axes of the experiment.</param>
public sealed record ElectronPart(string Particle, BinnedArray Events);
