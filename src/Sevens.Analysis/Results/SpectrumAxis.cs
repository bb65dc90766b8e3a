using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>One axis of a spectrum.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit of the edges; empty for a pure number.</param>
/// <param name="Edges">Bin edges, strictly increasing.</param>
public sealed record SpectrumAxis(string Name, string Unit, ImmutableArray<double> Edges);
