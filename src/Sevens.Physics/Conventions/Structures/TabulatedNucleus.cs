using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>What a table knows of one nuclide.</summary>
/// <param name="FormFactors">Its form factors, as they enter the cross section.</param>
/// <param name="ProtonRadius">The rms radius of its point protons, fm.</param>
/// <param name="NeutronRadius">The rms radius of its point neutrons, fm.</param>
public sealed record TabulatedNucleus(NucleonFormFactors FormFactors, double ProtonRadius, double NeutronRadius)
{
    /// <summary>Form factors of point nucleons, whose own radii are those of the nucleus.</summary>
    public static TabulatedNucleus OfPointNucleons(NucleonFormFactors formFactors)
    {
        ArgumentNullException.ThrowIfNull(formFactors);
        return new TabulatedNucleus(formFactors, formFactors.Proton.RmsRadius, formFactors.Neutron.RmsRadius);
    }
}
