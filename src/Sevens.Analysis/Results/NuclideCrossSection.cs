namespace Sevens.Analysis.Results;

/// <summary>One nuclide's part in a cross section.</summary>
/// <param name="Name">The nuclide.</param>
/// <param name="MoleFraction">Its nuclei per atom of an element or per formula unit of a material.</param>
/// <param name="TotalCm2">Its own total cross section, cm² per nucleus; the target's is the sum of these times <paramref name="MoleFraction"/>. Null without an energy.</param>
public sealed record NuclideCrossSection(string Name, double MoleFraction, double? TotalCm2);
