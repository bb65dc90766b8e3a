using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The total cross sections of one flavour.</summary>
/// <param name="Flavour">The incoming flavour.</param>
/// <param name="TotalCm2">At <see cref="CrossSectionResult.EnergyMeV"/>, cm²; null without it.</param>
/// <param name="TotalsCm2">At the energies of <see cref="CrossSectionResult.Totals"/>, in their order, cm².</param>
public sealed record FlavourTotals(string Flavour, double? TotalCm2, ImmutableArray<double> TotalsCm2);
