using System.Collections.Immutable;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>
/// What a convention takes for the distribution of protons and neutrons: a shape given by a formula, filled with the radii of the convention, or tables
/// of single nuclides. Two are equal where they are of one kind with one name and the same tables.
/// </summary>
/// <param name="Name">The name by which it is chosen, for example <c>helm</c>.</param>
public abstract record NuclearStructure(string Name)
{
    /// <summary>Helm with s = 0.9 fm.</summary>
    public static NuclearStructure Helm { get; } = new HelmStructure();

    /// <summary>Klein–Nystrand with a = 0.7 fm.</summary>
    public static NuclearStructure KleinNystrand { get; } = new KleinNystrandStructure();

    /// <summary>Symmetrised Fermi with the surface t = 4a ln 3 = 2.30 fm, or the diffuseness of the radius prescription.</summary>
    public static NuclearStructure SymmetrisedFermi { get; } = new SymmetrisedFermiStructure();

    /// <summary>Two-parameter Fermi with the surface t = 4a ln 3 = 2.30 fm, or the diffuseness of the radius prescription.</summary>
    public static NuclearStructure TwoParameterFermi { get; } = new TwoParameterFermiStructure();

    /// <summary>A uniform sphere.</summary>
    public static NuclearStructure SolidSphere { get; } = new SolidSphereStructure();

    /// <summary>A Gaussian density.</summary>
    public static NuclearStructure Gaussian { get; } = new GaussianStructure();

    /// <summary>The series in q² to the sixth moment, with the moments of Helm; refused where its error is larger than 1e-3.</summary>
    public static NuclearStructure MomentExpansion { get; } = new MomentExpansionStructure();

    /// <summary>A point nucleus, F = 1.</summary>
    public static NuclearStructure Point { get; } = new PointStructure();

    /// <summary>The structures that a formula gives every nuclide.</summary>
    public static ImmutableArray<NuclearStructure> Formulae { get; } =
        [Helm, KleinNystrand, SymmetrisedFermi, TwoParameterFermi, SolidSphere, Gaussian, MomentExpansion, Point];

    /// <summary>What to cite when it is used.</summary>
    public abstract ImmutableArray<string> Citations { get; }

    /// <summary>Whether the radius prescription of the convention plays a part.</summary>
    public virtual bool TakesRadii => true;

    /// <summary>The form factors of a nuclide's protons and neutrons.</summary>
    /// <param name="nuclide">The nuclide.</param>
    /// <param name="radii">Where the radii come from.</param>
    /// <param name="adjustment">What is changed of them.</param>
    /// <exception cref="InvalidOperationException">The nuclide lacks a charge radius or a table that this needs; a table's message lists the nuclides it has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Radii or a surface that this shape cannot have; the message has the values.</exception>
    public abstract NucleonFormFactors Of(Nuclide nuclide, RadiusPrescription radii, StructureAdjustment adjustment);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
