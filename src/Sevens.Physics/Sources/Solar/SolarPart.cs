namespace Sevens.Physics.Sources.Solar;

/// <summary>A line or a continuum of a branch, as produced.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Name">Its name: that of the branch, or of the line.</param>
/// <param name="Share">Its share of the branch's flux.</param>
/// <param name="Spectrum">Its energies, normalised to one: a <see cref="LineSpectrum"/> or a <see cref="TabulatedSpectrum"/>.</param>
public sealed record SolarPart(SolarBranch Branch, string Name, double Share, IEnergySpectrum Spectrum);
