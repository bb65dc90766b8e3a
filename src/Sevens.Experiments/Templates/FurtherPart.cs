using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Templates;

/// <summary>Expected signal events of a particle that is no neutrino on one nuclide, within the axes.</summary>
/// <param name="Particle">What results call it.</param>
/// <param name="Nuclide">The target nuclide.</param>
/// <param name="Events">Expected events.</param>
public sealed record FurtherPart(string Particle, Nuclide Nuclide, double Events);
