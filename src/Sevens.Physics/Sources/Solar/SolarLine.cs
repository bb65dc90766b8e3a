namespace Sevens.Physics.Sources.Solar;

/// <summary>A line of the solar spectrum.</summary>
/// <param name="Branch">The branch it belongs to.</param>
/// <param name="Name">Its name, for example <c>be7-862</c>.</param>
/// <param name="Energy">Its energy in the laboratory, MeV.</param>
/// <param name="Share">Its share of the branch.</param>
/// <param name="Shape">Its shape in the Sun; null where none is tabulated.</param>
public sealed record SolarLine(SolarBranch Branch, string Name, double Energy, double Share, TabulatedSpectrum? Shape);
