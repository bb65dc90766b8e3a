using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>max(0, a/(1 + e^(−k(x − x₀))) + d) in photo-electrons, with optional steps.</summary>
[Variant("logistic")]
[Description("max(0, amplitude/(1 + exp(−steepness (x − midpoint))) + offset), x in photo-electrons; optional step factors below given counts.")]
public sealed record LogisticEfficiencyDefinition : EfficiencyDefinition, ISelfChecked
{
    /// <summary>a.</summary>
    [Positive]
    [Description("Amplitude a.")]
    public required double Amplitude { get; init; }

    /// <summary>k, PE⁻¹.</summary>
    [Positive]
    [Description("Steepness k, per PE.")]
    public required double Steepness { get; init; }

    /// <summary>x₀, PE.</summary>
    [Description("Midpoint x0, PE.")]
    public required double Midpoint { get; init; }

    /// <summary>d.</summary>
    [Description("Offset d; by default 0.")]
    public double? Offset { get; init; }

    /// <summary>Factors that hold below given counts.</summary>
    [Description("Factors between 0 and 1 that hold below given counts, at increasing counts.")]
    public ImmutableArray<EfficiencyStepDefinition>? Steps { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        double highest = Amplitude + (Offset ?? 0);
        if (highest > 1)
        {
            yield return new Discrepancy("amplitude", FormattableString.Invariant($"an efficiency that rises to {highest}"), "at most 1");
        }
    }

    internal override IEnumerable<string> Parameters => ["amplitude", "steepness", "midpoint", "offset"];

    internal override EfficiencyDefinition Moved(string parameter, double by) => parameter switch
    {
        "amplitude" => this with { Amplitude = Amplitude + by },
        "steepness" => this with { Steepness = Steepness + by },
        "midpoint" => this with { Midpoint = Midpoint + by },
        "offset" => this with { Offset = (Offset ?? 0) + by },
        _ => base.Moved(parameter, by),
    };
}
