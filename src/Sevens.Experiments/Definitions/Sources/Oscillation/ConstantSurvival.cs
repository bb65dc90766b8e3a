using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Experiments.Definitions.Sources.Oscillation;

/// <summary>One survival probability for all flavours and energies.</summary>
[Variant("constant")]
[Description("One survival probability for all flavours and energies: the average of a fast oscillation.")]
public sealed record ConstantSurvival : OscillationDefinition
{
    /// <summary>The probability.</summary>
    [Within(0, 1)]
    [Description("The probability.")]
    public required double Probability { get; init; }

    /// <inheritdoc/>
    internal override ISurvivalProbability Survival(SourceContext context) => SurvivalCurve.Constant(Probability);
}
