using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>Keeps part of what it takes.</summary>
[Variant("efficiency")]
[Description("Keeps part of what it takes: an efficiency in the signal at this place of the chain.")]
public sealed record EfficiencyStage : StageDefinition
{
    /// <summary>The curve.</summary>
    [Description("The efficiency as a function of the signal at this place.")]
    public required EfficiencyDefinition Curve { get; init; }

    internal override IEnumerable<string> Parameters => Curve.Parameters;

    internal override StageDefinition Moved(string parameter, double by) => this with { Curve = Curve.Moved(parameter, by) };
}
