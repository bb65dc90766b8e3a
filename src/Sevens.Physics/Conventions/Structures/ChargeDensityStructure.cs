using System.Collections.Immutable;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>
/// Measured charge densities of single nuclides. The size of the nucleons is divided out, <see cref="UnfoldedChargeFormFactor"/>, so that the protons are
/// points as in every other structure; the neutrons have the shape of the protons, with lengths scaled to the neutron radius of the radius prescription.
/// The proton radius is the density's own. A change of surface is refused.
/// </summary>
public sealed record ChargeDensityStructure : NuclearStructure
{
    private readonly ImmutableSortedDictionary<string, IFormFactor> charges;

    /// <summary>From charge form factors.</summary>
    /// <param name="name">The name by which the structure is chosen.</param>
    /// <param name="citations">What to cite for the densities.</param>
    /// <param name="charges">Charge form factors, by name of nuclide.</param>
    public ChargeDensityStructure(string name, ImmutableArray<string> citations, ImmutableSortedDictionary<string, IFormFactor> charges)
        : base(name)
    {
        Citations = citations;
        this.charges = charges;
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> Citations { get; }

    /// <inheritdoc/>
    public override NucleonFormFactors Of(Nuclide nuclide, RadiusPrescription radii, StructureAdjustment adjustment)
    {
        IFormFactor charge = TableOfNuclides.Find(Name, charges, nuclide);
        adjustment.RequireNoSurfaceShift($"{nuclide.Name}, {Name}", "a measured density has no parameter of the surface");
        var protons = new UnfoldedChargeFormFactor(charge, nuclide.Z, nuclide.N);
        double own = protons.RmsRadius;
        return new NucleonFormFactors(
            TableOfNuclides.Scaled($"{nuclide.Name}, {Name}, protons", protons, own, adjustment.ProtonRadius(own)),
            TableOfNuclides.Scaled($"{nuclide.Name}, {Name}, neutrons", protons, own, adjustment.NeutronRadiusFrom(PrescribedRadii.Rms(nuclide, radii).Neutron)));
    }
}
