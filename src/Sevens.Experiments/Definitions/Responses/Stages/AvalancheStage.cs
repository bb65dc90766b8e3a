using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>A gas avalanche: each electron gives a Polya-distributed charge, in units of its mean.</summary>
[Variant("avalanche")]
[Description("A gas avalanche: each electron gives a Polya-distributed charge, in units of its mean.")]
public sealed record AvalancheStage : StageDefinition
{
    /// <summary>θ of the Polya distribution.</summary>
    [NonNegative]
    [Description("theta of the Polya distribution; 0 is an exponential.")]
    public required double Theta { get; init; }

    internal override IEnumerable<string> Parameters => ["theta"];

    internal override StageDefinition Moved(string parameter, double by) => parameter switch
    {
        "theta" => this with { Theta = Theta + by },
        _ => base.Moved(parameter, by),
    };
}
