using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>The spectra of one experiment.</summary>
/// <param name="Name">The experiment.</param>
/// <param name="Title">Its title.</param>
/// <param name="Spectra">One per component, and <c>observed</c>.</param>
public sealed record ExperimentSpectra(string Name, string Title, ImmutableArray<Spectrum> Spectra)
{
    /// <summary>The sum before the fit, and the errors of that after it; null where nothing was fitted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FitComparison? Fit { get; init; }
}
