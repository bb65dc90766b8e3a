using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>Published ranges of couplings, each with all others profiled; they count as independent Gaussians.</summary>
[Variant("couplingRanges")]
[Description("Published ranges of couplings, each with all others profiled; they count as independent Gaussians about their middles.")]
public sealed record CouplingRangesDefinition : MeasurementDefinition, ISelfChecked
{
    /// <summary>The model whose parameters they are.</summary>
    [Description("The model whose parameters they are.")]
    public required string Model { get; init; }

    /// <summary>Half the width of a range in standard deviations.</summary>
    [Positive]
    [Description("Half the width of a range in standard deviations.")]
    public required double StandardDeviations { get; init; }

    /// <summary>Lower and upper ends by parameter.</summary>
    [Description("Lower and upper ends by parameter.")]
    public required IReadOnlyDictionary<string, ImmutableArray<double>> Ranges { get; init; }

    /// <summary>Experiments whose data the ranges contain.</summary>
    [Description("Experiments whose data the ranges contain: a fit to one of them, or to a variant of it, is refused.")]
    public ImmutableArray<string>? Contains { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check() => Ranges.Where(r => r.Value.Length != 2 || !(r.Value[0] < r.Value[1]))
        .Select(r => new Discrepancy($"ranges.{r.Key}", $"[{string.Join(", ", r.Value)}]", "a lower and a higher end"));
}
