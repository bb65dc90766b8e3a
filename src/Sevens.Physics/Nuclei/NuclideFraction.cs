namespace Sevens.Physics.Nuclei;

/// <summary>A nuclide and its mole fraction in an element or a material.</summary>
/// <param name="Nuclide">The nuclide.</param>
/// <param name="MoleFraction">Atoms of it per atom of the element, or per formula unit of the material.</param>
public sealed record NuclideFraction(Nuclide Nuclide, double MoleFraction);
