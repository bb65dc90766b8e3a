using System.Collections.Immutable;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>
/// Form factors of single nuclides as a calculation gives them, with its own radii in place of the convention's. A changed radius of the point nucleons
/// scales all lengths of a form factor so that its mean square radius changes as theirs does, F(q) → F(fq); a change of surface is refused.
/// </summary>
public sealed record TabulatedStructure : NuclearStructure
{
    private readonly ImmutableSortedDictionary<string, TabulatedNucleus> nuclei;

    /// <summary>From tables.</summary>
    /// <param name="name">The name by which the structure is chosen.</param>
    /// <param name="citations">What to cite for the tables.</param>
    /// <param name="nuclei">What is known, by name of nuclide.</param>
    public TabulatedStructure(string name, ImmutableArray<string> citations, ImmutableSortedDictionary<string, TabulatedNucleus> nuclei)
        : base(name)
    {
        Citations = citations;
        this.nuclei = nuclei;
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> Citations { get; }

    /// <inheritdoc/>
    public override bool TakesRadii => false;

    /// <inheritdoc/>
    public override NucleonFormFactors Of(Nuclide nuclide, RadiusPrescription radii, StructureAdjustment adjustment)
    {
        TabulatedNucleus known = TableOfNuclides.Find(Name, nuclei, nuclide);
        adjustment.RequireNoSurfaceShift($"{nuclide.Name}, {Name}", "a table has no parameter of the surface");
        return new NucleonFormFactors(
            TableOfNuclides.Scaled($"{nuclide.Name}, {Name}, protons", known.FormFactors.Proton, known.ProtonRadius, adjustment.ProtonRadius(known.ProtonRadius)),
            TableOfNuclides.Scaled($"{nuclide.Name}, {Name}, neutrons", known.FormFactors.Neutron, known.NeutronRadius, adjustment.NeutronRadiusFrom(known.NeutronRadius)));
    }
}
