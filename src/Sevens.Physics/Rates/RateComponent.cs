using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>Events of one flux component on one nuclide, before any time cut.</summary>
/// <param name="Flux">The flux component.</param>
/// <param name="Nuclide">The nuclide; none for scattering off electrons.</param>
/// <param name="Events">Events per bin of the energy axis.</param>
public sealed record RateComponent(FluxComponent Flux, Nuclide? Nuclide, double[] Events);
