using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>Counts with mean yield × signal whose variance is fano × mean.</summary>
[Variant("fano")]
[Description("Counts with mean yield × signal whose variance is fano × mean.")]
public sealed record FanoStage : CountingStage
{
    private const string FanoKey = "fano";

    /// <summary>The Fano factor, below 1.</summary>
    [Within(0, 0.999)]
    [Description("Variance over mean, below 1: 0.11 in germanium, 0.12 in silicon.")]
    public required double Fano { get; init; }

    internal override IEnumerable<string> Parameters => [.. base.Parameters, FanoKey];

    internal override StageDefinition Moved(string parameter, double by) => parameter switch
    {
        FanoKey => this with { Fano = Fano + by },
        _ => base.Moved(parameter, by),
    };
}
