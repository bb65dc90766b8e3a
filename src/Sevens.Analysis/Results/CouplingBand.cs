using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The couplings that something measured elsewhere asks for, along the mass of a mediator.</summary>
/// <param name="Name">What asks for them.</param>
/// <param name="At">Masses, MeV.</param>
/// <param name="Lower">The lower end at each.</param>
/// <param name="Upper">The upper end.</param>
/// <param name="Citations">Where it comes from.</param>
public sealed record CouplingBand(string Name, ImmutableArray<double> At, ImmutableArray<double> Lower, ImmutableArray<double> Upper, ImmutableArray<string> Citations);
