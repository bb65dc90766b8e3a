using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>project</c>.</summary>
public sealed record ProjectionRequest
{
    /// <summary>The experiments, and what is free and held besides.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>The exposure of every experiment, one value with unit: a time, or <c>x</c> for a multiple of what is stated; null for what is stated.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VariedKey? Exposure { get; init; }

    /// <summary>
    /// Design parameters with their values: <c>exposure</c>, <c>background</c> (a factor on all backgrounds), or a number of the definition as in <c>predict --vary</c>.
    /// </summary>
    public ImmutableArray<VariedKey> Vary { get; init; } = [];

    /// <summary>
    /// Nuisances with widths of their auxiliary measurements: relative ones of a normalisation, multiples of the stated error of a shape. At most two keys are varied in all.
    /// </summary>
    public ImmutableArray<VariedKey> VaryNuisance { get; init; } = [];

    /// <summary>What the best of the varied points is; null for the significance, or the precision where parameters are free.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProjectionMerit? Merit { get; init; }

    /// <summary>Significances of which the exposure that reaches them is asked, in standard deviations.</summary>
    public ImmutableArray<double> Reach { get; init; } = [3, 5];
}
