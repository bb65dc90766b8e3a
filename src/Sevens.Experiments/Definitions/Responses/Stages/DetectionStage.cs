using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>Each count before it is kept with a probability: binomial.</summary>
[Variant("detection")]
[Description("Each count before it is kept with a probability: binomial.")]
public sealed record DetectionStage : StageDefinition
{
    /// <summary>What is counted.</summary>
    [Description("What is counted: photons, photoelectrons, electrons or pairs.")]
    public required SignalKind Gives { get; init; }

    /// <summary>The probability.</summary>
    [Within(0, 1)]
    [Description("The probability that a count is kept: a detection or extraction efficiency.")]
    public required double Probability { get; init; }

    internal override IEnumerable<string> Parameters => ["probability"];

    internal override StageDefinition Moved(string parameter, double by) => parameter switch
    {
        "probability" => this with { Probability = Probability + by },
        _ => base.Moved(parameter, by),
    };
}
