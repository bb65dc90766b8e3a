using Sevens.Physics.Nuclei;

namespace Sevens.Physics.DarkMatter;

/// <summary>Events of dark matter of one slice of energies on one nuclide, for ε = 1.</summary>
/// <param name="DelayMicroseconds">How much later than light the slice arrives, µs.</param>
/// <param name="Nuclide">The target nuclide.</param>
/// <param name="Events">Events per bin of the response.</param>
public sealed record DarkMatterEvents(double DelayMicroseconds, Nuclide Nuclide, double[] Events);
