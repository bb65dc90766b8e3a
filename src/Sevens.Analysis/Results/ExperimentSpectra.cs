using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The spectra of one experiment.</summary>
/// <param name="Name">The experiment.</param>
/// <param name="Title">Its title.</param>
/// <param name="Spectra">One per component, and <c>observed</c>.</param>
public sealed record ExperimentSpectra(string Name, string Title, ImmutableArray<Spectrum> Spectra);
