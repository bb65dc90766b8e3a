namespace Sevens.Physics.Nuclei;

/// <summary>How much of an element is one isotope, as a formula states it.</summary>
/// <param name="A">Number of nucleons of the isotope.</param>
/// <param name="MoleFraction">Atoms of it per atom of the element, above 0 and at most 1.</param>
public readonly record struct IsotopeShare(int A, double MoleFraction);
