using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The total cross sections with one form factor.</summary>
/// <param name="FormFactor">The form factor.</param>
/// <param name="TotalsCm2">At the energies of <see cref="CrossSectionResult.Totals"/>, in their order, cm².</param>
/// <param name="RelativeDifferences">(σ − σ_reference)/σ_reference at the same energies.</param>
public sealed record FormFactorTotals(string FormFactor, ImmutableArray<double> TotalsCm2, ImmutableArray<double> RelativeDifferences);
