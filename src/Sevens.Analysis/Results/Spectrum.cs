using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>Values on named axes.</summary>
/// <param name="Name">The component.</param>
/// <param name="Title">What figures call it.</param>
/// <param name="Axes">The axes, slowest first.</param>
/// <param name="Values">Events per bin, flat and row-major.</param>
public sealed record Spectrum(string Name, string Title, ImmutableArray<SpectrumAxis> Axes, ImmutableArray<double> Values)
{
    /// <summary>One-sigma errors of measured values, per bin; null for counts, whose errors are those of Poisson, and for expectations.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<double>? Errors { get; init; }

    /// <summary>The errors of the cross section; null for a background, and where none were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpectrumTheory? Theory { get; init; }
}
